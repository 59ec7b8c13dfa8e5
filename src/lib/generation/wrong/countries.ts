/**
 * Countries that people know, region by region, each with what is of it: the best known first, and those
 * that are taken for one another near each other.
 */
const regions = [
	'France:French Britain:British Germany:German Spain:Spanish Italy:Italian the_Netherlands:Dutch Portugal:Portuguese Belgium:Belgian Austria:Austrian Switzerland:Swiss Ireland:Irish Greece:Greek',
	'England:English Scotland:Scottish Wales:Welsh Ireland:Irish Northern_Ireland:',
	'Sweden:Swedish Norway:Norwegian Denmark:Danish Finland:Finnish Iceland:Icelandic',
	'Poland:Polish Hungary:Hungarian the_Czech_Republic:Czech Romania:Romanian Bulgaria:Bulgarian Slovakia:Slovak Slovenia:Slovenian Estonia:Estonian Latvia:Latvian Lithuania:Lithuanian',
	'Serbia:Serbian Croatia:Croatian Bosnia:Bosnian Albania:Albanian Kosovo: Montenegro:Montenegrin North_Macedonia:Macedonian Slovenia:Slovenian',
	'Russia:Russian Ukraine:Ukrainian Belarus:Belarusian Georgia:Georgian Armenia:Armenian Azerbaijan:Azerbaijani Kazakhstan:Kazakh Moldova:Moldovan Uzbekistan:Uzbek',
	'the_United_States:American Canada:Canadian Mexico:Mexican',
	'Cuba:Cuban Jamaica:Jamaican Haiti:Haitian the_Dominican_Republic:Dominican Puerto_Rico:Puerto_Rican Panama:Panamanian',
	'Brazil:Brazilian Argentina:Argentine Chile:Chilean Peru:Peruvian Colombia:Colombian Venezuela:Venezuelan Ecuador:Ecuadorian Bolivia:Bolivian Uruguay:Uruguayan Paraguay:Paraguayan Guyana:Guyanese Suriname:Surinamese',
	'Guatemala:Guatemalan Honduras:Honduran Nicaragua:Nicaraguan Costa_Rica:Costa_Rican Panama:Panamanian El_Salvador:Salvadoran Belize:Belizean',
	'China:Chinese Japan:Japanese Mongolia:Mongolian South_Korea:South_Korean Taiwan:Taiwanese North_Korea:North_Korean',
	'India:Indian Pakistan:Pakistani Bangladesh:Bangladeshi Sri_Lanka:Sri_Lankan Nepal:Nepalese',
	'Thailand:Thai Vietnam:Vietnamese Indonesia:Indonesian Malaysia:Malaysian the_Philippines:Filipino Cambodia:Cambodian Singapore:Singaporean Laos:Laotian Myanmar:Burmese',
	'Iran:Iranian Iraq:Iraqi Syria:Syrian Turkey:Turkish Israel:Israeli Saudi_Arabia:Saudi Lebanon:Lebanese Jordan:Jordanian Kuwait:Kuwaiti Yemen:Yemeni Afghanistan:Afghan Qatar:Qatari',
	'Egypt:Egyptian Libya:Libyan Algeria:Algerian Morocco:Moroccan Tunisia:Tunisian Sudan:Sudanese',
	'Nigeria:Nigerian Ghana:Ghanaian Kenya:Kenyan Ethiopia:Ethiopian Uganda:Ugandan Tanzania:Tanzanian Zimbabwe:Zimbabwean South_Africa:South_African Rwanda:Rwandan Angola:Angolan Senegal:Senegalese Zambia:Zambian Mozambique:Mozambican Cameroon:Cameroonian Namibia:Namibian Botswana: Congo:Congolese Somalia:Somali',
	'Australia:Australian New_Zealand:New_Zealand Fiji:Fijian South_Africa:South_African',
	'the_United_States:American Britain:British Canada:Canadian Australia:Australian France:French Germany:German Japan:Japanese'
].map((region) =>
	region.split(' ').map((entry) => {
		const [name = '', people = ''] = entry.replaceAll('_', ' ').split(':');
		return { name, people };
	})
);

/** Other names of the same country. */
const same: Record<string, string> = {
	UK: 'Britain',
	'United Kingdom': 'Britain',
	'Great Britain': 'Britain',
	US: 'United States',
	'U.S.': 'United States',
	USA: 'United States',
	America: 'United States',
	'United States of America': 'United States',
	Holland: 'Netherlands',
	'Bosnia and Herzegovina': 'Bosnia',
	Czechia: 'Czech Republic',
	Persia: 'Iran',
	Burma: 'Myanmar',
	'Soviet Union': 'Russia',
	Macedonia: 'North Macedonia'
};

/** What lies within another, so that what is true of the one may be true of the other. */
const within: Record<string, string> = {
	England: 'Britain',
	Scotland: 'Britain',
	Wales: 'Britain',
	'Northern Ireland': 'Britain',
	English: 'British',
	Scottish: 'British',
	Welsh: 'British'
};

/** A country by the name that the lists have for it, without "the". */
export function countryName(name: string): string {
	const bare = name.replace(/^the /i, '');
	return same[bare] ?? bare;
}

/** Every name of a country that has several; none for others. */
export function namesOfCountry(name: string): string[] {
	const own = countryName(name);
	const others = Object.keys(same).filter((other) => same[other] === own && !past.test(other));
	return others.length === 0 || past.test(name) ? [] : [own, ...others];
}

/** Names that a country no longer has, for what is not quite the same. */
const past = /^(?:Soviet Union|Persia|Burma|Macedonia)$/;

/** Countries that one could be taken for, the likelier first; with "the" where they take it. */
export function countriesLike(name: string): string[] {
	const own = countryName(name);
	return beside(
		own,
		({ name }) => name.replace(/^the /, ''),
		({ name }) => name
	);
}

/** What is said of the people of other countries in place of this: "Danish" for "Swedish". */
export function peoplesLike(people: string, isNoun: boolean): string[] {
	const isPlural = /(?:an|i|k|ek|e)s$/.test(people);
	const own = isPlural ? people.slice(0, -1) : people;
	const found = beside(
		own,
		({ people }) => people,
		({ people }) => people
	).filter(Boolean);
	// The French have no plural to stand beside "Germans", but "the Germans" may stand beside them.
	if (isPlural) return found.filter((one) => !alone.test(one)).map((one) => `${one}s`);
	return isNoun ? found.map((one) => (alone.test(one) ? one : `${one}s`)) : found;
}

const alone = /(?:sh|ch|ese|ss|Zealand)$/;

type Entry = { name: string; people: string };

function beside(
	own: string,
	keyOf: (entry: Entry) => string,
	textOf: (entry: Entry) => string
): string[] {
	const found = new Set<string>();
	for (const region of regions) {
		const at = region.findIndex((entry) => keyOf(entry) === own);
		if (at < 0) continue;
		const near = region
			.map((entry, index) => ({ entry, distance: Math.abs(index - at) + index / 2 }))
			.sort((a, b) => a.distance - b.distance);
		for (const { entry } of near) {
			const key = keyOf(entry);
			const related = within[key] === own || within[own] === key;
			if (key !== own && !related) found.add(textOf(entry));
		}
	}
	return [...found];
}
