import { compareQuantities, type Quantity } from './quantity';
import { readQuantities } from './read-quantity';
import type { Sentence, Stretch } from './text';
import { unitsAt } from './units';

/** A number in the text, with its unit or what it counts. */
export interface QuantityMention extends Stretch {
	text: string;
	kind: 'number' | 'percent' | 'money' | 'measure' | 'ordinal';
	/** Its value, or range of values, and unit. */
	value: Quantity;
	/** What is counted: the stretch “people” of “50,000 people”. */
	counted?: Stretch;
	/** Place in the list of the one that says the same in another unit, in brackets behind it. */
	sameAs?: number;
	sentence: number;
	/** How likely it is a quantity of this value, from 0 to 1. */
	sure: number;
}

const currency = /^(?:[$€£¥₹₽]|US\$|A\$|C\$|USD|EUR|GBP)$/;
const scale = /^(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|bn|mn|m|k)$/i;
const numeral = /^(?:\d[\d.,]*|[½¼¾]|\d+\/\d+)$/;
const numberWord =
	/^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half)$/i;
const ordinal =
	/^(?:\d+(?:st|nd|rd|th)|(?:fir|seco|thi)(?:st|nd|rd)|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twent|thirt)ie)th)$/i;

/**
 * Find the numbers of a text that stand outside of dates and names.
 *
 * ```text
 * about 3,800 troops   $50 million   90 per cent   10–12 km   45 kilometres (28 miles)   the third
 * ```
 *
 * @param taken Stretches that hold no numbers of their own: dates and names.
 */
export function findQuantities(
	text: string,
	sentences: readonly Pick<Sentence, 'tokens'>[],
	taken: readonly Stretch[]
): QuantityMention[] {
	const found: QuantityMention[] = [];
	const isTaken = ({ start, end }: Stretch) =>
		taken.some((stretch) => start < stretch.end && end > stretch.start);
	sentences.forEach(({ tokens }, sentence) => {
		for (let at = 0; at < tokens.length; at += 1) {
			const run = runAt(text, tokens, at);
			if (!run) continue;
			const mention = isTaken(span(tokens, run))
				? undefined
				: toMention(text, tokens, run, sentence);
			at = run.to - 1;
			if (!mention) continue;
			const before = found.length - 1;
			const same = isConversion(text, found[before], mention);
			found.push(same ? { ...mention, sameAs: before } : mention);
		}
	});
	return found;
}

interface Run {
	from: number;
	to: number;
	kind: QuantityMention['kind'];
}

type Tokens = Sentence['tokens'];

/** The run of tokens that begins here and is one quantity with its unit. */
function runAt(text: string, tokens: Tokens, from: number): Run | undefined {
	const word = (at: number) => tokens[at]?.text ?? '';
	const isMoney = currency.test(word(from)) && numeral.test(word(from + 1));
	let to = isMoney ? from + 1 : from;
	if (!isMoney && ordinal.test(word(from)) && word(from).toLowerCase() !== 'second')
		return { from, to: from + 1, kind: 'ordinal' };
	if (!isNumber(word(to))) return undefined;
	// The 2 of CO2 or B-2 is no number.
	if (/[\p{L}\p{N}_]$/u.test(text.slice(0, tokens[to]!.start)) && !isMoney) return undefined;

	to = endOfNumber(tokens, to);
	// 10–12, 10 to 12
	const isRange =
		/^(?:[-–—]|to)$/.test(word(to)) && (isNumber(word(to + 1)) || currency.test(word(to + 1)));
	if (isRange) to = endOfNumber(tokens, currency.test(word(to + 1)) ? to + 2 : to + 1);
	if (isMoney) return { from, to, kind: 'money' };

	const rest = text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 60);
	const percent = /^ ?(?:%|per ?cent\b|percentage points?\b)/.exec(rest);
	if (percent) return { from, to: tokenAfter(tokens, to, percent[0].length), kind: 'percent' };
	const unit = unitAt(rest);
	if (!unit) return { from, to, kind: 'number' };
	return {
		from,
		to: tokenAfter(tokens, to, unit.length),
		kind: unit.isMoney ? 'money' : 'measure'
	};
}

function isNumber(word: string): boolean {
	return numeral.test(word) || numberWord.test(word);
}

