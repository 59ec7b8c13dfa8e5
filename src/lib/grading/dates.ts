import { readIso, weekdayOf, type DateParts } from '$lib/language/calendar';
import { readDates } from '$lib/language/read-date';
import { readDateRange } from '$lib/language/read-date-range';
import { readQuantities } from '$lib/language/read-quantity';
import { isSameTime, readTime } from '$lib/language/read-time';
import type { Lack, TypedKey } from '$lib/model/question';
import { isNearly, type Finding } from './finding';
import { gradeNumber } from './numbers';
import { fold, isSame } from './text';
import { opened } from './words';

/** Grade a date by the fields that the key has, never by its letters. */
export function gradeDate(key: TypedKey, response: string): Finding {
	const words = opened(fold(response)).rest;
	const same = key.answers.findIndex((answer) => isSameDate(answer, response, words));
	if (same >= 0) return same ? 'alias' : 'same-words';

	const known = readIso(key.date ?? '');
	const read = key.answers.flatMap((answer) => readDates(answer).slice(0, 1));
	const wanted = read.length || !known ? read : [known];
	if (wanted.length) {
		const given = readDates(response, firstIn(key.answers));
		return best(
			given.flatMap((date) => wanted.map((one) => compareDates(one, { ...known, ...one }, date)))
		);
	}

	const ranges = key.answers.flatMap((answer) => readDateRange(answer) ?? []);
	if (ranges.length) return gradeRange(ranges, response);
	const times = key.answers.flatMap((answer) => readTime(answer) ?? []);
	if (times.length) {
		const time = readTime(response);
		return time && times.some((one) => isSameTime(one, time)) ? 'same-value' : 'wrong';
	}
	// A length of time: 78 days.
	const isLength = key.unit ?? key.answers.some((answer) => readQuantities(answer)[0]?.unit);
	return isLength ? gradeNumber(key, response) : 'wrong';
}

/** The same words, but for how they open, where that turns nothing round: since and until. */
function isSameDate(answer: string, response: string, words: string): boolean {
	if (!isSame(opened(fold(answer)).rest, words)) return false;
	const [wanted] = readDates(answer);
	const [given] = readDates(response);
	return !wanted || !given || boundOf(wanted, given) === 'same';
}

/** Whether the key's own dates say the day or the month first, which tells how to read digits. */
function firstIn(answers: readonly string[]): 'day' | 'month' | undefined {
	const text = answers.join(' ');
	const day = /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3}/u.test(text);
	const month = /\p{L}{3,}\.? (?:the )?\d{1,2}(?!\d)/u.test(text);
	return day === month ? undefined : day ? 'day' : 'month';
}

function gradeRange(wanted: { from: DateParts; to: DateParts }[], response: string): Finding {
	const given = readDateRange(response);
	if (!given) {
		const isEnd = readDates(response).some((date) =>
			wanted.some(({ from, to }) => [from, to].some((end) => compareDates(end, end, date)))
		);
		return isEnd ? 'nearly' : 'wrong';
	}
	return best(
		wanted.map(({ from, to }) => {
			const ends = [compareDates(from, from, given.from), compareDates(to, to, given.to)];
			return ends.every(Boolean)
				? (ends.find((end) => end !== 'same-value') ?? ends[0])
				: undefined;
		})
	);
}

function best(fits: (Finding | undefined)[]): Finding {
	return fits.includes('same-value')
		? 'same-value'
		: (fits.find((fit) => fit && isNearly(fit)) ?? 'wrong');
}

const fields = ['year', 'month', 'day', 'season', 'part', 'weekday'] as const;
const mustAgree = ['year', 'month', 'day', 'season', 'part'] as const;
const lacking: Partial<Record<(typeof fields)[number], Lack>> = {
	year: 'year',
	month: 'month',
	day: 'day',
	season: 'season',
	part: 'season'
};

/**
 * Hold a date against the fields wanted and against all that is known of it. A fuller date is right
 * if it agrees, a part of the fields is nearly right.
 */
function compareDates(wanted: DateParts, known: DateParts, given: DateParts): Finding | undefined {
	if (known.until !== given.until) return touches(known, given) ? 'nearly' : undefined;
	const has = (field: keyof DateParts) => given[field] !== undefined;
	if (mustAgree.some((field) => has(field) && differs(known[field], given[field])))
		return undefined;
	if (has('weekday') && differs(weekdayIn({ ...known, ...given }, known), given.weekday))
		return has('day') ? 'nearly' : undefined;
	const bound = boundOf(known, given);
	if (bound === 'opposed') return undefined;

	// The day tells its weekday, and the month its season.
	const isGiven = (field: (typeof fields)[number]) =>
		has(field) || (field === 'weekday' && has('day')) || (field === 'part' && has('day'));
	const missing = fields.filter((field) => wanted[field] !== undefined && !isGiven(field));
	if (missing.length) {
		const isPart = fields.some((field) => has(field) && known[field] !== undefined);
		if (!isPart && !has('weekday')) return undefined;
		const lacks = missing.length > 1 ? 'words' : lacking[missing[0]!];
		return lacks ? `nearly ${lacks}` : 'nearly';
	}
	if (given.unsure) return 'nearly clarity';
	return bound === 'same' ? 'same-value' : 'nearly bound';
}

function differs(known: unknown, given: unknown): boolean {
	return known !== undefined && known !== given;
}

/** Since 1999 is said for 1999 too; before 1999 is neither it nor after it. */
function boundOf(known: DateParts, given: DateParts): 'same' | 'other' | 'opposed' {
	if (given.bound === undefined || given.bound === known.bound) return 'same';
	if (known.bound === undefined) return given.bound === 'since' ? 'same' : 'other';
	const isEarly = ({ bound }: DateParts) => bound === 'before' || bound === 'until';
	return isEarly(known) === isEarly(given) ? 'other' : 'opposed';
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
