import type { GapId } from '$lib/model/ids';

/** What is true of something, known apart from the lesson, and the gaps that ask for it. */
export interface Relation {
	name: string;
	/** Everything of which it is true, by every name the lesson could use. */
	members: string[];
	gaps: GapId[];
}

const list = (text: string) => text.split(', ');

/** Countries that had soldiers in KFOR at some time from 2017 to 2023, by NATO's lists. */
const contributors = list(
	'Albania, Armenia, Austria, Bulgaria, Canada, Croatia, Czech Republic, Czechia, Denmark, ' +
		'Estonia, Finland, Germany, Greece, Hungary, Ireland, Italy, Latvia, Lithuania, Luxembourg, ' +
		'Moldova, Montenegro, Netherlands, North Macedonia, Norway, Poland, Portugal, Romania, ' +
		'Slovenia, Sweden, Switzerland, Turkey, Türkiye, UK, United Kingdom, US, United States'
);

/** States that, like Belgrade, had not recognised Kosovo by May 2023, as far as they come near. */
const notRecognising = list(
	'Serbia, Russia, Russian Federation, China, Spain, Greece, Romania, Slovakia, Cyprus, India, ' +
		'Brazil, Bosnia and Herzegovina, Belarus, South Africa, Argentina, Philippines, Ukraine'
);

/** States that had recognised Kosovo by May 2023, as far as they come near. */
const recognising = list(
	'US, United States, UK, United Kingdom, Turkey, Canada, Japan, Australia, Albania, Montenegro, ' +
		'North Macedonia, Croatia, Slovenia, Hungary, Italy, Germany, France, Austria, Bulgaria, ' +
		'Netherlands, Switzerland, South Korea, New Zealand, United Arab Emirates, Saudi Arabia'
);

const albanians = ['Albanians', 'Albanian', 'Kosovo Albanians', 'Kosovo Albanian'];
const serbs = ['Serbs', 'Serb', 'Kosovo Serbs', 'Kosovo Serb', 'Serbian'];

