import type { Stretch } from '$lib/language/text';
import type { SentenceView } from './view';

/** A word of what is to be said: one of the sentence, or one put in its place. */
export interface Word {
	text: string;
	/** What stands between it and the word before: a space, or nothing. */
	space: '' | ' ';
	/** The token of the sentence that it is, or stands for; absent for words of ours. */
	token?: number;
}

/** The words of a sentence as they stand there, from one token to before another. */
export function wordsOf(
	{ tokens }: Pick<SentenceView, 'tokens'>,
	from = 0,
	to = tokens.length
): Word[] {
	return tokens.slice(from, to).map(({ text, start }, index) => {
		const at = from + index;
		const isApart = at > 0 && tokens[at - 1]!.end < start;
		return { text, space: isApart ? ' ' : '', token: at };
	});
}

/** Words of ours: a space before each. */
export function ownWords(text: string): Word[] {
	return text.split(' ').map((word) => ({ text: word, space: ' ' }));
}

/** The words as a text, and where each of them stands in it. */
export function spell(words: readonly Word[]): { text: string; places: Stretch[] } {
	let text = '';
	const places = words.map((word) => {
		if (text !== '') text += word.space;
		const start = text.length;
		text += word.text;
		return { start, end: text.length };
	});
	return { text, places };
}
