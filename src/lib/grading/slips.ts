import { areLookalikes, rivalsOf } from './lookalikes';
import { areNear } from './near-letters';
import { isSame } from './text';

/** Every mistaken letter counts the same. */
const evenly = () => 1;

/** A letter mistaken for one that neither lies beside it nor sounds alike makes another word. */
export const byNearness = (a: string, b: string) => (areNear(a, b) ? 1 : 2);

/**
 * How many letters were left out, added, mistaken or swapped with their neighbour on the way from
 * one text to the other (Damerau and Levenshtein, optimal string alignment), in code points.
 *
 * @param costOf What it counts that a letter was mistaken for another.
 */
export function distance(
	a: string,
	b: string,
	costOf: (letter: string, other: string) => number = evenly
): number {
	const left = Array.from(a);
	const right = Array.from(b);
	let beforeLast: number[] = [];
	let last = Array.from({ length: right.length + 1 }, (_, index) => index);

	for (const [row, letter] of left.entries()) {
		const current = [row + 1];
		for (const [column, other] of right.entries()) {
			const mistaken = last[column]! + (letter === other ? 0 : costOf(letter, other));
			const swapped = left[row - 1] === other && letter === right[column - 1];
			current.push(
				Math.min(
					mistaken,
					last[column + 1]! + 1,
					current[column]! + 1,
					swapped ? beforeLast[column - 1]! + 1 : Infinity
				)
			);
		}
		beforeLast = last;
		last = current;
	}
	return last[right.length]!;
}

/**
 * Whether a response is a slip of the pen for one of some forms, all folded. It never is when it is
 * as near to one of the `others`.
 */
export function isSlipOf(forms: readonly string[], response: string, others: readonly string[]) {
	const distances = forms
		.filter((form) => isSlip(form, response))
		.map((form) => distance(form, response));
	if (!distances.length) return false;
	const nearest = Math.min(...distances);
	return !others.some((other) => isSame(other, response) || distance(other, response) <= nearest);
}

/** Word by word, so that "George W" cannot become "George H W" by way of a few letters in all. */
function isSlip(answer: string, response: string): boolean {
	const wholes = [answer.replaceAll(' ', ''), response.replaceAll(' ', '')] as const;
	const tolerated = toleranceOf(...wholes);
	if (!tolerated || Math.abs(wholes[0].length - wholes[1].length) > tolerated) return false;

	const [words, typed] = [answer, response].map((text) =>
		text.replace(/ph(?=[aeioulry])/g, 'f').split(' ')
	) as [string[], string[]];
	if (words.length !== typed.length) {
		// Parted or joined in the wrong place, with a slip besides.
		const short = [...words, ...typed].some((word) => word.length < 3 || /\d/.test(word));
		return !short && distance(...wholes, byNearness) === 1;
	}

	let slips = 0;
	return words.every((word, index) => {
		const other = typed[index]!;
		if (word === other) return true;
		// Which letter is doubled is one mistake: tariff, tarrif.
		const apart = single(word) === single(other) ? 1 : distance(word, other, byNearness);
		slips += apart;
		return slips <= tolerated && isWordSlip(word, other, apart, words.length > 1);
	});
}

function isWordSlip(word: string, typed: string, apart: number, amongOthers: boolean): boolean {
	// Among other words one of four letters may be a letter off: "Jon F Kennedy", "Untied Nations".
	const least = amongOthers && Math.max(word.length, typed.length) >= 4 ? 1 : 0;
	if (apart > Math.max(least, toleranceOf(word, typed))) return false;
	if (/\d/.test(word + typed) || areLookalikes(word, typed)) return false;
	if (rivalsOf(word).some((rival) => distance(rival, typed, byNearness) <= apart)) return false;
	// Few mistake the first letter, and many names differ in it: Gambia and Zambia.
	const swapped = word[0] === typed[1] && word[1] === typed[0];
	const isLong = word.length === typed.length && word.length >= 8;
	return word[0] === typed[0] || swapped || (isLong && apart === 1);
}

/** How many letters may be off. What was typed counts too, or Austria would do for Australia. */
function toleranceOf(answer: string, typed: string): number {
	const length = Math.min(answer.length, typed.length);
	if (length <= 4) return answer.length > 4 ? 1 : 0;
	return length <= 7 ? 1 : length <= 14 ? 2 : 3;
}

function single(word: string): string {
	return word.replace(/([a-z])\1/g, '$1');
}