/** Past a number and its scale: 3.5 million, three hundred and fifty, twenty-one. */
function endOfNumber(tokens: Tokens, at: number): number {
	const word = (at: number) => tokens[at]?.text ?? '';
	const isDigits = numeral.test(word(at));
	let to = at + 1;
	for (;;) {
		if (scale.test(word(to)) && (word(to).length > 1 || tokens[to]!.start === tokens[to - 1]!.end))
			to += 1;
		else if (!isDigits && numberWord.test(word(to))) to += 1;
		else if (
			!isDigits &&
			/^(?:and|-)$/.test(word(to)) &&
			numberWord.test(word(to + 1)) &&
			(word(to) === '-' || scale.test(word(to - 1)))
		)
			to += 2;
		else return to;
	}
}

/** A unit at the beginning of a text, and its length with what belongs to it. */
function unitAt(rest: string): { length: number; isMoney: boolean } | undefined {
	const match =
		/^[ -]?(?:°|degrees? )?(?:(?:square|cubic|sq\.?) )?(?:[a-zµ]+|°?[CF]\b|°)(?:[²³]|\^?[23]\b)?(?:(?: per |\/| an? )[a-z]+)?/.exec(
			rest
		);
	if (!match) return undefined;
	const plain = rest.replace(/^-/, ' ').replace('²', '2').replace('³', '3').toLowerCase();
	const [unit] = unitsAt(plain);
	if (!unit) return undefined;
	// "5 m per cent" and "2 a day" have no unit; a single letter is one only for what is measured.
	const [whole] = match;
	const isMoney = /^(?:usd|eur|gbp|yen|yuan|rupee|franc|rouble|cent|penny)$/.test(unit.dimension);
	const isCompound = unit.dimension.includes('/');
	const [short] =
		/^[ -]?(?:°|degrees? )?(?:(?:square|cubic|sq\.?) )?(?:[a-zµ]+|°?[CF]\b|°)(?:[²³]|\^?[23]\b)?/.exec(
			rest
		) ?? [whole];
	return { length: (isCompound ? whole : short).length, isMoney };
}

/** The place after the last token that begins within so many units after the token before `to`. */
function tokenAfter(tokens: Tokens, to: number, length: number): number {
	const end = tokens[to - 1]!.end + length;
	let after = to;
	while (after < tokens.length && tokens[after]!.start < end) after += 1;
	return after;
}

function span(tokens: Tokens, { from, to }: Run): Stretch {
	return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

function toMention(
	text: string,
	tokens: Tokens,
	run: Run,
	sentence: number
): QuantityMention | undefined {
	const { start, end } = span(tokens, run);
	const words = text.slice(start, end);
	const isOne = run.kind === 'number' && /^(?:one|half)$/i.test(words);
	const counted = run.kind === 'number' ? countedBy(tokens, run) : undefined;
	// "one of them", "no one", "one day": a pronoun or an article rather than a number.
	if (isOne && !counted) return undefined;
	const [value] = readQuantities(words.replace(/-(?=[a-z])/g, ' '));
	if (!value) return undefined;
	const sure = isOne ? 0.4 : run.kind === 'number' && !counted ? 0.75 : 0.93;
	return {
		start,
		end,
		text: words,
		kind: run.kind,
		value,
		sentence,
		sure,
		...(counted && { counted })
	};
}

/** What a number counts, by the tree: the noun it is a numeral of. */
function countedBy(tokens: Tokens, { from, to }: Run): Stretch | undefined {
	for (let at = from; at < to; at += 1) {
		const { relation, head } = tokens[at]!;
		const noun = tokens[head];
		if (!relation.startsWith('nummod') || !noun || head < to) continue;
		if (/^NNP?S?$/.test(noun.tag)) return { start: noun.start, end: noun.end };
	}
	return undefined;
}

/** 45 kilometres (28 miles): the same said again. */
function isConversion(
	text: string,
	before: QuantityMention | undefined,
	after: QuantityMention
): boolean {
	if (!before || before.sentence !== after.sentence || !before.value.unit) return false;
	if (!/^[^()]{0,40}\((?:[^()]{0,20} )?$/.test(text.slice(before.end, after.start))) return false;
	return (
		compareQuantities(before.value, after.value) === 'same-value' && after.value.unit !== undefined
	);
}
