import type { Sentence, Stretch } from './text';

/** Two ways of naming the same, as the text itself says. */
export interface Alias {
	long: Stretch;
	short: Stretch;
	/** How the text says so: letters in brackets, or words such as “known as”. */
	kind: 'acronym' | 'known-as';
	/** How likely it is, from 0 to 1. */
	sure: number;
}

const small = /^(?:of|the|and|for|in|on|to|a|an|de|la|du|des)$/i;
const letters = /^(?=.*\p{Lu})[\p{L}\p{N}&.-]{2,10}$/u;
const often = '(?:also |better |formerly |previously |commonly |popularly |once |now |later )';
/**
 * Burma, also known as Myanmar; Burma (once called Myanmar); Burma is now called Myanmar. Not: Burma
 * called Myanmar, where Burma is who calls.
 */
const called = new RegExp(
	`(?:(?:, | \\(|,? (?:is|was|are|were) )${often}*(?:known|called|nicknamed|dubbed|abbreviated|referred to)|` +
		` ${often}+(?:known|called)| known)(?: simply)?(?: as| to)? (?:the )?["“‘]?(?=\\p{Lu})`,
	'gu'
);

/**
 * Find what the text itself says is the same.
 *
 * ```text
 * the Kosovo Force (KFOR)    KFOR (Kosovo Force)    Burma, also known as Myanmar
 *     [---------]  [--]      [--]  [---------]      [---]                [-----]
 * ```
 *
 * @param names The stretches found to be names.
 */
export function findAliases(
	text: string,
	sentences: readonly Pick<Sentence, 'start' | 'end' | 'tokens'>[],
	names: readonly Stretch[]
): Alias[] {
	return sentences.flatMap((sentence) => [
		...findAcronyms(text, sentence.tokens),
		...findCalled(text, sentence, names)
	]);
}

function findAcronyms(text: string, tokens: Sentence['tokens']): Alias[] {
	return tokens.flatMap(({ text: mark }, open): Alias[] => {
		const close = tokens.findIndex((token, at) => at > open && token.text === ')');
		if (mark !== '(' || close < 0 || open === 0) return [];
		const inside = { start: tokens[open + 1]!.start, end: tokens[close - 1]!.end };
		const word = text.slice(inside.start, inside.end).replace(/^["“‘]|["”’]$/g, '');
		if (letters.test(word)) {
			const first = longFormBefore(tokens, open, word);
			if (first === undefined) return [];
			const long = { start: tokens[first]!.start, end: tokens[open - 1]!.end };
			return [{ long, short: inside, kind: 'acronym', sure: 0.97 }];
		}
		// KFOR (Kosovo Force): the other way round
		const before = tokens[open - 1]!;
		if (!letters.test(before.text) || close - open > 12) return [];
		const isWhole = longFormBefore(tokens, close, before.text) === open + 1;
		return isWhole ? [{ long: inside, short: before, kind: 'acronym', sure: 0.95 }] : [];
	});
}

/**
 * Where the words begin that letters stand for (after Schwartz and Hearst 2003): from right to left,
 * each letter is found in the words, the first one at the beginning of a word.
 *
 * ```text
 * Kosovo Force    KFOR   K, F-O-R
 * ```
 */
function longFormBefore(
	tokens: Sentence['tokens'],
	end: number,
	acronym: string
): number | undefined {
	const sought = [
		...acronym
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]/gu, '')
			.replace(/s$/, '')
	];
	const most = Math.min(sought.length + 5, sought.length * 2);
	let left = sought.length - 1;
	for (let at = end - 1; at >= Math.max(0, end - most); at -= 1) {
		const word = tokens[at]!.text.toLowerCase();
		if (/^[(),;:.]$/.test(word)) return undefined;
		if (small.test(word) && word[0] !== sought[left]) continue;
		const taken = lettersOf(word, sought, left);
		if (!taken) {
			if (small.test(word) || /^[-–&'’]/.test(word)) continue;
			return undefined;
		}
		left -= taken;
		if (left < 0) return /^\p{Ll}/u.test(tokens[at]!.text) && small.test(word) ? undefined : at;
	}
	return undefined;
}

/** How many of the sought letters, up to the last, a word can give, its first letter among them. */
function lettersOf(word: string, sought: readonly string[], last: number): number {
	for (let count = Math.min(4, last + 1); count > 0; count -= 1) {
		let at = 0;
		const all = sought.slice(last - count + 1, last + 1).every((letter, index) => {
			const found = index === 0 ? (word[0] === letter ? 0 : -1) : word.indexOf(letter, at);
			at = found + 1;
			return found >= 0;
		});
		// The rest has to be found too, so a word gives all it can only where it begins the whole.
		if (all && (count === 1 || last - count + 1 === 0 || isBeginning(word, sought, last, count)))
			return count;
	}
	return 0;
}

/** K|FOR: the letters stand at the beginning of the word, side by side. */
function isBeginning(
	word: string,
	sought: readonly string[],
	last: number,
	count: number
): boolean {
	return word.startsWith(sought.slice(last - count + 1, last + 1).join(''));
}

function findCalled(text: string, { start, end }: Stretch, names: readonly Stretch[]): Alias[] {
	const words = text.slice(start, end);
	return [...words.matchAll(called)].flatMap((match): Alias[] => {
		const from = start + match.index;
		const to = from + match[0].length;
		const long = names.find((name) => Math.abs(name.end - from) <= 1);
		const short = names.find((name) => name.start <= to && name.end > to && to - name.start <= 4);
		return long && short
			? [{ long: bare(long), short: bare(short), kind: 'known-as', sure: 0.9 }]
			: [];
	});
}

function bare({ start, end }: Stretch): Stretch {
	return { start, end };
}
