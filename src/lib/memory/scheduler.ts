import type { Memory } from '$lib/model/card';
import type { Rating } from '$lib/model/rating';
import type { Day } from '$lib/model/time';
import { seedOf } from '$lib/random/random';
import { FSRSAlgorithm } from 'ts-fsrs';
import { soundOf } from './sound';

/** Says when a card is to be asked again, and how likely it is to be recalled until then. */
export interface Scheduler {
	/** Which formulas, desired retention and weights it reckons with; kept in every review. */
	version: string;
	/** The memory state after an answer, and the day on which it is to be asked again. */
	next(
		memory: Memory,
		rating: Rating,
		day: Day
	): { stability: number; difficulty: number; due: Day };
	/** The day on which what was last answered is to be asked again; absent while new. */
	dueAfter(memory: Memory): Day | undefined;
	/** The chance, 0 … 1, that it would be recalled on a day; 0 while new. */
	retrievability(memory: Memory, day: Day): number;
}

export interface SchedulerOptions {
	/** The chance of recall, above 0 and below 1, at which a card is to be asked again. */
	desiredRetention?: number;
	/** The 21 weights of FSRS-6, when they were fitted to this learner. */
	weights?: readonly number[];
}

/** Ratings as FSRS numbers them. */
const grades: Record<Rating, number> = { again: 1, hard: 2, good: 3, easy: 4 };

/**
 * FSRS-6, with the formulas of ts-fsrs and days counted by us: ts-fsrs counts UTC dates, throws when
 * the clock went back, and passes NaN on.
 */
export function createScheduler(options: SchedulerOptions = {}): Scheduler {
	const { desiredRetention = 0.9, weights } = options;
	if (!(desiredRetention > 0 && desiredRetention < 1)) {
		throw new Error(`Desired retention must lie between 0 and 1, not at ${desiredRetention}.`);
	}
	if (weights && (weights.length !== 21 || !weights.every(Number.isFinite))) {
		throw new Error('FSRS-6 takes 21 numbers as weights.');
	}
	const algorithm = new FSRSAlgorithm({
		request_retention: desiredRetention,
		...(weights && { w: weights })
	});
	const fitted = weights ? seedOf(weights.join()).toString(36) : 'default';
	// A miss is asked again on the next day, however well it was known before.
	const intervalOf = (rating: Rating | undefined, stability: number) =>
		rating === 'again' ? 1 : algorithm.next_interval(stability, 0);

	return {
		version: `FSRS-6 ${desiredRetention} ${fitted}`,

		next(memory, rating, day) {
			const grade = grades[rating];
			if (!grade) throw new Error(`No rating is called ${rating}.`);
			if (!Number.isSafeInteger(day)) throw new Error(`A day is a whole number, not ${day}.`);

			const before = soundOf(memory);
			const elapsed = elapsedDays(before, day);
			const { stability, difficulty } = algorithm.next_state(before, elapsed, grade);
			return { stability, difficulty, due: day + intervalOf(rating, stability) };
		},

		dueAfter(memory) {
			const { lastDay, lastRating, stability } = soundOf(memory);
			return lastDay === undefined ? undefined : lastDay + intervalOf(lastRating, stability);
		},

		retrievability(memory, day) {
			const before = soundOf(memory);
			if (before.lastDay === undefined) return 0;
			return algorithm.forgetting_curve(elapsedDays(before, day), before.stability);
		}
	};
}

/** Whole days since the last review; none while new, or when the clock was set back since. */
function elapsedDays(memory: Memory, day: Day): number {
	return Math.max(0, day - (memory.lastDay ?? day));
}
