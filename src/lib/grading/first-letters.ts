import { plain } from '$lib/language/plain';
import type { TypedKey } from '$lib/model/question';

/** So many letters of a single word tell it. */
const ENOUGH = 3;

/** Whether an answer can be told by how its words begin: not where digits carry it. */
export function hasFirstLetters({ type, answers: [answer = ''] }: TypedKey): boolean {
	return type !== 'date' && !/\d/.test(answer) && lettersOf(answer).length > 0;
}

/**
 * The answer whose words begin as they were written; nothing when none does.
 *
 * ```text
 * the United Nations    UN   u n   United Nat
 * Montenegro            Mon  monte
 * ```
 */
export function fromFirstLetters({ answers }: TypedKey, text: string): string | undefined {
	// "a l" is Ada Lindqvist, "a lighthouse" may have an article.
	const readings = [wordsIn(text), lettersOf(text)];
	return answers.find((answer) => {
		const words = lettersOf(answer);
		return readings.some((parts) => begin(words, parts));
	});
}

/** Whether some parts are how some words begin; initials may stand together. */
function begin(words: readonly string[], parts: readonly string[]): boolean {
	const [only = ''] = parts;
	if (words.length === 1) {
		const [word = ''] = words;
		return parts.length === 1 && word.startsWith(only) && only.length >= enoughOf(word);
	}
	if (parts.length === 1) return only === words.map((word) => word.charAt(0)).join('');
	return parts.length === words.length && words.every((word, at) => word.startsWith(parts[at]!));
}

function enoughOf(word: string): number {
	return Math.min(ENOUGH, Math.max(1, word.length - 1));
}

/** The words of a text without case, accents and a leading article. */
function lettersOf(text: string): string[] {
	const words = wordsIn(text);
	return words.length > 1 && /^(?:the|an?)$/.test(words[0]!) ? words.slice(1) : words;
}

function wordsIn(text: string): string[] {
	return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
