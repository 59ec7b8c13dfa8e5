import { newMemory, type Memory } from '$lib/model/card';
import type { Rating } from '$lib/model/rating';
import { applyReview, dueDayOf } from '$lib/memory/replay';
import { createScheduler } from '$lib/memory/scheduler';
import { pickIndex, seeded } from '$lib/random/random';
import { createEmptyCard, default_w, fsrs, Rating as Grade } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { anyOf, memoryAfter, noonOf, ratings, review, scheduler, today } from './fixtures';

const grades = {
	again: Grade.Again,
	hard: Grade.Hard,
	good: Grade.Good,
	easy: Grade.Easy
} as const;

/** Days between answers: often none or one, now and then a year. */
function gap(random: () => number): number {
	return Math.floor(random() ** 3 * 400);
}

describe('agrees with ts-fsrs', () => {
	test.each([0.8, 0.9, 0.95])('over 1,000 histories at a retention of %d', (retention) => {
		const ours = createScheduler({ desiredRetention: retention });
		const theirs = fsrs({ request_retention: retention, enable_fuzz: false });
		const random = seeded(retention * 100);
		let worst = 0;

		for (let history = 0; history < 1000; history += 1) {
			let day = today;
			let memory: Memory = newMemory;
			let card = createEmptyCard(new Date(noonOf(day)));
			for (let answer = 0; answer < 12; answer += 1) {
				day += gap(random);
				const rating = anyOf(ratings, random);
				const elapsed = day - (memory.lastDay ?? day);
				memory = applyReview(memory, review(answer, rating, { day }), ours);
				card = theirs.next(card, new Date(noonOf(day)), grades[rating]).card;

				worst = Math.max(worst, Math.abs(memory.stability / card.stability - 1));
				worst = Math.max(worst, Math.abs(memory.difficulty - card.difficulty));
				const interval = rating === 'again' ? 1 : theirs.next_interval(card.stability, elapsed);
				expect(memory.due).toBe(day + interval);

				const later = day + gap(random);
				const chance = theirs.get_retrievability(card, new Date(noonOf(later)), false);
				worst = Math.max(worst, Math.abs(ours.retrievability(memory, later) - chance));
			}
		}
		expect(worst).toBeLessThan(1e-4);
	});

	test('with fitted weights too', () => {
		const weights = default_w.map((weight, at) => weight * (1 + 0.02 * Math.sin(at)));
		const ours = createScheduler({ weights });
		const theirs = fsrs({ w: weights });
		const mine = ours.next(memoryAfter([today, 'good']), 'good', today + 9);
		const card = { ...createEmptyCard(new Date(noonOf(today))), ...memoryAfter([today, 'good']) };
		const other = theirs.next_state(card, 9, Grade.Good);
		expect(mine.stability).toBeCloseTo(other.stability, 6);
		expect(mine.stability).not.toBeCloseTo(
			scheduler.next(memoryAfter([today, 'good']), 'good', today + 9).stability,
			2
		);
	});
});

describe('the next day', () => {
	test('is tomorrow after a miss, however well it was known', () => {
		const strong = memoryAfter([today, 'easy'], [today + 30, 'easy'], [today + 300, 'easy']);
		expect(scheduler.next(strong, 'again', today + 900).due).toBe(today + 901);
		expect(scheduler.next(newMemory, 'again', today).due).toBe(today + 1);
	});

	test('is never today, and a higher wish brings it sooner', () => {
		for (const rating of ratings) {
			expect(scheduler.next(newMemory, rating, today).due).toBeGreaterThan(today);
		}
		const known = memoryAfter([today, 'good'], [today + 2, 'good'], [today + 10, 'good']);
		const due = (desiredRetention: number) =>
			createScheduler({ desiredRetention }).next(known, 'good', today + 40).due;
		expect(due(0.95)).toBeLessThan(due(0.9));
		expect(due(0.9)).toBeLessThan(due(0.8));
	});

	test('hardly moves with a second answer on the same day', () => {
		const once = memoryAfter([today, 'good']);
		const twice = memoryAfter([today, 'good'], [today, 'good']);
		const another = memoryAfter([today, 'good'], [today + 2, 'good']);
		expect(twice.stability).toBeGreaterThanOrEqual(once.stability);
		expect(twice.stability).toBeLessThan(another.stability / 2);
	});
});

test('falls from certain, through 90 % after its stability, towards none', () => {
	const memory = memoryAfter([today, 'easy'], [today + 8, 'good']);
	const chances = [0, 1, 10, 100, 1000].map((days) =>
		scheduler.retrievability(memory, today + 8 + days)
	);
	expect(chances[0]).toBe(1);
	expect(chances).toEqual([...chances].sort((a, b) => b - a));
	expect(scheduler.retrievability({ ...memory, stability: 20 }, memory.lastDay! + 20)).toBeCloseTo(
		0.9,
		6
	);
	expect(scheduler.retrievability(newMemory, today)).toBe(0);
});

