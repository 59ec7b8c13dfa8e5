import type { Paragraph } from '$lib/model/article';
import { countWords } from './clean';

/** So much of a text is read, in words: an hour and a half of reading. */
export const MOST_WORDS = 20_000;

/** What is kept of a long text, in words and whole paragraphs, and how many words there were. */
export interface Cut {
	paragraphs: Paragraph[];
	words: number;
	of: number;
}

/** Keep the beginning of a text that is too long, up to the end of a paragraph. */
export function cut(paragraphs: readonly Paragraph[], unseenWords = 0): Cut {
	const kept: Paragraph[] = [];
	let words = 0;
	let of = unseenWords;
	let isFull = false;
	for (const paragraph of paragraphs) {
		const own = paragraph.kind === 'text' ? countWords(paragraph.text) : 0;
		of += own;
		isFull ||= words + own > MOST_WORDS;
		if (isFull) continue;
		kept.push(paragraph);
		words += own;
	}
	const [first] = paragraphs.filter(({ kind }) => kind === 'text');
	if (words > 0 || !first) return { paragraphs: kept, words, of };
	// One paragraph alone is too long: then it is cut within.
	const text = first.text.split(' ').slice(0, MOST_WORDS).join(' ');
	return { paragraphs: [{ kind: 'text', text }], words: countWords(text), of };
}
