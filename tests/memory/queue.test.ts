import type { Rating } from '$lib/model/rating';
import type { CardId } from '$lib/model/ids';
import type { Entry } from '$lib/model/journal';
import type { Sitting } from '$lib/model/sitting';
import { queueOf, undoable, type Queue } from '$lib/memory/queue';
import { pickIndex, seeded, shuffled, type Random } from '$lib/random/random';
import { describe, expect, test } from 'vitest';
import {
	anyOf,
	bury,
	edit,
	override,
	plannedOf,
	review,
	sitting,
	suspend,
	today,
	undo
} from './fixtures';

const card = (number: number): { cardId: CardId } => ({ cardId: `card:${number}` });
const numbersOf = ({ items }: Queue) => items.map(({ cardId }) => Number(cardId.slice(5)));
const answer = (seq: number, number: number, rating: Rating = 'good') =>
	review(seq, rating, card(number));

/** Answer the sitting to its end, missing by chance. */
function played(of: Sitting, random: Random, misses: number, stop = Infinity): Entry[] {
	const entries: Entry[] = [];
	for (;;) {
		const { current } = queueOf(of, entries);
		if (!current || entries.length >= stop) return entries;
		const rating = random() < misses ? 'again' : 'good';
		entries.push(review(entries.length, rating, { cardId: current.cardId }));
	}
}

describe('a sitting', () => {
	test('begins at the first of its plan', () => {
		const queue = queueOf(sitting(3), []);
		expect(queue).toMatchObject({ index: 0, current: plannedOf(1), secondsLeft: 60, done: [] });
	});

	test('goes on where its journal ends, whatever order it is read in', () => {
		const entries = [answer(1, 1), answer(2, 2)];
		for (const read of [entries, [...entries].reverse()]) {
			const queue = queueOf(sitting(3), read);
			expect(queue).toMatchObject({ index: 2, current: plannedOf(3), secondsLeft: 20 });
			expect(queue.done).toEqual(['entry:1', 'entry:2']);
			expect(queue.items[0]!.review).toEqual(entries[0]);
		}
	});

	test('ends', () => {
		const queue = queueOf(sitting(1), [answer(1, 1)]);
		expect(queue).toMatchObject({ index: 1, secondsLeft: 0 });
		expect(queue.current).toBeUndefined();
		expect(queueOf(sitting(0), [])).toMatchObject({ items: [], index: 0, secondsLeft: 0 });
	});

	test('hears nothing of other sittings and other cards', () => {
		const elsewhere = review(1, 'again', { ...card(1), sittingId: 'sitting:2' });
		expect(queueOf(sitting(3), [elsewhere])).toEqual(queueOf(sitting(3), []));
		expect(queueOf(sitting(3), [answer(1, 99, 'again')])).toMatchObject({ index: 0 });
	});
});

describe('a miss', () => {
	test('comes back after three others, drawn anew, and in an easier way', () => {
		const of = sitting(6, {
			plan: [1, 2, 3, 4, 5, 6].map((number) => plannedOf(number, { easier: 'choice' }))
		});
		const queue = queueOf(of, [answer(1, 1, 'again')]);
		expect(numbersOf(queue)).toEqual([1, 2, 3, 4, 1, 5, 6]);
		const [missed, back] = queue.items.filter(({ cardId }) => cardId === 'card:1');
		expect(back).toMatchObject({ kind: 'choice', options: 3, repeat: true });
		expect(back!.seed).not.toBe(missed!.seed);
		expect(back!.seconds).toBeLessThanOrEqual(missed!.seconds);
	});

	test('near the end comes back at the end, and once only', () => {
		const of = sitting(3, { purpose: 'learn' });
		const once = [answer(1, 1), answer(2, 2, 'again'), answer(3, 3)];
		expect(numbersOf(queueOf(of, once))).toEqual([1, 2, 3, 2]);
		const twice = queueOf(of, [...once, answer(4, 2, 'again')]);
		expect(numbersOf(twice)).toEqual([1, 2, 3, 2]);
		expect(twice.current).toBeUndefined();
		expect(twice.items[3]!.review).toMatchObject({ id: 'entry:4' });
	});

	test('is as the learner says', () => {
		const missed = answer(1, 1, 'again');
		const right = override(2, missed.id, 'good', card(1));
		expect(numbersOf(queueOf(sitting(5), [missed, right]))).toEqual([1, 2, 3, 4, 5]);
		const lucky = override(3, 'entry:9', 'again', card(1));
		const guessed = [review(9, 'good', { ...card(1), at: missed.at }), lucky];
		expect(numbersOf(queueOf(sitting(5), guessed))).toEqual([1, 2, 3, 4, 1, 5]);
	});

	test('in a review pushes out the last of the plan beyond a quarter more, in learning nothing', () => {
		const misses = [1, 2, 3].map((number) => answer(number, number, 'again'));
		expect(numbersOf(queueOf(sitting(8), misses))).toEqual([1, 2, 3, 4, 1, 2, 3, 5, 6, 7]);
		const learning = queueOf(sitting(8, { purpose: 'learn' }), misses);
		expect(numbersOf(learning)).toEqual([1, 2, 3, 4, 1, 2, 3, 5, 6, 7, 8]);
	});

	test('never lengthens what is left, in any sitting', () => {
		const random = seeded(31);
		for (let round = 0; round < 300; round += 1) {
			const purpose = anyOf(['review', 'learn', 'guess'] as const, random);
			const plan = Array.from({ length: 1 + pickIndex(20, random) }, (_, at) =>
				plannedOf(at, { seconds: 15 + pickIndex(30, random), easier: 'choice' })
			);
			const of = sitting(0, { purpose, plan });
			const entries = played(of, random, random());
			let before = Infinity;
			entries.forEach((_, at) => {
				const { secondsLeft } = queueOf(of, entries.slice(0, at));
				expect(secondsLeft).toBeLessThanOrEqual(before);
				before = secondsLeft;
			});
			expect(queueOf(of, entries).secondsLeft).toBe(0);
		}
	});

	test('comes back with at least three others between, or at the end', () => {
		const random = seeded(32);
		for (let round = 0; round < 300; round += 1) {
			const of = sitting(1 + pickIndex(15, random));
			const entries = played(of, random, 0.4);
			const { items } = queueOf(of, entries);
			items.forEach(({ cardId, repeat }, at) => {
				if (!repeat) return;
				const between = at - items.findIndex((item) => item.cardId === cardId) - 1;
				const afterIt = items.slice(at + 1).filter((item) => !item.repeat);
				expect(between >= 3 || afterIt.length === 0).toBe(true);
			});
		}
	});
});

