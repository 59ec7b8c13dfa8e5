import { remembered } from './memo';

const months = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December']
];
const ordinals =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
		' '
	);
const part = new RegExp(
	`(?<year>\\b\\d{4}(?!\\d)|\\b\\d{1,4}(?= BCE?\\b))|(?<month>\\b(?:${months.join('|')})\\b)|` +
		`(?<century>\\b(?:\\d{1,2}(?:st|nd|rd|th)|${[...ordinals].reverse().join('|')})(?=[- ]century))|` +
		`(?<day>\\b\\d{1,2}\\b)`,
	'g'
);
const range =
	/^(?<lead>(?:between|from) )?(?<year>\d{4})(?<joint> ?[-–—] ?| (?:to|until|through) | and )(?<until>\d{4}|\d\d)$/i;
const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** A date as an answer writes it, and the form that it is written in. */
export interface WrittenDate {
	/** Of a century the first, counted as people do: 1800 for the 19th. Negative before Christ. */
	year?: number;
	/** 1 … 12. */
	month?: number;
	day?: number;
	/** The last year of a range. */
	until?: number;
	/** Grows with time, for dates of one form. */
	value: number;
	/** The answer with its parts left out: `{day} {month} {year}`, `the {century} century`. */
	form: string;
}

/**
 * Read a date with at most one year, month and day.
 *
 * ```text
 * the week before 30 May 2023
 *                 [] [-] [--]
 * ```
 */
export const readDate = remembered((text): WrittenDate | undefined => {
	const found: { year?: number; month?: number; day?: number } = {};
	let again = false;
	const side = / BCE?\b/.test(text) ? -1 : 1;
	const years = readRange(text);
	if (years) return years;

	const form = text.replace(weekday, '{weekday}').replace(part, (written: string, ...rest) => {
		const groups = rest.at(-1) as Record<string, string | undefined>;
		const [name = 'day'] = (['year', 'month', 'century'] as const).filter((each) => groups[each]);
		const key = name === 'century' ? 'year' : name;
		again ||= found[key] !== undefined;
		if (name === 'month') found.month = months.indexOf(written) + 1;
		else if (name === 'century')
			found.year = side * 100 * (ordinalOf(written) - (side > 0 ? 1 : 0));
		else found[key] = (name === 'year' ? side : 1) * Number(written);
		return name === 'century' && /^[a-z]/i.test(written) ? '{Century}' : `{${name}}`;
	});
	const { year, month, day } = found;
	if (again || (year ?? month) === undefined) return undefined;
	return { ...found, value: (year ?? 0) * 372 + (month ?? 0) * 31 + (day ?? 0), form };
});

/** 1998–2003, between 1998 and 2003, 1914-18 */
function readRange(text: string): WrittenDate | undefined {
	const { lead = '', year, joint = '', until } = range.exec(text)?.groups ?? {};
	if (!year || !until || /and/.test(joint) !== /^between/i.test(lead)) return undefined;
	const last = Number(until.length === 2 ? year.slice(0, 2) + until : until);
	if (last <= Number(year)) return undefined;
	const form = `${lead}{year}${joint}{until${until.length}}`;
	return { year: Number(year), until: last, value: Number(year) * 372, form };
}

/** 19 for "19th" and "nineteenth". */
function ordinalOf(written: string): number {
	return Number.parseInt(written, 10) || ordinals.indexOf(written) + 1;
}

/**
 * A date in the form of another, with some of its parts changed; undefined where it cannot be written
 * so. What a weekday is then is for who asks.
 */
export function writeDate(
	date: WrittenDate,
	change: Pick<WrittenDate, 'year' | 'month' | 'day' | 'until'>
): string | undefined {
	const { form, year = 0, month = 1, day = 1, until = 0 } = { ...date, ...change };
	if (year < 0 !== (date.year ?? 0) < 0) return undefined;
	const century = year < 0 ? -year / 100 : Math.floor(year / 100) + 1;
	if (/century/i.test(form) && !(century >= 1 && century <= ordinals.length)) return undefined;
	return form
		.replace('{year}', String(Math.abs(year)))
		.replace('{until4}', String(until))
		.replace('{until2}', String(until).slice(-2))
		.replace('{month}', months[month - 1]!)
		.replace('{day}', String(day))
		.replace('{century}', `${century}${endingOf(century)}`)
		.replace('{Century}', ordinals[century - 1]!);
}

function endingOf(number: number): string {
	if (number % 100 > 10 && number % 100 < 14) return 'th';
	return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

/** Whether a date is another, or that other told less exactly: May 2023 covers 29 May 2023. */
export function covers(date: WrittenDate, other: WrittenDate): boolean {
	const agrees = (one?: number, two?: number) => one === undefined || one === two;
	return (
		date.until === other.until &&
		agrees(date.year, other.year) &&
		agrees(date.month, other.month) &&
		agrees(date.day, other.day)
	);
}

/**
 * Dates near another, in its form: other years of a year, other months of a month, other days of a
 * day, and then the month before and after. Nothing where a weekday would have to change too.
 */
export function datesNear(date: WrittenDate): string[] {
	const { year, month, day, form } = date;
	if (/\{(?:weekday|century|until)/i.test(form) || (year ?? 0) < 0) return [];
	const write = (change: Pick<WrittenDate, 'year' | 'month' | 'day'>) => writeDate(date, change)!;

	if (month === undefined) {
		const step = form.includes('{year}s') ? 10 : 1;
		return around([1, 3, 2, 5, 4]).map((years) => write({ year: year! + years * step }));
	}
	const nearMonths = around([1, 2, 3, 4])
		.map((steps) => month + steps)
		.filter((each) => each >= 1 && each <= 12)
		.map((each) => write({ month: each }));
	const everyYear = year !== undefined && !(month === 2 && day === 29);
	const nearYears = everyYear
		? around([1, 2, 3]).map((years) => write({ year: year + years }))
		: [];
	if (day === undefined) return [...nearMonths, ...nearYears];
	const nearDays = around([1, 3, 2, 5, 7])
		.map((days) => day + days)
		.filter((each) => each >= 1 && each <= 28)
		.map((each) => write({ day: each }));
	// The 31st is not in every month.
	return [...nearDays, ...(day > 28 ? [] : nearMonths), ...nearYears];
}

function around(distances: number[]): number[] {
	return distances.flatMap((distance) => [-distance, distance]);
}
