import { splitSentences } from '$lib/language/sentences';

/** Stands in a text where a formula stood, which has no words. */
export const hole = '\ufffc';

/** A text without its sentences that a formula was part of, which say nothing without it. */
export function withoutHoles(text: string): string {
	if (!text.includes(hole)) return text;
	return splitSentences(text)
		.map(({ start, end }) => text.slice(start, end))
		.filter((sentence) => !sentence.includes(hole))
		.join(' ');
}
