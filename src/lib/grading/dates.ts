import type { TypedKey, VerdictReason } from '$lib/model/question';
import { readIso, weekdayOf, type DateParts } from '$lib/language/calendar';
import { gradeNumber } from './numbers';
import { readDates } from '$lib/language/read-date';
import { readQuantities } from '$lib/language/read-quantity';
import { fold, isSame } from './text';
import { opened } from './words';

/** Grade a date by the fields that the key has, never by its letters. */
export function gradeDate(key: TypedKey, response: string): VerdictReason {
	const words = opened(fold(response)).rest;
	const same = key.answers.findIndex((answer) => isSame(opened(fold(answer)).rest, words));
	if (same >= 0) return same ? 'alias' : 'same-words';

	const known = readIso(key.date ?? '');
	const read = key.answers.flatMap((answer) => readDates(answer).slice(0, 1));
	const wanted = read.length || !known ? read : [known];
	if (wanted.length) {
		const fits = readDates(response).flatMap((given) =>
			wanted.map((date) => compareDates(date, { ...known, ...date }, given))
		);
		if (fits.includes('same-value')) return 'same-value';
		return fits.includes('nearly') ? 'nearly' : 'wrong';
	}

	// A length of time: 78 days.
	const isLength = key.unit ?? key.answers.some((answer) => readQuantities(answer)[0]?.unit);
	return isLength ? gradeNumber(key, response) : 'wrong';
}

type Fields = readonly (keyof DateParts)[];
const fields: Fields = ['year', 'month', 'day', 'season', 'weekday'];
const mustAgree: Fields = ['year', 'month', 'day', 'season', 'part'];

/**
 * Hold a date against the fields wanted and against all that is known of it. A fuller date is right
 * if it agrees, a part of the fields is nearly right.
 */
function compareDates(
	wanted: DateParts,
	known: DateParts,
	given: DateParts
): 'same-value' | 'nearly' | undefined {
	if (known.until !== given.until) return touches(known, given) ? 'nearly' : undefined;
	const has = (field: keyof DateParts) => given[field] !== undefined;
	if (mustAgree.some((field) => has(field) && differs(known[field], given[field])))
		return undefined;
	if (has('weekday') && differs(weekdayIn({ ...known, ...given }, known), given.weekday))
		return has('day') ? 'nearly' : undefined;

	// The day tells its weekday.
	const isGiven = (field: keyof DateParts) => has(field) || (field === 'weekday' && has('day'));
	const required = fields.filter((field) => wanted[field] !== undefined);
	if (!required.every(isGiven)) {
		const isPart = fields.some((field) => has(field) && known[field] !== undefined);
		return isPart || has('weekday') ? 'nearly' : undefined;
	}
	const isOther = given.unsure ?? (has('bound') && given.bound !== known.bound);
	return isOther ? 'nearly' : 'same-value';
}

function differs(known: unknown, given: unknown): boolean {
	return known !== undefined && known !== given;
}

function weekdayIn({ year, month, day }: DateParts, known: DateParts): number | undefined {
	return year && month && day ? weekdayOf(year, month, day) : known.weekday;
}

/** Whether one is a year and the other a decade, or a time as short, that it lies in. */
function touches(a: DateParts, b: DateParts): boolean {
	if (a.year === undefined || b.year === undefined || (a.until && b.until)) return false;
	const [from, to] = [Math.max(a.year, b.year), Math.min(a.until ?? a.year, b.until ?? b.year)];
	return from <= to && (a.until !== undefined || b.until! - b.year < 10);
}