/** Kept by hand and on purpose not made from the lesson: it proves that no confusion is true. */
export const relations: Relation[] = [
	{
		name: 'contributes to KFOR',
		members: contributors,
		gaps: [
			'gap:kfor/neighbours/montenegro',
			'gap:kfor/neighbours/macedonia',
			'gap:kfor/powers/turkey',
			'gap:kfor/powers/canada',
			'gap:kfor/powers/uk'
		]
	},
	{
		name: 'backs Belgrade’s view or does not recognise Kosovo',
		members: notRecognising,
		gaps: ['gap:kfor/backers/russia', 'gap:kfor/backers/china']
	},
	{
		name: 'has a government that sees Kosovo as a province of Serbia',
		members: list('Belgrade, Moscow, Beijing, Madrid, Athens, Bucharest, Bratislava, Nicosia'),
		gaps: ['gap:kfor/belgrade-view/who']
	},
	{
		name: 'has recognised Kosovo',
		members: recognising,
		gaps: ['gap:kfor/recognition/country']
	},
	{
		name: 'is close to the Serbs of Kosovo',
		members: ['Belgrade', 'Moscow'],
		gaps: ['gap:kfor/ties/whom']
	},
	{
		name: 'rebuked Pristina, as DW names it',
		members: ['US', 'United States'],
		gaps: ['gap:kfor/rebuke/critic']
	},
	{
		name: 'is the seat of Kosovo’s government',
		members: ['Pristina'],
		gaps: ['gap:kfor/resigned/government', 'gap:kfor/zvecan-distance/from']
	},
	{
		name: 'is in the north of Kosovo',
		members: list('Zvecan, Leposavic, Zubin Potok, Mitrovica, North Mitrovica'),
		gaps: ['gap:kfor/deployed/town']
	},
	{ name: 'had 11 injured', members: ['Italian'], gaps: ['gap:kfor/italian/nationality'] },
	{ name: 'had 19 injured', members: ['Hungarian'], gaps: ['gap:kfor/hungarian/nationality'] },
	{
		name: 'was a part of Yugoslavia in 1999',
		members: ['Serbia', 'Montenegro', 'Kosovo', 'Vojvodina'],
		gaps: ['gap:kfor/republics/montenegro', 'gap:kfor/republics/serbia']
	},
	{
		name: 'is what Kosovo was part of in 1999',
		members: ['Yugoslavia', 'Serbia', 'Serbia and Montenegro'],
		gaps: ['gap:kfor/yugoslavia/country']
	},
	{
		name: 'is what Kosovo declared independence from',
		members: ['Serbia', 'Yugoslavia'],
		gaps: ['gap:kfor/declaration/country']
	},
	{
		name: 'is a Serb community or majority',
		members: serbs,
		gaps: ['gap:kfor/boycott/who', 'gap:kfor/north/group', 'gap:kfor/repression/government']
	},
	{
		name: 'is Albanian',
		members: albanians,
		gaps: [
			'gap:kfor/mayors/who',
			'gap:kfor/share/group',
			'gap:kfor/repression/group',
			'gap:kfor/insurgency/who',
			'gap:kfor/displaced/who'
		]
	},
	{
		name: 'is or leads NATO’s mission',
		members: ['NATO', 'KFOR', 'Kosovo Force'],
		gaps: ['gap:kfor/short-name/leader', 'gap:kfor/short-name/name', 'gap:kfor/intervention/who']
	},
	{
		name: 'was in tension with the protesters',
		members: ['Kosovo police', 'KFOR', 'NATO'],
		gaps: ['gap:kfor/deployed/police']
	},
	{
		name: 'withdrew from Kosovo in 1999',
		members: ['Serbian forces', 'Serb forces', 'Yugoslav forces'],
		gaps: ['gap:kfor/withdrawal/who']
	},
	{
		name: 'administered Kosovo after the war',
		members: ['United Nations', 'UN', 'UNMIK'],
		gaps: ['gap:kfor/administration/who']
	},
	{
		name: 'commanded KFOR in May 2023',
		members: ['Angelo Ristuccia', 'Angelo Michele Ristuccia'],
		gaps: ['gap:kfor/commander/who']
	},
	{
		name: 'is president of Serbia',
		members: ['Aleksandar Vucic'],
		gaps: ['gap:kfor/vucic-office/who', 'gap:kfor/injured-serbs/who']
	},
	{
		name: 'was driven from power after the Kosovo War',
		members: ['Slobodan Milosevic'],
		gaps: ['gap:kfor/milosevic/who']
	},
	{
		name: 'ended in 1999',
		members: ['Kosovo War'],
		gaps: ['gap:kfor/arrival/war']
	},
	{
		name: 'is what Milosevic was called or was',
		members: ['dictator', 'president', 'leader', 'politician'],
		gaps: ['gap:kfor/milosevic-title/what']
	},
	{
		name: 'is an office Vucic held in May 2023',
		members: ['president', 'head of state'],
		gaps: ['gap:kfor/vucic-office/office']
	}
];

/** The figures of the original, and values too near to be offered as wrong. */
export const figures: readonly { gap: GapId; value: number; near?: readonly number[] }[] = [
	{ gap: 'gap:kfor/zvecan-distance/distance', value: 45, near: [40, 50] },
	{ gap: 'gap:kfor/italian/count', value: 11, near: [14] },
	{ gap: 'gap:kfor/hungarian/count', value: 19, near: [20] },
	{ gap: 'gap:kfor/injured-serbs/count', value: 52, near: [50] },
	{ gap: 'gap:kfor/municipalities/count', value: 4 },
	{ gap: 'gap:kfor/share/share', value: 90, near: [88, 91, 92, 93] },
	{ gap: 'gap:kfor/size/troops', value: 3800, near: [3700, 3735, 3770, 4000] },
	{ gap: 'gap:kfor/size/countries', value: 27, near: [26, 28] },
	{ gap: 'gap:kfor/bombing/days', value: 78, near: [77, 79, 80] },
	{ gap: 'gap:kfor/first-size/troops', value: 50000, near: [45000, 48000] }
];

/** The dates of the original, and others that are true as well. */
export const dates: readonly { gap: GapId; date: string; near?: readonly string[] }[] = [
	{ gap: 'gap:kfor/arrival/when', date: '1999' },
	{ gap: 'gap:kfor/intervention/when', date: '1999' },
	// Kosovo's parliament had made declarations of its own in 1990 and 1991.
	{ gap: 'gap:kfor/declaration/when', date: '2008', near: ['1990', '1991'] },
	{ gap: 'gap:kfor/escort/when', date: '2023-05-22', near: ['2023-05-26'] },
	{ gap: 'gap:kfor/clash-date/when', date: '2023-05-29', near: ['2023-05-26'] },
	{ gap: 'gap:kfor/calm/when', date: '2023-05-30' }
];
