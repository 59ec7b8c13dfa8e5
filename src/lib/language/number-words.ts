import { teens, tens, units } from './number-table';

const firsts =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
		' '
	);

/** As they are often spelt; never guessed, since forty is no slip of fourteen. */
const misspelt = {
	fourty: 40,
	ninty: 90,
	ninteen: 19,
	eigthteen: 18,
	eighten: 18,
	twelf: 12,
	fourten: 14,
	fiveteen: 15,
	fivety: 50,
	eigthy: 80,
	eigth: 8
};
const slips: [RegExp, string][] = [
	[/\bthous(?:e|a|i)?nd?t?\b|\bthosand\b/g, 'thousand'],
	[/\bmillon\b|\bmilion\b/g, 'million'],
	[/\bbillon\b|\bbilion\b/g, 'billion'],
	[/\bhund(?:e?red|rid|erd)s?(?= )/g, 'hundred']
];

const cardinals = new Map<string, number>([
	['zero', 0],
	['none', 0],
	['nil', 0],
	['oh', 0],
	['a', 1],
	['an', 1],
	...[...units, ...teens].map((word, index) => [word, index + 1] as const),
	...tens.map((word, index) => [word, 10 * index + 20] as const),
	...Object.entries(misspelt)
]);
const ordinals = new Map<string, number>([
	...firsts.map((word, index) => [word, index + 1] as const),
	...tens.map((word, index) => [word.replace(/y$/, 'ieth'), 10 * index + 20] as const),
	['hundredth', 100],
	['thousandth', 1000]
]);
const scales = new Map<string, number>([
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12]
]);

const unit = units.join('|');
const spelt = Object.entries(misspelt);
const teen = [...teens, ...spelt.filter(([, value]) => value < 20).map(([word]) => word)].join('|');
const ten = [...tens, ...spelt.filter(([, value]) => value >= 20).map(([word]) => word)].join('|');
const scale = [...scales.keys()].join('|');
const below100 = `(?:(?:${ten})(?:[ -](?:${unit}))?|${teen}|${unit})`;
const hundreds = `(?:${below100}|a)[ -]hundred(?:(?: and)? ${below100}(?! hundred))?`;
const group = `(?:${hundreds}|${below100})`;
const thousands = `(?:${group}|a)[ -](?:${scale})`;

const number = pattern(
	`${thousands}(?:,?(?: and)? ${thousands})*(?:(?: and)? ${group})?|${group}|zero|none|nil`
);
const halves = pattern(
	`(${teen}|twenty)[ -](?:oh (${unit})|(${teen}|(?:${ten})(?:[ -](?:${unit}))?))`
);
const fold = pattern(`(${unit}|ten|twelve)[ -]?fold`);
/** a million and a half */
const million = pattern(`(${unit}|a) (${scale}) and 1/2`);
const point = pattern(`(${below100}|zero) point ((?:${unit}|zero|oh)(?: (?:${unit}|zero|oh))*)`);
const ordinal = pattern(
	`(?:(${ten})[ -])?(${firsts.join('|')})|(${[...ordinals.keys()].slice(19).join('|')})`
);
const fraction = pattern(`(${unit}|a)[ -](half|third|quarter|fourth|fifth|sixth|eighth|tenth)s?`);

/**
 * The same text, plain before, with its number words in digits.
 *
 * ```text
 * three thousand eight hundred → 3800      nineteen ninety-nine → 1999
 * twenty-ninth of may → 29th of may        two and a half million → 2.5 million
 * two thirds → 2/3                         eleven and nineteen → 11 and 19
 * ```
 */
export function digitsFor(text: string): string {
	return slips
		.reduce((rest, [slip, word]) => rest.replace(slip, word), text)
		.replace(fold, (_, count: string) => `${valueOf(count)} times`)
		.replace(/^(?=(?:hundred|thousand|million|billion)\b)/, 'a ')
		.replace(pattern(`half an? (?=${scale}|dozen)`), '0.5 ')
		.replace(fraction, (_, count: string, part: string) => `${valueOf(count)}/${partOf(part)}`)
		.replace(/\bhalf\b/g, '1/2')
		.replace(million, (_, count: string, scale: string) => `${valueOf(count)}.5 ${scale}`)
		.replace(
			point,
			(_, whole: string, digits: string) =>
				`${valueOf(whole)}.${digits.split(' ').map(valueOf).join('')}`
		)
		.replace(halves, (_, first: string, oh?: string, last?: string) =>
			String(valueOf(first) * 100 + valueOf(oh ?? last ?? ''))
		)
		.replace(ordinal, (match: string, before?: string, last?: string, round?: string) => {
			if (match === 'second') return match;
			return `${(before ? valueOf(before) : 0) + (ordinals.get(last ?? round ?? '') ?? 0)}th`;
		})
		.replace(number, (match) => String(valueOf(match)))
		.replace(/(\d) and 1\/2/g, '$1.5')
		.replace(/\ba (?=dozen|decade|century)/g, '1 ')
		.replace(/(?<!\d[ -]|\ba |\bper )\bsecond\b/g, '2th'); // "30 second" and "a second" are time
}

function pattern(source: string): RegExp {
	return new RegExp(`\\b(?:${source})\\b`, 'g');
}

function partOf(part: string): number {
	return { half: 2, quarter: 4 }[part] ?? ordinals.get(part) ?? 1;
}

function valueOf(words: string): number {
	let total = 0;
	let current = 0;
	for (const word of words.split(/[ ,-]+/)) {
		const times = scales.get(word);
		if (word === 'hundred') current *= 100;
		else if (times !== undefined) {
			total += current * times;
			current = 0;
		} else current += cardinals.get(word) ?? 0;
	}
	return total + current;
}
