import { scaleAt } from './scales';
import { unitsAt } from './units';

/** Ways to say a number that are written as another, in the order of rewriting. */
const forms: [RegExp, string][] = [
	[/\bper cent\b/g, 'percent'],
	[/^nobody$/, '0'],
	[/^(?:numbers?|no\.?|nr\.?|#) ?(?=\d)/, ''],
	[/\bonce\b/, '1 time'],
	[/\b(?:twice|double)\b/, '2 times'],
	[/\b(?:thrice|triple)\b/, '3 times'],
	[/\b(\d+)[ -]?fold\b/, '$1 times'],
	// "Just under" is nearly, not less.
	[/\b(?:just|slightly|a little) (?:under|below|short of|less than)\b/g, 'nearly'],
	[/\bnegative (?=\d)/g, 'minus '],
	[/(?<![\d.,])(\d[\d.,]*)((?: degrees?)?) below (?:zero|0)\b/g, 'minus $1$2'],
	[/\b(?:no|not) (?:more|longer) than\b|\ba maximum of\b/g, 'at most'],
	[/\b(?:no|not) (?:less|fewer) than\b|\ba minimum of\b/g, 'at least'],
	[/≥/g, 'at least '],
	[/≤/g, 'at most '],
	// .5
	[/(?<![\d.,])\.(?=\d)/g, '0.'],
	// 2m-3m: the dash is no sign
	[/(?<=\d ?[a-z%]{1,3})-(?=[$€£]?\d)/g, ' to '],
	// an hour and a half; five and 1/2 and 5 and a half are read elsewhere
	[/\b(?:an?|1) ([a-z]+) and 1\/2/g, '1.5 $1'],
	[/\b(\d+) ([a-z]+) and 1\/2/g, '$1.5 $2'],
	// Whose money it is
	[/\b(?:u\.?s\.?|american) dollars?\b/g, 'usd'],
	[/\baustralian dollars?\b|\ba(?:us?)?\$/g, 'aud'],
	[/\bcanadian dollars?\b|\bc(?:ad?)?\$/g, 'cad'],
	[/\b(?:pounds? sterling|sterling|british pounds?)\b/g, 'gbp'],
	[/\bswiss francs?\b/g, 'chf'],
	[/\b(\d+) euro cents?\b/g, '0.01 x $1 euros']
];

/** 3 × 10^8, 3e8: how science and calculators write; 10^6 by itself too. */
const power =
	/(?<![\w.,])(?:(\d+(?:\.\d+)?)(?: ?[x×*·] ?10 ?\^ ?| ?e ?\+?)|10 ?\^ ?)(-?\d{1,2})(?![\w.])/g;
const mixed = /(?<![\d.,/])(\d+) (?:and )?(\d)\/([2-9])(?!\d)/g;
const partOf = /(?<![\d.,/])(\d+)\/(\d+) (?:of )?an? (?=(\S+))/g;
const single =
	/\ban? (?=(?:second|minute|hour|day|week|fortnight|month|year|kilo|kilometre|kilometer|metre|meter|mile|foot|litre|liter|tonne|dollar|pound|euro)\b)/;

/** Two units one after the other, the second a part of the first: `1 hour 30`, `5'10"`, `2 dollars fifty`. */
const compounds: [RegExp, parts: number, unit: string][] = [
	[/\b(\d+) ?(?:h|hrs?|hours?)(?: and)? ?(\d{1,2})(?: ?(?:m|mins?|minutes?)\b|$)/g, 60, 'minutes'],
	[/\b(\d+) ?(?:'|ft\b|feet|foot) ?(\d{1,2})(?: ?(?:"|''|in\b|inch(?:es)?)|$)/g, 12, 'inches'],
	[/\b(\d+) years?(?: and)? (\d{1,2}) months?\b/g, 12, 'months'],
	[/\b(\d+) weeks?(?: and)? (\d) days?\b/g, 7, 'days'],
	[/\b(\d+) dollars?(?: and)? (\d{2})(?: cents)?$/g, 100, 'cents'],
	[/\b(\d+) pounds?(?: and)? (\d{2})(?: pence|p)?$/g, 100, 'pence']
];

/** Plain text with its number words in digits, and every other way to say a number in numerals too. */
export function inNumerals(text: string): string {
	const joined = compounds.reduce(
		(rest, [pattern, parts, unit]) =>
			rest.replace(
				pattern,
				(_, whole, part) => `${decimal(Number(whole) * parts + Number(part))} ${unit}`
			),
		text
	);
	const numerals = forms
		.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), joined)
		.replace(power, (_, factor: string | undefined, exponent: string) =>
			decimal(Number(factor ?? 1) * 10 ** Number(exponent))
		)
		.replace(mixed, (_, whole, part, of) => decimal(Number(whole) + Number(part) / Number(of)))
		.replace(/(?<![\d.,/])(\d+)\/(\d+) of 1((?:000)+)\b/g, (_, part, of, zeros: string) =>
			decimal((Number(part) / Number(of)) * Number(`1${zeros}`))
		)
		// half an hour, a quarter of a dollar; a quarter of a million is above
		.replace(partOf, (match, part, of, after: string) =>
			unitsAt(after).length || scaleAt(after) ? `${decimal(Number(part) / Number(of))} ` : match
		);
	return /\d/.test(numerals) ? numerals : numerals.replace(single, '1 ');
}

/** Digits, never 1e21. */
function decimal(value: number): string {
	return value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 15 });
}
