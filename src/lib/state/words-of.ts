import { fold } from './fold';

/** The words of a text: spaces, case, accents and signs make no other text. */
export function wordsOf(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
