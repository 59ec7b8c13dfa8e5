import type { Hidden } from '$lib/model/hand-card';

/**
 * Hidden stretches after their text was edited: what stands before the change stays, what stands behind
 * it moves along, what was typed into grows, and what was cut into keeps the rest; nothing is left of a
 * stretch that was deleted whole.
 */
export function movedHidden(before: string, after: string, hidden: readonly Hidden[]): Hidden[] {
	let same = 0;
	while (same < before.length && before[same] === after[same]) same += 1;
	let tail = 0;
	const most = Math.min(before.length, after.length) - same;
	while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;

	const end = before.length - tail;
	const shift = after.length - before.length;
	const moved = (place: number, isEnd: boolean) => {
		if (place < same || (place === same && isEnd)) return place;
		if (place >= end) return place + shift;
		// What was cut into keeps what is left of it.
		return isEnd || place === same ? same : end + shift;
	};
	return hidden
		.map((each) => ({ ...each, start: moved(each.start, false), end: moved(each.end, true) }))
		.filter((each) => each.end > each.start && after.slice(each.start, each.end).trim());
}

/** What stands around words but is none of them: spaces, and the signs that set them bold. */
const leading = /^[\s*_~`]+/;
const trailing = /[\s*_~`]+$/;

/** The same with one more stretch: without what is no word at its edges, in order, over none that is there. */
export function withHidden(
	text: string,
	hidden: readonly Hidden[],
	from: number,
	to: number
): Hidden[] {
	const chosen = text.slice(from, to);
	const start = from + (leading.exec(chosen)?.[0].length ?? 0);
	const end = to - (trailing.exec(chosen)?.[0].length ?? 0);
	const isFree = hidden.every((other) => end <= other.start || other.end <= start);
	if (start >= end || !isFree) return [...hidden];
	return [...hidden, { start, end }].sort((a, b) => a.start - b.start);
}

/** The word around a place, when nothing is selected. */
export function wordAt(text: string, place: number): { from: number; to: number } {
	const [before = ''] = /[\p{L}\p{N}'’-]*$/u.exec(text.slice(0, place)) ?? [];
	const [after = ''] = /^[\p{L}\p{N}'’-]*/u.exec(text.slice(place)) ?? [];
	return { from: place - before.length, to: place + after.length };
}
