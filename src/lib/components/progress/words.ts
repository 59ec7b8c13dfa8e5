import { isoOf } from '$lib/memory/days';
import type { Day } from '$lib/model/time';
import { m } from '$messages';

function written(day: Day, format: Intl.DateTimeFormatOptions): string {
	return new Date(isoOf(day)).toLocaleDateString(m.date_locale(), { ...format, timeZone: 'UTC' });
}

/** "24 Nov". */
export function shortDate(day: Day): string {
	return written(day, { day: 'numeric', month: 'short' });
}

/** "Tue 24 Nov". */
export function weekdayDate(day: Day): string {
	return written(day, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** "Nov". */
export function monthName(day: Day): string {
	return written(day, { month: 'short' });
}

/** "Mon". */
export function weekdayName(day: Day): string {
	return written(day, { weekday: 'short' });
}

/** Minutes as one says them: below ten with what is left of them, else whole. */
export function minutesWord(minutes: number): string {
	if (minutes > 0 && minutes < 0.1) return m.progress_under_minute();
	const rounded = minutes < 10 ? Math.round(minutes * 10) / 10 : Math.round(minutes);
	return rounded.toLocaleString(m.date_locale());
}
