import type { Review } from '$lib/model/journal';
import { paceOf } from '$lib/memory/pace';
import { expect, test } from 'vitest';
import { review, undo } from './fixtures';

const timed = (
	seq: number,
	visibleTime: number,
	rest: Partial<Review['evidence']> = {}
): Review => ({
	...review(seq, 'good'),
	evidence: { rule: 'right', hints: 0, visibleTime, ...rest }
});

const eight = [9, 3, 4, 5, 6, 7, 8, 2].map((seconds, seq) => timed(seq, 1000 * seconds));

test('is the median of each kind, once there are eight answers', () => {
	expect(paceOf(eight)).toEqual({ choice: 5500 });
	expect(paceOf(eight.slice(1))).toEqual({});
	expect(paceOf([...eight, timed(9, 60_000)])).toEqual({ choice: 6000 });
});

test('leaves out what was wrong, helped, undone or has no time', () => {
	const others = [
		timed(10, 90_000, { hints: 1 }),
		timed(11, 90_000, { help: 'word-bank' }),
		timed(12, NaN),
		{ ...timed(13, 90_000), verdict: { ...review(13, 'again').verdict } },
		timed(14, 90_000),
		undo(15, 'entry:14')
	];
	expect(paceOf([...eight, ...others])).toEqual({ choice: 5500 });
});
