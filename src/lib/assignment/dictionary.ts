import { toBytes } from './one-byte';

/**
 * Words and openings that questions often have, the most frequent last, where a reference to them is
 * shortest. Every link made so far needs this very text: another one is another dictionary, with a bit of
 * its own in the link.
 */
const words = `
January February March April May June July August September October November December Monday
Tuesday Wednesday Thursday Friday Saturday Sunday dominant Assembly interview our expanded hard
opposite features Foundation Government Italy sport offer Party forms come real return foreign
islands formed turned fields failed places Despite translation doing subsequently her takes town
open thousand revealed District Northern Street served prices Secretary Within High couple summer
picture running elected finally seen non House below Greek issued square agreed reason months John
give days arranged accepted director Channel Because typical structure names operation Irish James
help introduce York end functions types longer mainly representation culturally difference
individual short style benefits decided location went team able held him fourth played trying
Henry paper eight house scale video tradition divisions Hollywood situation environmental changed
derived believe growing must simple closed triple living moving During Center wanted health
leadership connection category thinking here Most processes enough abandoned worked Institute
Israel record nation joined standards forces taking tourist writing western natural workers
married among coast Roman recognition immigration distinction legislation distinctive Washington
Island center Thomas demand contributions granted Islands State parts arrival surface final fixed
start converted That need president motion colonial island And launch above miles east own Another
centres Charles transportation agriculture late governments life differences equivalent equal
occupation frequently encouraged centre Valley season School attack permanent extensive continent
returned Japanese reported achieved offering Wales study whole contemporary results applied
program line case global create Robert report left substantial provides anything involved official
expressed highest direct source Society getting levels George continues gradually river cycle
responsibility answer speed order forced mathematician driving meeting systems colonies material
personal transport developing historical New force least appropriate traditional General quality
student leading details price value formerly supplies previous expected League border result
thousands River populated But interested arrived earlier society free size action see drive
mountain Florida field maximum county growth security probably killed Africa volume day require
written Germany Western eastern Council interesting Christian full took principle otherwise supply
released movement proposed Minister collapse five might tourism climate concept limited troops
organization upper better initially currently Republic capital property Great understanding near
scientific set way founded brother attempt products specific crisis According children rather
powerful World total incorporated announcement taken court defined design carried special
experience makes main recorded response together beautiful Orange famous Middle groups channel
receive best half surrounding environment authorities respectively space again began event
practice becoming replaced building atmosphere spread plants customers sometimes beginning East
Americans form never added claimed member strong position examples hundred Switzerland average
Association allowed capable populations originally widespread traditions lines questions operating
prominent amount how Following Downtown constant populous combined success become family
organizations Who traveling Many content multiple question came less universities course always
making level thought influenced university any analysis land whose larger having similar brought
current solutions rights direction contains requires presence internal down billion nuclear
College science energy point range means campaign determine President agricultural former series
terms caused outside may take County remained designed inhabitants community statement local
change previously North measure computer potential according London German every times information
version provide numbers related model consider These recent increasing everything institutions
settled sources Kingdom models others Some northern communities contributed settlements events
great function addition interest higher Church named offered classes represented percentage
announced compared solution type percent built instead though north last standard economy Spanish
church along home water competition industrial period itself market central produce International
numerous nearly third Angeles ultimately professional national regional each companies culture
education Which After How consists election performance single Microsoft long settlers students
colony future place control Australian four use states financial nations digital already Ireland
even now back generation Where found divided resources work directly cultural resulted believed
Netherlands term greater private further Europe connected centuries published providing difficult
almost new relatively whether mathematical same district produced group south families establish
given started created regions lower reduced process instance launched class very without passenger
Southern leader They concentrated construction Other William school should South expansion
practical estimated influence Richard little associated technology architecture something either
research citation responsible early until religion make across Revolution support includes high
smaller areas power area relationship theory while additional out common National who discovered
located often using history Australia various public original since cities today eventually
television successful introduced significant Although separate still his present complete city
America followed France commonly modern particular both economic possible Catholic described
schools however problem provided generally received problems much theoretical England company
pressure French part working although majority increase within needed them metropolitan general
small commercial usually did efficient made two throughout decision does major Britain members
especially under There English manufacturing themselves those services popular based had later
state its When region available can name required around large language southern business
religious only military second increased typically became all continued European used but
definition included one then said three will such service include considered year system following
temperature independent could being against when States countries industry This However another
particularly several example political What world international some production before over
different has years during American time million development settlement not where British known
century University country number into these largest than established after developed been most
United they called important what are more through many also about because The between would was
this people were there other first government for population including their have and the from
with which that
https://www. .com/ .org/ en.wikipedia.org/wiki/ per cent hundreds of thousands of millions of billion million
in 2010 in 2015 in 2020 in 2021 in 2022 in 2023 in 2024 in 2025 in 2026 2025- 2026- of the in the to the and the on the for the at the by the from the with the that the is a was a as a
What is the name of What was the What kind of What did What does What percentage of What caused What happened
Why did Why was Why were How did How long How old How much did How many people How many were
When did When was Where did Where is Where was Who was the Who were Who wrote Who said that Which of the
Which word did Which country Which city Which organization Which year Which company Which two Which group of
Between which two From which Since which In what way On which date In which month In which country In which city In which year
According to
`;

let known: Uint8Array<ArrayBuffer> | undefined;

/** What a quiz is deflated against, as its bytes are. */
export function dictionary(): Uint8Array<ArrayBuffer> {
	known ??= toBytes(words.replace(/\s+/g, ' '));
	return known;
}
