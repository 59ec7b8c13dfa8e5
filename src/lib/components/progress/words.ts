import { isoOf } from '$lib/memory/days';
import type { Day } from '$lib/model/time';
import { m } from '$messages';

function written(day: Day, format: Intl.DateTimeFormatOptions): string {
	return new Date(isoOf(day)).toLocaleDateString(m.date_locale(), { ...format, timeZone: 'UTC' });
}

/** "24 Nov", with its year when that is not this year. */
export function shortDate(day: Day, today: Day): string {
	return written(day, { day: 'numeric', month: 'short', ...yearOf(day, today) });
}

/** "Tue 24 Nov", with its year when that is not this year. */
export function weekdayDate(day: Day, today: Day): string {
	return written(day, {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		...yearOf(day, today)
	});
}

function yearOf(day: Day, today: Day): Intl.DateTimeFormatOptions {
	const isThisYear = isoOf(day).slice(0, 4) === isoOf(today).slice(0, 4);
	return isThisYear ? {} : { year: 'numeric' };
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
