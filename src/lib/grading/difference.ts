import { plain } from '$lib/language/plain';
import { distance } from './slips';

/** A stretch of what was typed, and whether the answer has it too. */
export interface Piece {
	text: string;
	same: boolean;
}

const longest = 300;

/**
 * What was typed, cut where it differs from the answer by more than case and accents. A letter that
 * was left out marks the one before it, for there is nothing else to mark.
 *
 * ```text
 * Milosovic, Slobodan Milosevic → Milos [o] vic
 * Ristucia, Ristuccia           → Ristu [c] ia
 * ```
 */
export function differenceOf(response: string, expected: string): Piece[] {
	const typed = Array.from(response.normalize('NFC'));
	if (!typed.length) return [];
	if (Math.max(typed.length, expected.length) > longest) {
		return [{ text: typed.join(''), same: plain(response) === plain(expected) }];
	}

	const wanted = Array.from(nearestWords(response, expected).normalize('NFC'));
	const pieces: Piece[] = [];
	for (const [index, same] of marksOf(typed.map(plain), wanted.map(plain)).entries()) {
		const last = pieces.at(-1);
		if (last?.same === same) last.text += typed[index]!;
		else pieces.push({ text: typed[index]!, same });
	}
	return pieces;
}

/** As many words of the answer as were typed, so that a surname meets the surname. */
function nearestWords(response: string, expected: string): string {
	const count = response.trim().split(/\s+/).length;
	const words = expected.split(/\s+/);
	const choices = words
		.slice(0, Math.max(1, words.length - count + 1))
		.map((_, index) => words.slice(index, index + count).join(' '));
	const given = plain(response);
	const apart = choices.map((choice) => distance(plain(choice), given));
	return choices[apart.indexOf(Math.min(...apart))] ?? expected;
}

/** For each letter typed, whether it stays on the cheapest way from one text to the other. */
function marksOf(typed: string[], wanted: string[]): boolean[] {
	// costs[i][j]: what it takes from the letters typed after i to those wanted after j
	const costs = Array.from({ length: typed.length + 1 }, (_, i) =>
		Array.from({ length: wanted.length + 1 }, (_, j) => typed.length - i + wanted.length - j)
	);
	const step = (i: number, j: number) => costs[i + 1]![j + 1]! + (typed[i] === wanted[j] ? 0 : 1);
	for (let i = typed.length - 1; i >= 0; i -= 1) {
		for (let j = wanted.length - 1; j >= 0; j -= 1) {
			costs[i]![j] = Math.min(step(i, j), costs[i + 1]![j]! + 1, costs[i]![j + 1]! + 1);
		}
	}

	const marks = new Array<boolean>(typed.length).fill(true);
	let [i, j] = [0, 0];
	while (i < typed.length || j < wanted.length) {
		const here = costs[i]![j]!;
		if (i < typed.length && j < wanted.length && here === step(i, j)) {
			marks[i] &&= typed[i] === wanted[j];
			i += 1;
			j += 1;
		} else if (i < typed.length && here === costs[i + 1]![j]! + 1) {
			marks[i] = false;
			i += 1;
		} else {
			marks[Math.max(0, i - 1)] = false;
			j += 1;
		}
	}
	return marks;
}