describe('suspended and buried cards', () => {
	test('vanish from what is to come, and come back by undo', () => {
		const hidden = [suspend(1, card(2)), bury(2, today + 1, card(3))];
		expect(numbersOf(queueOf(sitting(4), hidden))).toEqual([1, 4]);
		const back = [...hidden, undo(3, 'entry:1', card(2))];
		expect(numbersOf(queueOf(sitting(4), back))).toEqual([1, 2, 4]);
	});

	test('keep the answers they have', () => {
		const entries = [answer(1, 1, 'again'), suspend(2, card(1))];
		const queue = queueOf(sitting(3), entries);
		expect(numbersOf(queue)).toEqual([1, 2, 3]);
		expect(queue.index).toBe(1);
	});
});

describe('two tabs', () => {
	test('that answer one question leave both in the journal and one in the queue', () => {
		const queue = queueOf(sitting(3), [answer(1, 1), answer(2, 1)]);
		expect(queue).toMatchObject({ index: 1, current: plannedOf(2) });
		expect(queue.items[0]!.review!.id).toBe('entry:1');
		expect(queue.done).toEqual(['entry:1', 'entry:2']);
	});

	test('that are at different questions agree', () => {
		const queue = queueOf(sitting(5), [answer(1, 3, 'again'), answer(2, 1)]);
		expect(queue).toMatchObject({ index: 1, current: plannedOf(2) });
		expect(numbersOf(queue)).toEqual([1, 2, 3, 4, 5, 3]);
	});
});

describe('undo', () => {
	test('of each entry in turn leads back to the start, step by step', () => {
		const random = seeded(33);
		for (let round = 0; round < 200; round += 1) {
			const of = sitting(2 + pickIndex(8, random));
			const entries = played(of, random, 0.3, pickIndex(9, random));
			if (entries.length > 0 && random() < 0.5) {
				const judged = anyOf(entries, random);
				const { cardId } = judged;
				entries.push(override(entries.length, judged.id, 'good', { cardId }));
			}
			if (random() < 0.5) entries.push(suspend(entries.length, card(2)));

			let journal: Entry[] = entries;
			for (let kept = entries.length - 1; kept >= 0; kept -= 1) {
				const last = undoable(journal, of.id)!;
				expect(last).toEqual(entries[kept]);
				journal = [...journal, undo(journal.length, last.id, { cardId: last.cardId })];
				const back = queueOf(of, shuffled(journal, random));
				expect(back).toEqual(queueOf(of, entries.slice(0, kept)));
			}
			expect(undoable(journal, of.id)).toBeUndefined();
		}
	});

	test('takes back an edit too, but nothing of another sitting', () => {
		const entries: Entry[] = [answer(1, 1), edit(2), { ...suspend(3), sittingId: 'sitting:2' }];
		expect(undoable(entries, 'sitting:1')).toMatchObject({ kind: 'edit' });
		expect(undoable(entries, 'sitting:3')).toBeUndefined();
	});

	test('counts when it was made elsewhere', () => {
		const { sittingId: _, ...elsewhere } = undo(2, 'entry:1');
		expect(queueOf(sitting(2), [answer(1, 1), elsewhere])).toEqual(queueOf(sitting(2), []));
	});

	test('of a review leaves nothing to undo of the learner’s word on it', () => {
		const entries = [answer(1, 1), override(2, 'entry:1', 'again'), undo(3, 'entry:1')];
		expect(undoable(entries, 'sitting:1')).toBeUndefined();
	});
});