describe('whatever comes', () => {
	const nonsense = [NaN, Infinity, -Infinity, -1, 0, 0.5, 1e-9, 1e300, '7', null, undefined];

	test('a clock set back does not throw and counts as no time', () => {
		const memory = memoryAfter([today, 'good']);
		const back = scheduler.next(memory, 'good', today - 400);
		expect(back).toEqual({ ...scheduler.next(memory, 'good', today), due: back.due });
		expect(back.due).toBeGreaterThan(today - 400);
		expect(scheduler.retrievability(memory, today - 400)).toBe(1);
	});

	test('random histories, clocks jumping to and fro, stay within bounds', () => {
		const random = seeded(3);
		for (let history = 0; history < 2000; history += 1) {
			let memory: Memory = newMemory;
			for (let answer = 0; answer < 15; answer += 1) {
				const day = today + pickIndex(2 * 365, random) - 365 + (random() < 0.05 ? 40000 : 0);
				memory = applyReview(memory, review(answer, anyOf(ratings, random), { day }), scheduler);
				expectSound(memory, day);
			}
		}
	});

	test('nonsense in the store is as good as new, and does not spread', () => {
		const known = memoryAfter([today, 'good'], [today + 2, 'good']);
		const random = seeded(5);
		for (let round = 0; round < 3000; round += 1) {
			const memory = { ...known } as Record<string, unknown>;
			for (const field of [
				'stability',
				'difficulty',
				'lastDay',
				'due',
				'reps',
				'lapses',
				'rightDays',
				'buriedUntil'
			]) {
				if (random() < 0.4) memory[field] = anyOf(nonsense, random);
			}
			const rating: Rating = anyOf(ratings, random);
			const stored = memory as unknown as Memory;
			expectSound(applyReview(stored, review(1, rating, { day: today }), scheduler), today);
			const chance = scheduler.retrievability(stored, today);
			expect(chance >= 0 && chance <= 1).toBe(true);
		}
		expect(scheduler.next({ ...known, stability: NaN }, 'good', today)).toEqual(
			scheduler.next(newMemory, 'good', today)
		);
	});

	function expectSound(memory: Memory, day: number): void {
		const { stability, difficulty, due, reps, lapses } = memory;
		const comesBack = dueDayOf(memory);
		const sound =
			stability >= 0.001 &&
			stability <= 36500 &&
			difficulty >= 1 &&
			difficulty <= 10 &&
			Number.isInteger(due) &&
			typeof stability === 'number' &&
			comesBack! >= due! &&
			due! > day &&
			due! <= day + 36500 &&
			reps >= 1 &&
			lapses >= 0;
		if (!sound) expect.fail(`Not a sound memory: ${JSON.stringify(memory)}`);
	}
});

describe('misuse is said', () => {
	test.each([0, 1, -1, NaN, 90])('a desired retention of %d', (desiredRetention) => {
		expect(() => createScheduler({ desiredRetention })).toThrow('between 0 and 1');
	});

	test('weights that are not 21 numbers, and days that are none', () => {
		expect(() => createScheduler({ weights: [1, 2, 3] })).toThrow('21 numbers');
		expect(() => createScheduler({ weights: default_w.map(() => NaN) })).toThrow('21 numbers');
		expect(() => scheduler.next(newMemory, 'good', NaN)).toThrow('A day is a whole number');
		expect(() => scheduler.next(newMemory, 'fine' as Rating, today)).toThrow('fine');
	});
});

test('its version tells retention and weights apart', () => {
	const versions = [
		createScheduler(),
		createScheduler({ desiredRetention: 0.85 }),
		createScheduler({ weights: default_w }),
		createScheduler({ weights: default_w.map((weight) => weight * 1.01) })
	].map(({ version }) => version);
	expect(versions[0]).toBe('FSRS-6 0.9 default');
	expect(new Set(versions).size).toBe(4);
	expect(createScheduler().version).toBe(versions[0]);
});

test('the day after an answer can be told later, also by another scheduler', () => {
	const careful = createScheduler({ desiredRetention: 0.95 });
	const random = seeded(17);
	for (let history = 0; history < 300; history += 1) {
		let day = today;
		let memory: Memory = newMemory;
		let other: Memory = newMemory;
		for (let answer = 0; answer < 8; answer += 1) {
			day += gap(random);
			const given = review(answer, anyOf(ratings, random), { day });
			memory = applyReview(memory, given, scheduler);
			other = applyReview(other, given, careful);
			expect(scheduler.dueAfter(memory)).toBe(memory.due);
			expect(careful.dueAfter(memory)).toBe(other.due);
		}
	}
	expect(scheduler.dueAfter(newMemory)).toBeUndefined();
});
