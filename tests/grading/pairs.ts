import type { TypedKey, VerdictReason } from '$lib/model/question';

/** A response to a key, and what a fair teacher makes of it. `right` follows from the reason. */
export interface Pair {
	key: TypedKey;
	response: string;
	reason: VerdictReason;
}

type Responses = Partial<Record<VerdictReason, string[]>>;

/** A key, then responses under the reason that each deserves. */
const groups: [Partial<TypedKey> & Pick<TypedKey, 'type' | 'answers'>, Responses][] = [
	// Numbers
	[
		{ type: 'number', answers: ['3,800'], others: ['50,000'], value: 3800, unit: 'troops' },
		{
			exact: ['3,800', ' 3,800 '],
			'same-words': [
				'thirty-eight hundred',
				'3\u202f800',
				'3’800',
				'3800',
				'3 800',
				'3,800.',
				'three thousand eight hundred'
			],
			'same-value': [
				'3.800',
				'3.8k',
				'3.8 thousand',
				'about 3,800',
				'around 3800 troops',
				'some 3,800 soldiers',
				'over 3,800',
				'There were 3,800 of them',
				'3,800 soldiers or so',
				'3800.0'
			],
			nearly: ['less than 3,800', '3,800 km', '3,800 %'],
			wrong: [
				'38,000',
				'38000',
				'380',
				'3,8',
				'3.8',
				'3,80',
				'3,801',
				'3,900',
				'3,700',
				'50,000',
				'not 3,800',
				'3,800 or 50,000',
				'3,800 million',
				'eight thousand three hundred',
				'a lot',
				'thousands',
				'-3,800'
			],
			empty: ['', '   ']
		}
	],
	[
		{
			type: 'number',
			answers: ['11', 'eleven'],
			others: ['19', '52'],
			value: 11,
			unit: 'soldiers'
		},
		{
			exact: ['11'],
			'same-words': ['eleven', 'Eleven', '11.'],
			'same-value': ['11 Italians', 'it was 11', '11 Italian soldiers', '11.0', 'about eleven'],
			wrong: [
				'19',
				'1',
				'111',
				'12',
				'elven',
				'seven',
				'1 1',
				'11 and 19',
				'11/19',
				'10-12',
				'under 12',
				'twelve',
				'30',
				'11 thousand',
				'COVID-11'
			]
		}
	],
	[
		{ type: 'number', answers: ['nineteen'], others: ['11'], value: 19, unit: 'soldiers' },
		{
			'same-words': ['19', 'Nineteen', 'ninteen'],
			wrong: ['ninety', '90', '1.9', '9', '18', 'nineteen hundred', 'ninetee']
		}
	],
	[
		{ type: 'number', answers: ['45 km', '28 miles'], others: [], value: 45, unit: 'km' },
		{
			'same-words': ['45km', '45 KM'],
			alias: ['28 miles', '28 miles.'],
			'same-value': [
				'45',
				'45 kilometres',
				'45 kilometers',
				'forty-five kilometres',
				'28 mi',
				'about 28 miles',
				'45,000 m',
				'45 km (28 miles)',
				'45.0 km'
			],
			nearly: ['45 miles', '28', '28 km', '45 minutes', '45 kg'],
			wrong: [
				'54 km',
				'30 miles',
				'35 km',
				'45,000 km',
				'46 km',
				'450',
				'45 km or 50 km',
				'27 miles'
			]
		}
	],
	[
		{ type: 'number', answers: ['50,000'], others: ['3,800'], value: 50000 },
		{
			'same-value': ['50k', '50 thousand', '50.000', 'fifty thousand people'],
			wrong: ['50', '5,000', '500,000', '50 million', '15,000', 'fifteen thousand', '50,00']
		}
	],
	[
		{ type: 'number', answers: ['78 days'], others: ['27'], value: 78, unit: 'days' },
		{
			'same-words': ['seventy-eight days'],
			'same-value': ['78', '78 day', 'for 78 days'],
			nearly: ['78 weeks', '78 hours'],
			wrong: ['87 days', '77 days', '11 weeks', '7.8', '2 days']
		}
	],
	[
		{ type: 'number', answers: ['2.5 million'], others: [], value: 2_500_000 },
		{
			'same-words': ['two and a half million'],
			'same-value': [
				'2,500,000',
				'2.5m',
				'2,5 million',
				'2½ million',
				'2 500 000',
				'25,00,000',
				'2.5 mn'
			],
			wrong: ['2.5', '2.5 billion', '25 million', '250,000', '2.5k', '2.4 million']
		}
	],
	[
		{ type: 'number', answers: ['-5 °C'], others: [], value: -5, unit: '°C' },
		{
			'same-value': ['-5', 'minus five', '−5 degrees', '23 °F'],
			wrong: ['5', '5 °C', '-15']
		}
	],
	[
		{ type: 'number', answers: ['between 10 and 12'], others: [] },
		{ 'same-value': ['10-12', '10 to 12', 'ten to twelve'], wrong: ['10', '12', '11', '10-15'] }
	],
	[
		{ type: 'number', answers: ['a third'], others: [] },
		{ 'same-words': ['one third', '1/3'], wrong: ['third', '3', 'two thirds', '3rd'] }
	],
	[
		{ type: 'number', answers: ['100 km/h'], others: [] },
		{
			'same-value': ['100', '62 mph', '100 kilometres per hour'],
			nearly: ['100 mph', '100 km'],
			wrong: ['100 m/s and rising to 200', '60 km/h']
		}
	],
	// Money and percentages
	[
		{ type: 'money', answers: ['$50 million'], others: ['$5 million'], value: 50_000_000 },
		{
			'same-value': [
				'50 million',
				'50m',
				'50 million dollars',
				'$50m',
				'50,000,000',
				'US$50 million'
			],
			nearly: ['50 million euros', '€50 million'],
			wrong: ['$50', '50', '$5 million', '$50 billion', '$15 million']
		}
	],
	[
		{ type: 'money', answers: ['£45'], others: [] },
		{
			'same-value': ['45', '45 pounds', 'GBP 45', 'forty-five pounds'],
			nearly: ['$45', '45 euros'],
			wrong: ['£54', '£4.50', '45p for each of 2']
		}
	],
	[
		{ type: 'percent', answers: ['90 per cent'], others: ['10 per cent'], value: 90 },
		{
			'same-words': ['90 percent', '90%', '90 %', 'ninety per cent', '90 pct'],
			'same-value': ['90', 'about 90%', 'over 90 per cent', '9 out of 10', 'nine in ten', 'ninety'],
			nearly: ['less than 90%', '90 percentage points', '0.9'],
			wrong: ['9%', '19%', '80 %', '90.5%', '0.9%', '900%', '10%']
		}
	],
	[
		{ type: 'percent', answers: ['67 percent'], others: [] },
		{ 'same-value': ['two thirds', '2/3', '67'], wrong: ['a third', '76%', 'three quarters'] }
	],
	// Dates
	[
		{ type: 'date', answers: ['29 May 2023'], others: ['30 May 2023'], date: '2023-05-29' },
		{
			exact: ['29 May 2023'],
			'same-words': ['29 May twenty twenty-three', '29 may, 2023', 'on 29 May 2023'],
			'same-value': [
				'May 29, 2023',
				'May 29th 2023',
				'29th of May, 2023',
				'29.5.2023',
				'29.05.23',
				'29/05/2023',
				'5/29/2023',
				'2023-05-29',
				'2023/5/29',
				'Monday, 29 May 2023',
				'the twenty-ninth of May 2023',
				"29 May '23"
			],
			nearly: [
				'May 2023',
				'2023',
				'29 May',
				'Monday',
				'May',
				'Tuesday, 29 May 2023',
				'after 29 May 2023'
			],
			wrong: [
				'30 May 2023',
				'19 May 2023',
				'29 March 2023',
				'29 May 2022',
				'29 May 2013',
				'29 June 2023',
				'2022',
				'28.5.2023',
				'Tuesday',
				'yesterday',
				'29 or 30 May 2023',
				'not 29 May 2023'
			]
		}
	],
	[
		{ type: 'date', answers: ['2008'], others: ['1999'], date: '2008' },
		{
			'same-words': ['in 2008', 'two thousand eight', 'two thousand and eight', '2008.'],
			'same-value': ['17 February 2008', 'February 2008', 'the year 2008', "'08", 'around 2008'],
			nearly: ['2007-2009', 'before 2008', '2000s'],
			wrong: ['2018', '2009', '1998', '2080', '208', '20008', '8', 'February', '1999']
		}
	],
	[
		{ type: 'date', answers: ['May 2023'], others: [], date: '2023-05' },
		{
			'same-value': ['2023-05', '05/2023', '29 May 2023', '5.2023'],
			nearly: ['2023', 'May', 'the 2020s'],
			wrong: ['March 2023', 'May 2022', '29 June 2023', '05/2032']
		}
	],
	[
		{ type: 'date', answers: ['29 May'], others: [], date: '2023-05-29' },
		{
			'same-value': ['May 29', '29.5.', '5/29', '29 May 2023', 'May the 29th'],
			nearly: ['29', 'May', '2023'],
			wrong: ['29 May 2022', '9 May', '28 May']
		}
	],
	[
		{ type: 'date', answers: ['Monday'], others: ['Tuesday'], date: '2023-05-29' },
		{
			'same-words': ['on Monday', 'monday'],
			'same-value': ['29 May', '29 May 2023', 'Mon'],
			nearly: ['May 2023'],
			wrong: ['Sunday', 'Tuesday', '30 May']
		}
	],
	[
		{ type: 'date', answers: ['5 June 2023'], others: [], date: '2023-06-05' },
		{
			nearly: ['6/5/2023'],
			'same-value': ['5.6.2023', '2023-06-05', '05/06/2023'],
			wrong: ['6 May 2023']
		}
	],
	[
		{ type: 'date', answers: ['the 1990s'], others: [] },
		{
			'same-words': ['1990s', "1990's"],
			'same-value': ['the nineties', "the '90s", 'nineteen nineties', '90s'],
			nearly: ['1995'],
			wrong: ['the 1980s', '1890s', '2005', '19th century']
		}
	],
	[
		{ type: 'date', answers: ['19th century'], others: ['18th century'] },
		{
			'same-words': ['the nineteenth century', '19th Century'],
			'same-value': ['the 1800s'],
			nearly: ['1850'],
			wrong: ['18th century', '1900s', '9th century', '19']
		}
	],
	[
		{ type: 'date', answers: ['1999'], others: ['1989'], date: '1999' },
		{
			'same-words': ['nineteen ninety-nine', 'nineteen ninety nine'],
			'same-value': ["'99", 'since 1999', '10 June 1999', '17 Febuary 1999'],
			nearly: ['1998-1999', '99', '1990s', 'after 1999'],
			wrong: ['1989', '1998', '1909', '199', '19999']
		}
	],
	[
		{ type: 'date', answers: ['44 BC'], others: [] },
		{
			'same-words': ['in 44 B.C.', '44 bc'],
			'same-value': ['44 BCE'],
			wrong: ['44 AD', '44', '45 BC']
		}
	],
	[
		{ type: 'date', answers: ['1998–1999'], others: [] },
		{
			'same-words': ['1998-1999'],
			'same-value': ['1998 to 1999', '1998-99', 'from 1998 to 1999', 'between 1998 and 1999'],
			nearly: ['1998', '1999'],
			wrong: ['1997-1999', '1989-1999']
		}
	],
	[
		{ type: 'date', answers: ['late 1998'], others: [] },
		{ 'same-value': ['the end of 1998'], nearly: ['1998'], wrong: ['early 1998', 'late 1989'] }
	],
	// Persons
	[
		{
			type: 'person',
			answers: ['Aleksandar Vucic', 'Vučić'],
			others: ['Slobodan Milosevic', 'Ana Brnabic', 'Albin Kurti']
		},
		{
			exact: ['Aleksandar Vucic'],
			'same-words': [
				'the Serbian president, Aleksandar Vucic',
				'Vucic, Aleksandar',
				'Serbian President Aleksandar Vucic',
				'aleksandar vučić',
				'Aleksandar  Vučić.',
				'ALEKSANDAR VUCIC',
				'President Aleksandar Vucic'
			],
			alias: [
				'Vucic',
				'vucic',
				'President Vucic',
				'Vucic Aleksandar',
				'A. Vucic',
				'Mr Vucic',
				'Vucic, the president of Serbia',
				'It was Vucic',
				'Alexandar Vucic',
				'Aleksander Vucic'
			],
			typo: ['Vucci', 'Aleksandra Vucic', 'Vucich', 'President Vuccic'],
			nearly: ['Aleksandar'],
			wrong: [
				'Milosevic',
				'Kurti',
				'Slobodan Vucic',
				'the president',
				'Vu',
				'Aleksandar Milosevic',
				'not Vucic',
				'Vucic or Kurti',
				'Serbia'
			]
		}
	],
	[
		{
			type: 'person',
			answers: ['Slobodan Milosevic'],
			others: ['Aleksandar Vucic', 'Milo Djukanovic']
		},
		{
			alias: ['Milosevic', 'Milošević', 'S. Milosevic'],
			typo: ['Milosovic', 'Slobodan Milosovic', 'Slobodan Miloshevich', 'Milosevich'],
			wrong: ['Milo Djukanovic', 'Milanovic', 'Mladic', 'Milos']
		}
	],
	[
		{ type: 'person', answers: ['Angelo Michele Ristuccia'], others: ['Jens Stoltenberg'] },
		{
			'same-words': ['Colonel Angelo Michele Ristuccia', 'Gen. Angelo Michele Ristuccia'],
			alias: [
				'Ristuccia',
				'Angelo Ristuccia',
				'Colonel Ristuccia',
				'KFOR commander Ristuccia',
				'A. M. Ristuccia'
			],
			typo: ['Ristucia', 'Angelo Ristucia', 'Ristuccio'],
			wrong: ['Stoltenberg', 'Mario Ristuccia', 'Angela Merkel']
		}
	],
	[
		{ type: 'person', answers: ['George W. Bush'], others: ['George H. W. Bush', 'Bill Clinton'] },
		{
			'same-words': ['George W Bush', 'george w. bush'],
			nearly: ['Bush', 'George Bush', 'George'],
			wrong: ['George H. W. Bush', 'George H.W. Bush', 'Clinton', 'Jeb Bush']
		}
	],
	[
		{ type: 'person', answers: ['Xi Jinping'], others: [] },
		{ 'same-words': ['XI JINPING'], alias: ['Jinping Xi'], wrong: ['Li Keqiang'] }
	],
	[
		{ type: 'person', answers: ['Martin Luther King Jr.'], others: ['Malcolm X'] },
		{
			'same-words': ['Martin Luther King, Jr.', 'Martin Luther King'],
			alias: ['King', 'Dr. King'],
			typo: ['Martin Luthor King'],
			wrong: ['Martin Luther', 'Malcolm X']
		}
	],
	[
		{ type: 'person', answers: ['Elizabeth II'], others: [] },
		{
			'same-words': ['Queen Elizabeth II'],
			nearly: ['Elizabeth'],
			wrong: ['Elizabeth I', 'Elizabeth III', '2', 'Henry II']
		}
	],
	[
		{ type: 'person', answers: ['Claude Monet'], others: [] },
		{ alias: ['Monet'], wrong: ['Manet', 'Edouard Manet'], typo: ['Claud Monet'] }
	],
	// Organizations
	[
		{
			type: 'organization',
			answers: ['KFOR', 'Kosovo Force'],
			others: ['EULEX', 'Kosovo Police', 'UNMIK']
		},
		{
			exact: ['KFOR'],
			'same-words': ['kfor', 'K-FOR', 'the KFOR', 'K.F.O.R.'],
			alias: ['Kosovo Force', 'the Kosovo force', 'Kosovo-Force'],
			typo: ['Kosovo Forse', 'Kosvo Force'],
			wrong: [
				'Kosovo Police',
				'SFOR',
				'KFR',
				'UNMIK',
				'Kosovo',
				'Kosovo Forces Command',
				'KFOR or EULEX'
			]
		}
	],
	[
		{ type: 'organization', answers: ['United Nations'], others: ['European Union', 'NATO'] },
		{
			'same-words': ['the United Nations'],
			alias: ['UN', 'U.N.', 'the UN', 'uno'],
			typo: ['Untied Nations', 'United Natoins'],
			wrong: ['EU', 'UK', 'United States', 'United', 'European Union', 'US']
		}
	],
	[
		{
			type: 'organization',
			answers: ['NATO', 'North Atlantic Treaty Organization'],
			others: ['EU', 'UN']
		},
		{
			'same-words': ['nato', 'N.A.T.O.'],
			alias: ['North Atlantic Treaty Organisation', 'The North Atlantic Treaty Organization'],
			wrong: ['NAFTA', 'NATA', 'EU', 'Nat', 'North Atlantic']
		}
	],
	[
		{ type: 'organization', answers: ['Apple Inc.'], others: [] },
		{ alias: ['Apple'], wrong: ['Google', 'Maple'] }
	],
	// Places
	[
		{ type: 'place', answers: ['Serbia'], others: ['Kosovo', 'Montenegro', 'North Macedonia'] },
		{
			exact: ['Serbia'],
			'same-words': ['serbia', 'in Serbia', 'it was Serbia', 'SERBIA!'],
			alias: ['Republic of Serbia', 'Serbia, Europe'],
			typo: ['Sebria', 'Serbiaa', 'Srbia'],
			wrong: [
				'Serbs',
				'Siberia',
				'Syria',
				'Kosovo',
				'Montenegro',
				'Serbia or Kosovo',
				'Srb',
				'Bosnia',
				'Srpska'
			]
		}
	],
	[
		{ type: 'place', answers: ['Montenegro'], others: ['Macedonia', 'Serbia'] },
		{ typo: ['Montenegero', 'Montenego'], wrong: ['Macedonia', 'Negro', 'Monaco'] }
	],
	[
		{ type: 'place', answers: ['Austria'], others: [] },
		{ typo: ['Austira'], wrong: ['Australia', 'Austrlia', 'Asturias'] }
	],
	[
		{ type: 'place', answers: ['Australia'], others: [] },
		{ typo: ['Austrailia'], wrong: ['Austria'] }
	],
	[
		{ type: 'place', answers: ['Slovakia'], others: [] },
		{ typo: ['Slovakai'], wrong: ['Slovenia'] }
	],
	[
		{ type: 'place', answers: ['Nigeria'], others: [] },
		{ typo: ['Nigeira'], wrong: ['Niger', 'Algeria', 'Nigera'] }
	],
	[
		{ type: 'place', answers: ['Gambia'], others: [] },
		{ typo: ['Gamiba'], wrong: ['Zambia', 'Gabon'] }
	],
	[{ type: 'place', answers: ['Iran'], others: [] }, { wrong: ['Iraq', 'Irna', 'Oran'] }],
	[
		{
			type: 'place',
			answers: ['Zvecan', 'Zvečan'],
			others: ['Leposavic', 'Zubin Potok', 'Mitrovica']
		},
		{
			'same-words': ['Zvečan', 'zvecan'],
			alias: ['Zvecan, Kosovo', 'the municipality of Zvecan', 'Zvecan municipality'],
			typo: ['Zvecen', 'Zevcan'],
			wrong: ['Leposavic', 'Zubin Potok', 'Zagreb', 'Kosovo']
		}
	],
	[
		{ type: 'place', answers: ['Pristina', 'Prishtina'], others: ['Belgrade'] },
		{
			'same-words': ['Priština'],
			alias: ['Prishtina'],
			typo: ['Pristna'],
			wrong: ['Prizren', 'Belgrade']
		}
	],
	[
		{ type: 'place', answers: ['United States'], others: ['United Kingdom'] },
		{
			'same-words': ['The United States'],
			alias: ['US', 'USA', 'U.S.', 'America', 'United States of America', 'the U.S.A.'],
			wrong: ['UK', 'United Kingdom', 'United Arab Emirates', 'UAS', 'South America']
		}
	],
	[
		{ type: 'place', answers: ['Turkey', 'Türkiye'], others: ['Greece'] },
		{ alias: ['Turkiye', 'Türkiye'], typo: ['Turky', 'Turkye'], wrong: ['Turin', 'Tunisia'] }
	],
	[
		{ type: 'place', answers: ['northern Kosovo'], others: ['southern Kosovo'] },
		{
			alias: ['north Kosovo', 'North-Kosovo', 'the north of Kosovo'],
			nearly: ['Kosovo'],
			wrong: ['southern Kosovo', 'south Kosovo', 'eastern Kosovo']
		}
	],
	[
		{ type: 'place', answers: ['Democratic Republic of the Congo'], others: [] },
		{ alias: ['DRC', 'DR Congo'], wrong: ['Republic of the Congo', 'Congo'] }
	],
	// Terms
	[
		{ type: 'term', answers: ['peacekeeper'], others: ['insurgent'] },
		{
			'same-words': ['peacekeepers', 'a peace-keeper', 'peace keeper', 'Peacekeeper'],
			typo: ['peacekeper', 'peacekeaper'],
			wrong: ['insurgent', 'police', 'peace', 'beekeeper']
		}
	],
	[
		{ type: 'term', answers: ['glaciers'], others: [] },
		{ 'same-words': ['glacier', 'Glaciers'], typo: ['glaceir'], wrong: ['rivers', 'glass'] }
	],
	[
		{ type: 'term', answers: ['mitosis'], others: ['cytokinesis'] },
		{ typo: ['mitosys'], wrong: ['meiosis', 'cytokinesis', 'osmosis'] }
	],
	[
		{ type: 'term', answers: ['nitrate'], others: [] },
		{ wrong: ['nitrite', 'nitride'], typo: ['nitrat'] }
	],
	[
		{ type: 'term', answers: ['hypertension'], others: [] },
		{ wrong: ['hypotension'], typo: ['hypertenison'] }
	],
	[
		{ type: 'term', answers: ['increase'], others: [] },
		{ wrong: ['decrease'], typo: ['incraese'] }
	],
	[
		{ type: 'term', answers: ['exothermic'], others: [] },
		{ wrong: ['endothermic'], typo: ['exotermic'] }
	],
	[
		{ type: 'term', answers: ['stalactite'], others: [] },
		{ wrong: ['stalagmite'], typo: ['stalactit'] }
	],
	[
		{ type: 'term', answers: ['absorption'], others: [] },
		{ wrong: ['adsorption'], typo: ['absorbtion'] }
	],
	[
		{ type: 'term', answers: ['gross domestic product'], others: [] },
		{
			alias: ['GDP', 'G.D.P.'],
			typo: ['gross domestic prodcut'],
			wrong: ['GNP', 'gross product', 'net domestic product']
		}
	],
	[
		{ type: 'term', answers: ['vitamin A'], others: [] },
		{ 'same-words': ['Vitamin a'], wrong: ['vitamin B', 'vitamin', 'vitamin E'] }
	],
	[
		{ type: 'term', answers: ['World War II'], others: [] },
		{
			'same-words': ['World War 2', 'WWII', 'WW2', 'the Second World War', 'World War Two'],
			typo: ['Wolrd War II'],
			wrong: ['World War I', 'WW1', 'First World War', 'World War III', 'Cold War']
		}
	],
	[
		{ type: 'term', answers: ['colonisation'], others: [] },
		{ 'same-words': ['colonization'], wrong: ['decolonisation'] }
	],
	[
		{ type: 'term', answers: ['CO₂'], others: [] },
		{ 'same-words': ['CO2', 'co2'], wrong: ['CO', 'CO3', 'O2'] }
	],
	// Phrases
	[
		{ type: 'phrase', answers: ['Russia and China'], others: ['the United States'] },
		{
			exact: ['Russia and China'],
			'same-words': [
				'China and Russia',
				'Russia & China',
				'China, Russia',
				'both Russia and China',
				'Russia/China'
			],
			typo: ['Russia and Chnia', 'China and Rusia'],
			nearly: ['Russia', 'China'],
			wrong: [
				'Russia and Iran',
				'Russia or China',
				'Iran',
				'Russia, China and Iran',
				'the United States'
			]
		}
	],
	[
		{
			type: 'phrase',
			answers: ['boycotted the local elections'],
			others: ['won the local elections']
		},
		{
			'same-words': [
				'boycott the local elections',
				'had boycotted local elections',
				'boycotting the local elections'
			],
			typo: ['boycotted the local elecions'],
			nearly: ['boycotted the elections'],
			wrong: [
				'won the local elections',
				'did not boycott the local elections',
				'lost the local elections',
				'elections were fine'
			]
		}
	],
	[
		{ type: 'phrase', answers: ['four northern municipalities'], others: [] },
		{
			'same-words': ['4 northern municipalities', 'the four northern municipalities'],
			typo: ['four northern municipalites'],
			nearly: ['northern municipalities'],
			wrong: [
				'five northern municipalities',
				'four southern municipalities',
				'fourteen northern municipalities'
			]
		}
	],
	[
		{ type: 'phrase', answers: ['19 Hungarian soldiers'], others: ['11 Italian soldiers'] },
		{
			'same-words': ['nineteen Hungarian soldiers'],
			typo: ['19 Hungarain soldiers'],
			wrong: [
				'11 Italian soldiers',
				'18 Hungarian soldiers',
				'19 Bulgarian soldiers',
				'19 Italian soldiers'
			]
		}
	],
	[
		{ type: 'phrase', answers: ['a breakaway province'], others: ['an independent state'] },
		{
			'same-words': ['breakaway province', 'as a breakaway province', 'the break-away province'],
			typo: ['a brakeaway province'],
			nearly: ['province'],
			wrong: ['an independent state', 'a Serbian city', 'not a breakaway province']
		}
	],
	[
		{ type: 'phrase', answers: ['to Serbia'], others: [] },
		{ 'same-words': ['Serbia'], wrong: ['from Serbia', 'to Syria'] }
	],
	[
		{ type: 'phrase', answers: ['recognises Kosovo'], others: [] },
		{
			'same-words': ['recognizes Kosovo', 'recognised Kosovo'],
			wrong: ['does not recognise Kosovo', 'never recognises Kosovo', 'attacks Kosovo']
		}
	]
];

/** Every pair of the table. */
export const pairs: Pair[] = groups.flatMap(([key, responses]) =>
	Object.entries(responses).flatMap(([reason, texts]) =>
		texts.map((response) => ({
			key: { others: [], ...key },
			response,
			reason: reason as VerdictReason
		}))
	)
);
