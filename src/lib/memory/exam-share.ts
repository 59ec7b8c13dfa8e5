import { newMemory } from '$lib/model/card';
import type { Exam } from '$lib/model/deck';
import type { Day } from '$lib/model/time';
import { likelySeconds } from './likely-seconds';

/** What a day begins with. */
export interface Left {
	/** New cards that were not met yet. */
	fresh: number;
	/** Of the day's share, met already. */
	metToday: number;
	/** What the day's practice leaves to new cards, those met already included. */
	seconds: number;
}

/** Seconds that a new card takes when every other one is missed at first. */
const NEW_SECONDS = 1.5 * likelySeconds(newMemory);

/** The first day of the last pass. */
export function passStart({ day, passDays }: Exam): Day {
	return day - passDays;
}

/**
 * How many new cards a day brings before an exam: an even share of those left, so that the last is met
 * on the day before the last pass begins, or before the exam where there is no time for both; but no more
 * than there is time for, and one at least.
 *
 * ```text
 * today                  [ last pass ] exam
 *   4    4    4    3                         15 new cards
 * ```
 */
export function shareOfDay(exam: Exam, day: Day, { fresh, metToday, seconds }: Left): number {
	if (fresh <= 0 || day >= exam.day) return 0;
	const days = Math.max(1, passStart(exam) - day);
	const even = Math.ceil((fresh + metToday) / days);
	const held = Math.max(1, Math.floor(seconds / NEW_SECONDS));
	return Math.max(0, Math.min(Math.min(even, held) - metToday, fresh));
}
