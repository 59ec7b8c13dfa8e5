import type { Day } from '$lib/model/time';
import type { DayTotal } from './day-totals';

/** A day of the calendar. */
export interface CalendarDay {
	day: Day;
	reviews: number;
	minutes: number;
	/** 0, nothing, 1, a little, up to 4, twice the minutes of a day and more. */
	level: 0 | 1 | 2 | 3 | 4;
}

/** Days since Monday; 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
	return (((day + 3) % 7) + 7) % 7;
}

/** The last so many weeks, from Monday on, up to today; `goal` are the minutes of a day. */
export function calendarOf(
	totals: readonly DayTotal[],
	today: Day,
	weeks: number,
	goal: number
): CalendarDay[][] {
	const byDay = new Map(totals.map((total) => [total.day, total]));
	const first = today - weekdayOf(today) - 7 * (weeks - 1);
	return Array.from({ length: weeks }, (_, week) =>
		Array.from({ length: 7 }, (_, weekday) => first + 7 * week + weekday)
			.filter((day) => day <= today)
			.map((day) => {
				const { reviews = 0, time = 0 } = byDay.get(day) ?? {};
				const minutes = time / 60_000;
				return { day, reviews, minutes, level: levelOf(reviews, minutes / Math.max(1, goal)) };
			})
	);
}

function levelOf(reviews: number, share: number): CalendarDay['level'] {
	if (reviews === 0) return 0;
	if (share < 0.5) return 1;
	if (share < 1) return 2;
	return share < 2 ? 3 : 4;
}
