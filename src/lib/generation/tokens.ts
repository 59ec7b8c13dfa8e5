import { wordScale, wordValue } from '$lib/language/number-table';
import { remembered } from './memo';

/** A word or number of a text, folded, with where it stands: `text.slice(start, end)`. */
export interface Token {
	text: string;
	start: number;
	end: number;
	/** Its value, for a number in digits or in words. */
	value?: number;
}

const word =
	/['’]s(?!\p{L})|(?:\p{L}\.){2,}|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|[\p{L}\p{M}\p{N}]+|%/gu;
const skipped = /^(?:['’]s|the|an?)$/i;
const digits = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const plain = /^[ -~]*$/;
/** Letters that are not a letter and an accent to Unicode. */
const letters: Record<string, string> = {
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ø: 'o',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe'
};

/**
 * The words of a text with what does not tell answers apart taken off: case, accents, articles,
 * the possessive s, and the way in which a number is written.
 *
 * ```text
 * The Élysée's fifty-two guards, 3,800 in all
 *     elysee   52        guards  3800  in all
 * ```
 */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(word)) {
		if (skipped.test(match[0])) continue;
		const token = tokenAt(match[0], match.index);
		const last = tokens.at(-1);
		const beside = last !== undefined && /^[ -]$/.test(text.slice(last.end, token.start));
		if (!(beside && join(last, token))) tokens.push(token);
	}
	return tokens;
}

/** A text as its folded words, to be compared: equal when it gives the same answer. */
export const fold = remembered((text) =>
	tokensOf(text)
		.map((token) => token.text)
		.join(' ')
);

/** Whether an answer stands in a text, as whole words. */
export function standsIn(text: string, answer: string): boolean {
	const words = bounded(answer);
	if (words === '  ' || cannotStandIn(text, telling(words))) return false;
	return bounded(text).includes(words);
}

const bounded = remembered((text) => ` ${fold(text)} `);

/** The longest word that is written as it is folded, if there is one: no number, no "%", no "U.S.". */
const telling = remembered((folded) =>
	folded.split(' ').reduce<string | undefined>((longest, word) => {
		const isPlain = /^[a-z]{4,}$/.test(word) && word !== 'percent';
		return isPlain && word.length > (longest?.length ?? 0) ? word : longest;
	}, undefined)
);

/** Seen at a glance, without folding the text. */
function cannotStandIn(text: string, word: string | undefined): boolean {
	if (word === undefined || !plain.test(text) || /\.[A-Za-z]\./.test(text)) return false;
	return !text.toLowerCase().includes(word);
}

function tokenAt(text: string, start: number): Token {
	const end = start + text.length;
	const value = digits.test(text) ? Number(text.replaceAll(',', '')) : wordValue(foldWord(text));
	if (value !== undefined) return { text: String(value), start, end, value };
	return { text: text === '%' ? 'percent' : foldWord(text), start, end };
}

function foldWord(word: string): string {
	const lower = word.toLowerCase().replaceAll('.', '');
	if (plain.test(lower)) return lower;
	return lower
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[đðłøßæœ]/g, (letter) => letters[letter] ?? letter);
}

/** Make one of two neighbours that belong together: "fifty-two", "3.8 million", "per cent". */
function join(last: Token, token: Token): boolean {
	const scale = wordScale(token.text);
	if (last.value !== undefined && scale !== undefined) {
		last.value = Number((last.value * scale).toPrecision(12));
	} else if (isTens(last) && isUnit(token)) {
		last.value = last.value! + token.value!;
	} else if (last.text === 'per' && token.text === 'cent') {
		last.text = 'percent';
		last.end = token.end;
		return true;
	} else {
		return false;
	}
	last.text = String(last.value);
	last.end = token.end;
	return true;
}

function isTens({ value, text, start, end }: Token): boolean {
	const inWords = end - start > text.length;
	return inWords && value !== undefined && value >= 20 && value <= 90 && value % 10 === 0;
}

function isUnit({ value, text, start, end }: Token): boolean {
	const inWords = end - start > text.length;
	return inWords && value !== undefined && value >= 1 && value <= 9;
}
