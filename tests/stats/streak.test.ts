import { describe, expect, test } from 'vitest';
import { HOUR } from '$lib/model/time';
import type { DayTotal } from '$lib/stats/day-totals';
import { streakOf } from '$lib/stats/streak';

const today = 1000;

/** A day practised at noon, UTC, with what was due since when. */
function day(day: number, rest: Partial<DayTotal> = {}): DayTotal {
	const at = (day * 24 + 12) * HOUR;
	const zero = { met: 0, added: 0, learning: 0, learned: 0 };
	return { day, reviews: 10, right: 9, time: 60_000, firstAt: at, lastAt: at, ...zero, ...rest };
}

/** Days before today that were practised; on each all that had been missed was due. */
function practised(...ago: number[]): DayTotal[] {
	return ago.map((days) => day(today - days, { dueSince: today - days - 30 }));
}

test('nothing practised is no streak', () => {
	expect(streakOf([], today, undefined)).toEqual({ days: 0, longest: 0, isToday: false });
});

test('days in a row count, today too, and today breaks nothing before it is over', () => {
	expect(streakOf(practised(2, 1, 0), today, today)).toMatchObject({ days: 3, isToday: true });
	expect(streakOf(practised(3, 2, 1), today, today)).toMatchObject({ days: 3, isToday: false });
});

test('one missed day is forgiven, two in a row are not', () => {
	expect(streakOf(practised(3, 1, 0), today, today).days).toBe(3);
	expect(streakOf(practised(4, 1, 0), today, today)).toMatchObject({ days: 2, longest: 2 });
	expect(streakOf(practised(4, 3, 2), today, today - 1).days).toBe(3);
	expect(streakOf(practised(5, 4, 3), today, today - 2)).toMatchObject({ days: 0, longest: 3 });
});

test('a second missed day within a week is not forgiven, after a week it is', () => {
	expect(streakOf(practised(7, 6, 4, 2, 1), today, today).days).toBe(2);
	expect(streakOf(practised(11, 9, 8, 7, 6, 5, 4, 3, 1, 0), today, today).days).toBe(10);
});

test('days on which nothing was due neither count nor break', () => {
	const rested = [
		day(today - 20, { dueSince: today - 20 }),
		day(today - 10, { dueSince: today - 10 })
	];
	const now = [...rested, day(today, { dueSince: today })];
	expect(streakOf(now, today, today + 4).days).toBe(3);
	expect(streakOf(rested, today, today + 4).days).toBe(2);
});

test('what had been due on a day that was passed over breaks, even when it was answered later', () => {
	const late = [day(today - 20), day(today - 10), day(today - 5, { dueSince: today - 15 })];
	expect(streakOf(late, today, today)).toMatchObject({ days: 1, longest: 1 });
});

describe('a journey', () => {
	test('that skips a date breaks nothing', () => {
		// Honolulu on Monday evening; sixteen hours later it is Wednesday in Tokyo.
		const evening = day(today - 3, { lastAt: 0, dueSince: today - 9 });
		const morning = day(today - 1, { firstAt: 16 * HOUR, dueSince: today - 9 });
		const before = practised(8, 6, 5, 4);
		expect(streakOf([...before, evening, morning], today, today).days).toBe(6);
		const slow = { ...morning, firstAt: 30 * HOUR };
		expect(streakOf([...before, evening, slow], today, today).days).toBe(1);
	});
});
