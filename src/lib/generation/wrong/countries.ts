/**
 * Countries that people know, region by region, each with what is of it; those that are taken for one
 * another stand near.
 */
const regions = [
	'France:French Germany:German Italy:Italian Spain:Spanish Britain:British the_Netherlands:Dutch Belgium:Belgian Switzerland:Swiss Austria:Austrian Portugal:Portuguese Ireland:Irish Greece:Greek Luxembourg:',
	'England:English Scotland:Scottish Wales:Welsh Ireland:Irish Northern_Ireland:',
	'Sweden:Swedish Norway:Norwegian Denmark:Danish Finland:Finnish Iceland:Icelandic',
	'Poland:Polish Hungary:Hungarian the_Czech_Republic:Czech Romania:Romanian Bulgaria:Bulgarian Slovakia:Slovak Slovenia:Slovenian Estonia:Estonian Latvia:Latvian Lithuania:Lithuanian',
	'Serbia:Serbian Croatia:Croatian Bosnia:Bosnian Albania:Albanian Kosovo: Montenegro:Montenegrin North_Macedonia:Macedonian Slovenia:Slovenian',
	'Russia:Russian Ukraine:Ukrainian Belarus:Belarusian Georgia:Georgian Armenia:Armenian Azerbaijan:Azerbaijani Kazakhstan:Kazakh Moldova:Moldovan Uzbekistan:Uzbek',
	'the_United_States:American Canada:Canadian Mexico:Mexican Cuba:Cuban',
	'Brazil:Brazilian Argentina:Argentine Chile:Chilean Peru:Peruvian Colombia:Colombian Venezuela:Venezuelan Ecuador:Ecuadorian Bolivia:Bolivian Uruguay:Uruguayan Paraguay:Paraguayan Guyana:Guyanese Suriname:Surinamese',
	'Guatemala:Guatemalan Honduras:Honduran Nicaragua:Nicaraguan Costa_Rica: Panama:Panamanian Haiti:Haitian Jamaica:Jamaican Barbados:Barbadian',
	'China:Chinese Japan:Japanese South_Korea:South_Korean Taiwan:Taiwanese North_Korea:North_Korean Mongolia:Mongolian',
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
export function peoplesLike(people: string): string[] {
	const plural = /(?:an|i|k|ek|ovene|rab)s$/.test(people);
	const own = plural ? people.slice(0, -1) : people;
	const found = beside(
		own,
		({ people }) => people,
		({ people }) => people
	).filter(Boolean);
	// The French, the Dutch, the Chinese have no plural to stand beside "Germans".
	return plural ? found.filter((one) => /(?:an|i|ek|k)$/.test(one)).map((one) => `${one}s`) : found;
}

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
			.map((entry, index) => ({ entry, distance: Math.abs(index - at) }))
			.sort((a, b) => a.distance - b.distance);
		for (const { entry } of near) {
			const key = keyOf(entry);
			const related = within[key] === own || within[own] === key;
			if (key !== own && !related) found.add(textOf(entry));
		}
	}
	return [...found];
}
