/** A stretch of a text, and whether it holds an answer. */
export interface Piece {
	text: string;
	marked: boolean;
}

/**
 * A sentence in pieces, with the first of the answers that it says marked, whatever its case and
 * accents; the whole sentence where it says none of them in those words.
 */
export function markAnswer(sentence: string, answers: readonly string[]): Piece[] {
	const text = folded(sentence);
	for (const answer of answers.map(folded)) {
		const start = indexOfWord(text, answer);
		if (start < 0) continue;
		const end = start + answer.length;
		return [
			{ text: sentence.slice(0, start), marked: false },
			{ text: sentence.slice(start, end), marked: true },
			{ text: sentence.slice(end), marked: false }
		].filter(({ text }) => text);
	}
	return [{ text: sentence, marked: true }];
}

/** Whether a text says an answer, whatever its case and accents. */
export function says(text: string, answer: string): boolean {
	return indexOfWord(folded(text), folded(answer.trim())) >= 0;
}

/** Case and accents taken off unit by unit, so that places stay the same. */
function folded(text: string): string {
	return text.replace(/[^\0-\x7f]/g, (unit) => unit.normalize('NFD')[0]!).toLowerCase();
}

/** Where a word or phrase stands on its own: not "11" in "2011", nor "11" in "11,000". */
function indexOfWord(text: string, word: string): number {
	if (!word) return -1;
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const before = text.slice(Math.max(0, at - 2), at);
		const after = text.slice(at + word.length, at + word.length + 2);
		if (!/[\p{L}\d]$|\d[.,]$/u.test(before) && !/^[\p{L}\d]|^[.,]\d/u.test(after)) return at;
	}
	return -1;
}
