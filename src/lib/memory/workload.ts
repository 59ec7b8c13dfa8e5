import { newMemory, type Memory } from '$lib/model/card';
import type { Rating } from '$lib/model/rating';
import type { Day } from '$lib/model/time';
import { seeded, shuffled, type Random } from '$lib/random/random';
import { likelySeconds } from './likely-seconds';
import { createScheduler, type Scheduler } from './scheduler';
import { soundOf } from './sound';

/** What it costs to keep something in memory at a desired retention. */
export interface Workload {
	retention: number;
	/** Minutes of practice a day, on average over the time looked at. */
	minutes: number;
	/** Too little is known yet: reckoned for a hundred imagined cards that were each right once. */
	imagined: boolean;
}

/** How far ahead is looked, in days. */
export const WORKLOAD_DAYS = 90;

/** Fewer cards than this say little about a learner. */
const ENOUGH = 20;
const IMAGINED = 100;

/** More than so many are reckoned by a sample of so many. */
const SAMPLE = 300;

/** A card that can never be kept at a retention is not asked for ever on end. */
const MOST_REVIEWS = WORKLOAD_DAYS;

/**
 * What it would cost to keep what is known now, and nothing new, at each desired retention. Each card is
 * followed through the days to come: asked when it is due, recalled with the chance that FSRS gives,
 * else missed and asked once more in the same sitting. All retentions meet the same luck, so that the
 * difference between them is theirs.
 */
export function workloadOf(
	memories: readonly Memory[],
	retentions: readonly number[],
	today: Day,
	random: Random
): Workload[] {
	const asked = memories.filter(({ reps, suspended }) => reps > 0 && !suspended).map(soundOf);
	const known = asked.filter(({ reps }) => reps > 0);
	const imagined = known.length < ENOUGH;
	const sample = imagined ? imaginedSet(today) : shuffled(known, random).slice(0, SAMPLE);
	const count = imagined ? IMAGINED : known.length;
	const seeds = sample.map(() => random() * 2 ** 32);
	const scale = count / sample.length / 60 / WORKLOAD_DAYS;

	return retentions.map((retention) => {
		const scheduler = createScheduler({ desiredRetention: retention });
		const seconds = sample.map((memory, index) =>
			secondsOf(memory, today, scheduler, seeded(seeds[index]!))
		);
		return { retention, minutes: scale * seconds.reduce((sum, each) => sum + each, 0), imagined };
	});
}

/** Seconds that one card takes in the days to come. */
function secondsOf(memory: Memory, today: Day, scheduler: Scheduler, random: Random): number {
	let now = memory;
	let day = Math.max(today, scheduler.dueAfter(now) ?? today);
	let seconds = 0;
	for (let reviews = 0; day < today + WORKLOAD_DAYS && reviews < MOST_REVIEWS; reviews += 1) {
		const right = random() < scheduler.retrievability(now, day);
		seconds += likelySeconds(now);
		now = after(now, right ? 'good' : 'again', day, scheduler);
		if (!right) {
			seconds += likelySeconds(now);
			now = after(now, 'good', day, scheduler);
		}
		day = Math.max(day + 1, now.due ?? 0);
	}
	return seconds;
}

/** The memory after an answer, as far as the next day depends on it. */
function after(memory: Memory, lastRating: Rating, day: Day, scheduler: Scheduler): Memory {
	const next = scheduler.next(memory, lastRating, day);
	return { ...memory, ...next, lastDay: day, lastRating, reps: memory.reps + 1 };
}

/** A sample of imagined cards: met over the last days, each right that time. */
function imaginedSet(today: Day): Memory[] {
	const scheduler = createScheduler();
	return Array.from({ length: SAMPLE }, (_, index) => {
		const day = today - (index % 3);
		return { ...after(newMemory, 'good', day, scheduler), rightDays: [day] };
	});
}
