import { digitsFor } from './number-words';
import { plain } from './plain';
import { compareQuantities, type Quantity } from './quantity';
import { inNumerals } from './quantity-forms';
import { scaleAt } from './scales';
import { unitsAt } from './units';

const over = /\b(?:more|greater|higher|longer) than\b|\b(?:over|above|at least|or more)\b|>|\d\+/;
const under = /\b(?:less|fewer|lower|shorter) than\b|\b(?:under|below|at most|up to|or less)\b|</;
const nearly = /\b(?:nearly|almost|close to)\b/;
const negation = /\b(?:not|no|never|without|except)\b|n't\b/;

const currency = '(?<currency>us\\$|[$€£¥₹₽]|\\b(?:usd|eur|gbp|chf|aud|cad|jpy|inr) ?)?';
const minus = '(?<minus>(?<![a-z]|\\d ?)-|\\bminus )?';
const digits =
	"(?<digits>\\d{1,3}(?:[ '_]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d[\\d.,]*\\d|\\d)(?:st|nd|rd|th)?";
const parts = '(?:(?:/| (?:in|out of|in every|per) )(?<parts>\\d{1,3}(?:,\\d{3})+|[1-9]\\d*))?';
const numeral = new RegExp(
	`(?<![a-z\\d.,]|[a-z]-)${currency}\\s?${minus}${digits}${parts}(?![\\d^:])`,
	'g'
);

/**
 * Every way to read a text as one quantity, the English way first; none when it holds no number or
 * two different ones.
 *
 * ```text
 * about 3,800 troops   3.8k   3 800   three thousand eight hundred   90 %   9 out of 10
 * $50 million   45 km (28 miles)   between 10 and 12   over 90
 * ```
 */
export function readQuantities(text: string): Quantity[] {
	const clean = inNumerals(digitsFor(plain(text)));
	if (negation.test(clean) || /\d[:^]\d/.test(clean)) return [];

	const found = [...clean.matchAll(numeral)].map((match) => {
		const end = match.index + match[0].length;
		return { start: match.index, end, ways: readNumeral(match, clean.slice(end)) };
	});
	const [first, second, third] = found;
	if (!first || third) return [];

	const bounds = [
		['over', over],
		['under', under],
		['nearly', nearly]
	] as const;
	const bound = bounds.find(([, words]) => words.test(clean))?.[0];
	if (!second) return first.ways.map((way) => (bound ? { ...way, bound } : way));

	const before = clean.slice(0, first.start);
	const between = clean.slice(first.end, second.start);
	const isRange =
		/(?:-|to|through) ?\D?$/.test(between) || (/between/.test(before) && /and/.test(between));
	if (isRange) return rangesOf(first.ways, second.ways);
	// The same said twice: 45 km (28 miles), five (5).
	return first.ways.filter((one) =>
		second.ways.some((other) => compareQuantities(one, other) === 'same-value')
	);
}

/** The ways to read one numeral with what follows it: a scale, a unit, or an `m` that is either. */
function readNumeral(match: RegExpExecArray, after: string): Quantity[] {
	const { currency, minus, digits = '', parts } = match.groups ?? {};
	const divisor = (minus ? -1 : 1) * Number(parts?.replaceAll(',', '') ?? 1);
	const tail = after.trimStart();
	const scale = scaleAt(tail);
	const money = currency ? unitsAt(currency) : undefined;

	const plainly = { times: 1, units: money ?? unitsAt(tail) };
	const scaled = scale && {
		times: scale.times,
		units: money ?? unitsAt(tail.slice(scale.word.length).trimStart())
	};
	// "5m" is rather five million, "5 m" rather five metres.
	const isEither = scaled && !money && plainly.units.length > 0;
	const both = after.startsWith(' ') ? [plainly, scaled] : [scaled, plainly];
	const ways = isEither ? both : [scaled ?? plainly];

	return readDigits(digits).flatMap((value) =>
		ways.flatMap((way) => {
			if (!way) return [];
			const low = (value * way.times) / divisor;
			const quantity = { low, high: low, ...(parts && { fraction: true as const }) };
			return way.units.length ? way.units.map((unit) => ({ ...quantity, unit })) : [quantity];
		})
	);
}

/** `3,800` is one number, `3.800` may be two, `38,00` is 38, and `12,34,567` is written so in India. */
function readDigits(text: string): number[] {
	const digits = text.replace(/[ '_]/g, '');
	if (/^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(digits))
		return [Number(digits.replaceAll(',', ''))];
	if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) {
		const grouped = Number(digits.replaceAll('.', '').replace(',', '.'));
		return /^\d+\.\d+$/.test(digits) ? [Number(digits), grouped] : [grouped];
	}
	return /^\d+(?:[.,]\d+)?$/.test(digits) ? [Number(digits.replace(',', '.'))] : [];
}

function rangesOf(lows: Quantity[], highs: Quantity[]): Quantity[] {
	const [high] = highs;
	if (!high) return [];
	return lows
		.filter(({ low }) => low < high.low)
		.map((low) => {
			const unit = low.unit ?? high.unit;
			return { low: low.low, high: high.low, ...(unit && { unit }) };
		});
}
