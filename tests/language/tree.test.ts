import { expect, test } from 'vitest';
import { bestTree } from '$lib/language/tree';
import { seeded } from '$lib/random/random';

/** All trees over places 1 to `size`, the last the root, with one word on it and no arcs crossing. */
function* allTrees(size: number, heads: number[] = [0]): Generator<number[]> {
	if (heads.length === size) {
		if (isTree(heads, size) && !crosses(heads)) yield heads;
		return;
	}
	for (let head = 1; head <= size; head += 1) {
		if (head !== heads.length) yield* allTrees(size, [...heads, head]);
	}
}

function isTree(heads: readonly number[], size: number): boolean {
	if (heads.filter((head) => head === size).length !== 1) return false;
	return heads.every((_, place) => {
		let above = place;
		for (let step = 0; step < size && above !== size && above > 0; step += 1) above = heads[above]!;
		return place === 0 || above === size;
	});
}

function crosses(heads: readonly number[]): boolean {
	const arcs = heads.slice(1).map((head, at) => [Math.min(head, at + 1), Math.max(head, at + 1)]);
	return arcs.some(([a, b]) => arcs.some(([c, d]) => a! < c! && c! < b! && b! < d!));
}

/** The sum that `bestTree` is to make as large as can be. */
function scoreOf(
	heads: ArrayLike<number>,
	size: number,
	arc: Float32Array,
	pair: (head: number, inner: number, outer: number) => number
): number {
	let sum = 0;
	for (let head = 1; head <= size; head += 1) {
		for (const step of [1, -1]) {
			let inner = 0;
			for (let place = head + step; place > 0 && place < size; place += step) {
				if (heads[place] !== head) continue;
				sum += arc[head * (size + 1) + place]! + pair(head, inner, place);
				inner = place;
			}
		}
	}
	return sum;
}

test('no tree without crossings scores higher than the one that is found', () => {
	const random = seeded(1);
	for (let round = 0; round < 40; round += 1) {
		const size = 2 + (round % 5);
		const arc = new Float32Array((size + 1) ** 2).map(() => random() * 4 - 2);
		const pairs = new Float32Array((size + 1) ** 3).map(() => random() * 4 - 2);
		const pair = (head: number, inner: number, outer: number) =>
			pairs[(head * (size + 1) + inner) * (size + 1) + outer]!;

		const found = bestTree(size, arc, pair)!;
		const best = Math.max(...[...allTrees(size)].map((heads) => scoreOf(heads, size, arc, pair)));

		expect(isTree([...found.slice(0, size)], size)).toBe(true);
		expect(crosses([...found.slice(0, size)])).toBe(false);
		expect(scoreOf(found, size, arc, pair)).toBeCloseTo(best, 3);
	}
});

test('what is no candidate is not chosen', () => {
	const size = 4;
	const arc = new Float32Array((size + 1) ** 2).fill(-Infinity);
	for (const [head, dependent] of [
		[4, 2],
		[2, 1],
		[2, 3],
		[3, 1]
	]) {
		arc[head! * (size + 1) + dependent!] = 1;
	}
	expect([...bestTree(size, arc, () => 0)!].slice(1, 4)).toEqual([2, 4, 2]);
});

test('arcs that make no tree are told from those that do', () => {
	const arc = new Float32Array(16).fill(-Infinity);
	arc[2 * 4 + 1] = arc[1 * 4 + 2] = 1;
	expect(bestTree(3, arc, () => 0)).toBeUndefined();
});
