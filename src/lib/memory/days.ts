import { HOUR, type Calendar, type Day, type Timestamp } from '$lib/model/time';

const DAY = 24 * HOUR;

/** Making a formatter costs a hundred times as much as using one. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
	let formatter = formatters.get(zone);
	if (!formatter) {
		formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
			timeZone: zone,
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric'
		});
		formatters.set(zone, formatter);
	}
	return formatter;
}

/**
 * The learner's day: what their calendar on the wall says, except that the evening goes on until
 * the rollover hour. Read off the civil clock, so it is right when an hour is skipped or repeated.
 *
 * ```text
 * Berlin, rollover 4    23 Nov 23:59   24 Nov 03:59   24 Nov 04:00
 *                       23 Nov         23 Nov         24 Nov
 * ```
 */
export function dayOf(at: Timestamp, calendar: Calendar): Day {
	const civil = { year: 0, month: 0, day: 0, hour: 0 };
	for (const { type, value } of formatterOf(calendar.zone).formatToParts(at)) {
		if (type in civil) civil[type as keyof typeof civil] = Number(value);
	}
	const day = Date.UTC(civil.year, civil.month - 1, civil.day) / DAY;
	return civil.hour < calendar.rollover ? day - 1 : day;
}

/** The day as an ISO date, such as `2026-11-24`. */
export function isoOf(day: Day): string {
	return new Date(day * DAY).toISOString().split('T')[0]!;
}

/** The day that an ISO date names; nothing when it is no date. */
export function dayFromIso(iso: string): Day | undefined {
	const day = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) / DAY : Number.NaN;
	return Number.isInteger(day) ? day : undefined;
}

/** The moment at which the learner's next day begins, to the millisecond. */
export function endOfDay(at: Timestamp, calendar: Calendar): Timestamp {
	const today = dayOf(at, calendar);
	let before = at;
	// No day is longer than two, even where a clock change adds an hour.
	let after = at + 2 * DAY;
	while (after - before > 1) {
		const middle = Math.floor((before + after) / 2);
		if (dayOf(middle, calendar) > today) after = middle;
		else before = middle;
	}
	return after;
}
