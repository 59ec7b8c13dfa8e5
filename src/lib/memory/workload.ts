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

/** So many lives are followed: of a sample when more is known, else some more than once. */
const LIVES = 600;

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
	const pool = imagined ? imaginedSet(today) : shuffled(known, random);
	const lives = Array.from({ length: LIVES }, (_, index) => ({
		memory: pool[index % pool.length]!,
		seed: random() * 2 ** 32
	}));
	const scale = (imagined ? IMAGINED : known.length) / LIVES / 60 / WORKLOAD_DAYS;

	return retentions.map((retention) => {
		const scheduler = createScheduler({ desiredRetention: retention });
		const seconds = lives.map(({ memory, seed }) =>
			secondsOf(memory, today, scheduler, seeded(seed))
		);
		return { retention, minutes: scale * seconds.reduce((sum, each) => sum + each, 0), imagined };
	});
}

/** Seconds that one card takes in the days to come. */
function secondsOf(memory: Memory, today: Day, scheduler: Scheduler, random: Random): number {
	let now = memory;
	let day = Math.max(today, scheduler.dueAfter(now) ?? today);
	let seconds = 0;
	while (day < today + WORKLOAD_DAYS) {
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

/** Cards that were met one by one over the last days, each right that time. */
function imaginedSet(today: Day): Memory[] {
	const scheduler = createScheduler();
	return Array.from({ length: IMAGINED }, (_, index) => {
		const day = today - (index % 3);
		return { ...after(newMemory, 'good', day, scheduler), rightDays: [day] };
	});
}
