/** Names and terms that are a slip apart and yet not the same. */
const groups = `
austria australia|austrian australian|slovakia slovenia slavonia|slovak slovene|slovakian slovenian
niger nigeria algeria|nigerian nigerien algerian|mauritania mauritius|mauritanian mauritian
iceland ireland|guinea guyana|dominica dominican|gambia zambia|gambian zambian
latvian lithuanian|malawian malaysian|persia prussia|persian prussian|columbia colombia
budapest bucharest|lagos laos|rhine rhone|granada grenada|wales whales|kuwait kuwaiti
bruneian burundian|switzerland swaziland|rotterdam rotherham|paraguay prague|palestine palatine
wellington wilmington|kenya konya|moore murray|peterson patterson|geneva genova|canadian chadian|bosnian bosniak|german germany
monet manet|lenin lennon|himmler hitler|plato pluto|frances francis|johnson johnston
wilde wilder|austen austin|wells welles|cromwell cornwell|reagan regan|handel haydn|khomeini khamenei
stalactite stalagmite|mitosis meiosis|fission fusion|proton photon|neutron neuron neutrino
electron electrode|metacarpal metatarsal|paleocene pliocene|prostate prostrate
chromatin chromatid|pistil pistol|ileum ilium|insulin inulin|larva lava|lepton leptin
fluorine fluoride|chlorine chloride|silicon silicone|hyperbola hyperbole|axiom axion axon
planet plant plane|lunar luna|matrix matric|molar molal|retina regina|tendon tenon
friction fraction fiction|refraction reflection retraction|gestation gustation
ingestion indigestion injection|inflection infection injection|reflex reflux|epidemic epidermis
principal principle|latitude altitude attitude aptitude|entomology etymology|ontology oncology
meteorology metrology|phonology phenology phrenology|typology topology|neurology nephrology urology
polygamy polygyny|monarchy monarch|oligarchy oligarch|legislator legislature
stationary stationery|complement compliment|adapt adopt adept|allusion illusion delusion
councillor counsellor|council counsel|desert dessert|moral morale|personal personnel
casual causal|marital martial|perspective prospective|persecution prosecution|persecute prosecute
prescribe proscribe|discreet discrete|historical hysterical|conservation conversation
relation revelation|revolution resolution|abolition ablution|majority minority|major minor
maximum minimum|ballad ballade ballet ballot|currant current|protein protean|sedimentary sedentary
averse adverse|assent ascent|climactic climatic|formally formerly|veracity voracity|tortuous torturous
deprecate depreciate|credible creditable|detective directive|statue statute stature
sculptor sculpture|ability agility|mobility nobility|fertility futility|patent parent potent
inventor investor|anesthetic aesthetic|weather whether|affect effect|accept except
genome gnome|ionic iconic|angle angel|trial trail|diary dairy|sacred scared|quiet quite|genus genius
colon colony|cation caption|canon cannon canyon|canvas canvass|palate plate|lumbar lumber|callus callous
carat caret|alloy ally allay|border boarder|capital capitol|corps corpse|naval navel|block bloc
dividend divided|barter batter|altar alter|mosque masque|genie gene|quartz quarts|orbit obit|meson mason
carpal carpel|coral choral|petal pedal|humus hummus|cirrus citrus|stratus status|drought draught
subduction seduction|liberalism literalism|clause cause|phrase phase|infinitive infinite
perimeter parameter|chord cord|squire square`
	.trim()
	.split(/[|\n]/)
	.map((group) => group.split(' '));

/** Beginnings that tell opposites apart: `increase` and `decrease`. */
const beginnings = [
	'hyper hypo',
	'inter intra',
	'endo exo',
	'ab ad',
	'af ef',
	'e im re',
	'in de ex re',
	'anti ante',
	'pre pro',
	'macro micro',
	'sub sur',
	'over under',
	' un in im il ir dis non re de a an'
].map((family) => family.split(' '));

/** Endings that tell relatives apart: `nitrate` and `nitrite`, `employer` and `employee`. */
const endings = [
	'ate ite ide',
	'ane ene yne ine',
	'er ee',
	'ism ist',
	'ose ase',
	'logy nomy graphy metry',
	// A land or a matter and its people
	'a an',
	' n i an ian ese ish'
].map((family) => family.split(' '));

/** The names, folded, that a word must not be taken for. */
export function rivalsOf(word: string): string[] {
	return groups
		.filter((group) => group.includes(word))
		.flat()
		.filter((other) => other !== word);
}

/** Whether two different words, folded, are known to be two things and no slip of each other. */
export function areLookalikes(a: string, b: string): boolean {
	const [one, other] = [a, b].map((word) => word.replace(/(?<=\w{3}[^s])s$/, ''));
	return (
		share(beginnings, a, b, afterBeginning) ||
		share(endings, a, b, beforeEnding) ||
		share(endings, one!, other!, beforeEnding)
	);
}

function share(families: string[][], a: string, b: string, restOf: typeof beforeEnding): boolean {
	return families.some((family) =>
		family.some((part) => {
			const stem = restOf(a, part);
			if (stem === undefined || stem.length < 3) return false;
			return family.some((other) => other !== part && restOf(b, other) === stem);
		})
	);
}

function afterBeginning(word: string, beginning: string): string | undefined {
	return word.startsWith(beginning) ? word.slice(beginning.length) : undefined;
}

function beforeEnding(word: string, ending: string): string | undefined {
	return word.endsWith(ending) ? word.slice(0, word.length - ending.length) : undefined;
}
