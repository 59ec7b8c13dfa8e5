import type { ParseInput } from './parse-features';

/** How many tags there can be, with those of the root and of nothing. */
const TAGS = 64;

/** How many kinds of arc are told apart: by both tags, side, distance and the marks between. */
export const kindsOfArc = TAGS * TAGS * 2 * 8 * 3;

/** The kind of an arc, a place in a table of `kindsOfArc`. */
export function kindOfArc(input: ParseInput, head: number, dependent: number): number {
	const { tag, marksBefore } = input;
	const low = Math.min(head, dependent);
	const high = Math.max(head, dependent);
	const gap = high - low;
	const far = gap < 5 ? gap - 1 : gap < 8 ? 4 : gap < 13 ? 5 : gap < 20 ? 6 : 7;
	const marks = Math.min(marksBefore[high]! - marksBefore[low]!, 2);
	const tags = (tag[head]! & 63) * TAGS + (tag[dependent]! & 63);
	return ((tags * 2 + (head < dependent ? 1 : 0)) * 8 + far) * 3 + marks;
}

/**
 * The heads that are worth a closer look: so many of those that are likeliest by the kind of the
 * arc, and those that others have found.
 *
 * @param chances For each kind of arc how likely it is right, as bytes in any rising scale.
 */
export function likelyHeads(
	input: ParseInput,
	chances: Uint8Array,
	dependent: number,
	most: number,
	found: readonly number[]
): number[] {
	const size = input.count + 1;
	const heads = [...found];
	const best: number[] = [];
	const values: number[] = [];
	for (let head = 1; head <= size; head += 1) {
		if (head === dependent) continue;
		const value = chances[kindOfArc(input, head, dependent)]!;
		if (best.length === most && value <= values[most - 1]!) continue;
		// Into its place among the best so far.
		let at = Math.min(best.length, most - 1);
		while (at > 0 && values[at - 1]! < value) {
			best[at] = best[at - 1]!;
			values[at] = values[at - 1]!;
			at -= 1;
		}
		best[at] = head;
		values[at] = value;
	}
	for (const head of best) if (!heads.includes(head)) heads.push(head);
	return heads;
}
