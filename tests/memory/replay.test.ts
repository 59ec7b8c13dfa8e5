import { newMemory } from '$lib/model/card';
import type { DeviceId } from '$lib/model/ids';
import type { Entry, Review } from '$lib/model/journal';
import { applyReview, dueDayOf, replay } from '$lib/memory/replay';
import { pickIndex, seeded, shuffled, type Random } from '$lib/random/random';
import { describe, expect, test } from 'vitest';
import {
	anyOf,
	bury,
	edit,
	memoryAfter,
	noonOf,
	override,
	ratings,
	review,
	scheduler,
	suspend,
	today,
	undo
} from './fixtures';

const applied = (reviews: readonly Review[]) =>
	reviews.reduce((memory, each) => applyReview(memory, each, scheduler), newMemory);

/** Reviews of one card by one device, whose clock may jump. */
function someReviews(random: Random, device: DeviceId = 'device:a', jump = 0): Review[] {
	let day = today;
	return Array.from({ length: 1 + pickIndex(10, random) }, (_, seq) => {
		day += pickIndex(12, random) - (random() < jump ? 40 : 0);
		return review(seq, anyOf(ratings, random), {
			id: `entry:${device}-${seq}`,
			device,
			day,
			at: noonOf(day) + pickIndex(1000, random) * 1000
		});
	});
}

describe('replaying a journal', () => {
	test('gives what applying one by one gives, in whatever order it is read, clock set back or not', () => {
		const random = seeded(11);
		for (let round = 0; round < 500; round += 1) {
			const reviews = someReviews(random, 'device:a', 0.2);
			expect(replay(shuffled(reviews, random), scheduler)).toEqual(applied(reviews));
		}
	});

	test('of nothing is a new memory', () => {
		expect(replay([], scheduler)).toEqual(newMemory);
	});

	test('merges two devices by time', () => {
		const random = seeded(12);
		for (let round = 0; round < 300; round += 1) {
			const steady = [
				...someReviews(random, 'device:a').map((each, at) => ({ ...each, at: noonOf(today + at) })),
				...someReviews(random, 'device:b').map((each, at) => ({
					...each,
					at: noonOf(today + at) + 5
				}))
			];
			const byTime = [...steady].sort((a, b) => a.at - b.at);
			expect(replay(shuffled(steady, random), scheduler)).toEqual(applied(byTime));
		}
	});

	test('of two tabs that answer one card keeps both answers', () => {
		const first = review(1, 'good', { at: noonOf(today) });
		const second = review(2, 'again', { at: noonOf(today) });
		const memory = replay([second, first], scheduler);
		expect(memory).toEqual(applied([first, second]));
		expect(memory).toMatchObject({ reps: 2, lapses: 1, lastRating: 'again', due: today + 1 });
	});

	test('takes an undo as if the entry had never been', () => {
		const random = seeded(13);
		for (let round = 0; round < 500; round += 1) {
			const entries: Entry[] = someReviews(random, 'device:a', 0.1);
			const seq = entries.length;
			entries.push(
				anyOf(
					[
						suspend(seq),
						bury(seq, today + 5),
						override(seq, anyOf(entries, random).id, anyOf(ratings, random))
					],
					random
				)
			);
			const victim = anyOf(entries, random);
			const voided = [...entries, undo(seq + 1, victim.id)];
			const without = entries.filter(({ id }) => id !== victim.id);
			expect(replay(voided, scheduler)).toEqual(replay(without, scheduler));
		}
	});

	test('undone to the start leaves nothing', () => {
		const reviews = someReviews(seeded(14));
		const undone = reviews.map((each, at) => undo(100 + at, each.id));
		expect(replay([...reviews, ...undone], scheduler)).toEqual(newMemory);
	});

	test('does not undo an undo', () => {
		const answer = review(1, 'good');
		const entries = [answer, undo(2, answer.id), undo(3, 'entry:2')];
		expect(replay(entries, scheduler)).toEqual(newMemory);
	});

	test('takes the learner’s last word on a review, and forgets it when it is undone', () => {
		const missed = review(1, 'again');
		const right = override(2, missed.id, 'good');
		const lucky = override(3, missed.id, 'again');
		const asGood = applied([{ ...missed, rating: 'good' }]);
		expect(replay([missed, right], scheduler)).toEqual(asGood);
		expect(replay([missed, right, lucky], scheduler)).toEqual(applied([missed]));
		expect(replay([missed, right, lucky, undo(4, lucky.id)], scheduler)).toEqual(asGood);
	});

	test('lets edits pass', () => {
		expect(replay([review(1, 'good'), edit(2)], scheduler)).toEqual(applied([review(1, 'good')]));
	});

	test('leaves out a review without a day or rating', () => {
		const broken = [
			review(2, 'good', { day: NaN }),
			review(3, 'great' as 'good'),
			bury(4, Infinity)
		];
		const sound = review(1, 'good');
		expect(replay([sound, ...broken], scheduler)).toEqual(applied([sound]));
	});
});

describe('what a memory keeps', () => {
	test('is how it was last asked', () => {
		expect(applied([review(1, 'hard')])).toMatchObject({
			lastDay: today,
			lastAt: noonOf(today) + 1000,
			lastKind: 'choice',
			lastRating: 'hard',
			reps: 1
		});
	});

	test('is the last three different days on which it was right', () => {
		const memory = memoryAfter(
			[today, 'good'],
			[today, 'good'],
			[today + 2, 'hard'],
			[today + 9, 'good'],
			[today + 40, 'easy']
		);
		expect(memory.rightDays).toEqual([today + 2, today + 9, today + 40]);
		expect(memory.lapses).toBe(0);
	});

	test('is emptied of days by a miss, which is a lapse only if it had been right', () => {
		const missed = memoryAfter([today, 'again'], [today + 1, 'again']);
		expect(missed).toMatchObject({ rightDays: [], lapses: 0 });
		const lapsed = memoryAfter(
			[today, 'good'],
			[today + 2, 'again'],
			[today + 2, 'again'],
			[today + 3, 'good'],
			[today + 4, 'again']
		);
		expect(lapsed).toMatchObject({ rightDays: [], lapses: 2 });
	});
});

describe('the day in the index', () => {
	const known = memoryAfter([today, 'good']);

	test('is the due day, or the day on which a buried card comes back', () => {
		expect(dueDayOf(known)).toBe(known.due);
		expect(dueDayOf({ ...known, buriedUntil: today + 30 })).toBe(today + 30);
		expect(dueDayOf({ ...known, buriedUntil: today })).toBe(known.due);
	});

	test('is absent while new or suspended', () => {
		expect(dueDayOf(newMemory)).toBeUndefined();
		expect(dueDayOf({ ...newMemory, buriedUntil: today + 1 })).toBeUndefined();
		expect(dueDayOf(replay([review(1, 'good'), suspend(2)], scheduler))).toBeUndefined();
	});

	test('comes back when the suspension is undone', () => {
		const entries = [review(1, 'good'), suspend(2), undo(3, 'entry:2')];
		expect(dueDayOf(replay(entries, scheduler))).toBe(known.due);
	});
});
