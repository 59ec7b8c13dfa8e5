import type { Random } from '$lib/random/random';
import { readFigure } from '../figure';
import type { Draft } from '../find/draft';
import type { Confuser } from './confuser';

/** By how much a wrong number differs from the right one: near, further, far. */
const distances: [least: number, most: number][] = [
	[0.14, 0.24],
	[0.3, 0.4],
	[0.48, 0.58]
];

/** What there are only so many of. */
const most: Record<string, number> = {
	state: 50,
	country: 190,
	month: 12,
	continent: 7,
	planet: 8
};

/**
 * Wrong numbers, sums and shares as somebody would write them who has forgotten the right one: of the
 * same form, exactly as round, at distances that do not tell which one the others were made from.
 *
 * ```text
 * 3,800 → 2,500  3,100  4,500  5,300        27 → 16  19  21  33  36  41        65% → 45%  55%  75%  85%
 * ```
 */
export const confuseFigures: Confuser = ({ gap, text, draft, known, random }) => {
	const figure = readFigure(text);
	// One is said without counting.
	if (!figure || figure.value <= 0 || figure.value === 1) return [];
	const { value } = figure;
	if (isListed(value, draft.sentence)) return [];
	const races = racesLike(
		value,
		text,
		known.view.text.slice(draft.sentence.start, draft.sentence.end)
	);
	if (races) return races.flatMap((other) => figure.write(other) ?? []);
	const bounds = boundsOf(value, draft.sentence.quantities, gap.type, (at) =>
		known.view.text.slice(at.start, at.end)
	);
	const counted = draft.sentence.quantities.find(
		({ value: { low } }) => low === gap.value
	)?.counted;
	const noun = counted ? known.view.text.slice(counted.start, counted.end).toLowerCase() : '';
	const limit = most[noun.replace(/ies$/, 'y').replace(/s$/, '')] ?? Infinity;
	const below100 = gap.type === 'percent' && value <= 100 ? 100 : Infinity;
	const isDecimal = /\d\.\d/.test(text);
	const high = Math.min(bounds.high, below100, limit + 1);

	const wrong = [
		...around(value, -1, { low: Math.max(0, bounds.low), high: value }, isDecimal, random),
		...around(value, 1, { low: value, high }, isDecimal, random)
	];
	// Those in the middle distance first: neither a hair's breadth away nor out of the question.
	return [...new Set(wrong.sort((a, b) => a.rank - b.rank).map(({ value }) => value))].flatMap(
		(other) => figure.write(other) ?? []
	);
};

/** The two largest cities, Los Angeles and San Diego: who can count needs no more. */
function isListed(value: number, { children, tokens }: Draft['sentence']): boolean {
	return (
		value <= 10 &&
		children.some((all) => all.filter((at) => tokens[at]!.relation === 'conj').length === value - 1)
	);
}

const distancesRun = [60, 100, 200, 400, 800, 1500, 3000, 5000, 10000];
const ofRaces =
	/\b(?:race|relay|gold|silver|bronze|medal|olympic|championships?|runner|sprint|athletes?|athletics|record|title|indoor|final)/i;

/** Races are run over few distances: 100m and 400m stand beside 200m, not 150m. */
function racesLike(value: number, text: string, sentence: string): number[] | undefined {
	const at = /^[\d,]+ ?(?:m|metres|meters)$/.test(text) ? distancesRun.indexOf(value) : -1;
	if (at < 0 || !ofRaces.test(sentence)) return undefined;
	return [at + 1, at - 1, at + 2, at - 2].flatMap((index) => distancesRun[index] ?? []);
}

interface Ranked {
	value: number;
	rank: number;
}

/** Wrong values on one side of the right one, within bounds, as round as it is. */
function around(
	value: number,
	side: -1 | 1,
	{ low, high }: { low: number; high: number },
	isDecimal: boolean,
	random: Random
): Ranked[] {
	const place = placeOf(value);
	const digits = Math.round(value / place);
	// What ends in 5 is half round, and so must the others be.
	const isHalf = !isDecimal && digits % 5 === 0 && digits >= 15;
	// Beside a bare 10 or 200 stand 15 and 250 as well.
	const isBare = !isDecimal && digits <= 2 && place >= 10;
	const step = isHalf ? 5 * place : isBare ? place / 2 : place;
	const isFit = (other: number) => {
		const isRounder = Math.round(other / place) % 10 === 0 && (isDecimal || digits > 9);
		// One takes the singular, and would not fit what follows.
		return other > low && other < high && other !== 1 && (isHalf || !isRounder);
	};
	const apart = Math.max(step, 0.1 * value);
	const found: Ranked[] = [];
	const take = (other: number, rank: number) => {
		const exact = Number(other.toPrecision(12));
		const isApart = [value, ...found.map((one) => one.value)].every(
			(each) => Math.abs(each - exact) >= apart - 1e-9 * value
		);
		if (isFit(exact) && isApart) found.push({ value: exact, rank });
	};

	// Up to a bound there is less room than down to nothing.
	const room = Math.min(value, 1.4 * (side > 0 ? high - value : value - low));
	distances.forEach(([least, most], index) => {
		const share = least + random() * (most - least);
		const distance = Math.max(1, Math.round((room * share) / step)) * step;
		// The same last figure again and again would be the trace of adding and taking away.
		const isTens = Math.round(distance / place) % 10 === 0;
		const wobble = step === place && digits > 9 && isTens ? place : 0;
		take(value + side * (distance + wobble), [1, 0, 2][index]!);
	});
	if (digits <= 30)
		for (let steps = 1; found.length < 3 && steps <= 5; steps += 1)
			take(value + side * steps * step, 3 + steps);
	return found;
}

/** The place of a number's last digit that is not 0: 100 for 3,800; 1 for 27; 0.1 for 1.5. */
export function placeOf(value: number): number {
	let place = 10 ** Math.floor(Math.log10(Math.abs(value) || 1));
	while (Math.abs(value / place - Math.round(value / place)) > 1e-6) place /= 10;
	return place;
}

/** Between which other amounts of its sentence a number must stay, so that none gives it away. */
function boundsOf(
	value: number,
	others: readonly { kind: string; start: number; end: number }[],
	type: string,
	textOf: (at: { start: number; end: number }) => string
): { low: number; high: number } {
	const values = others
		.filter(({ kind }) => kind === type || (kind === 'measure' && type === 'number'))
		.flatMap((other) => readFigure(textOf(other))?.value ?? [])
		.filter((other) => other !== value && other < value * 20 && other > value / 20);
	return {
		low: Math.max(-Infinity, ...values.filter((other) => other < value)),
		high: Math.min(Infinity, ...values.filter((other) => other > value))
	};
}
