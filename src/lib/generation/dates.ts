import { remembered } from './memo';

const months = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December']
];
const part = new RegExp(
	`(?<year>\\b\\d{4}(?!\\d))|(?<month>\\b(?:${months.join('|')})\\b)|(?<day>\\b\\d{1,2}\\b)`,
	'g'
);
const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** A date as an answer writes it, and the form that it is written in. */
export interface WrittenDate {
	year?: number;
	/** 1 … 12. */
	month?: number;
	day?: number;
	/** Grows with time, for dates of one form. */
	value: number;
	/** The answer with its parts left out: `{day} {month} {year}`. */
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
	const form = text.replace(weekday, '{weekday}').replace(part, (written, ...rest) => {
		const groups = rest.at(-1) as Record<string, string | undefined>;
		const name = groups['year'] ? 'year' : groups['month'] ? 'month' : 'day';
		again ||= found[name] !== undefined;
		found[name] = name === 'month' ? months.indexOf(written) + 1 : Number(written);
		return `{${name}}`;
	});
	const { year, month, day } = found;
	if (again || (year ?? month) === undefined) return undefined;
	return { ...found, value: (year ?? 0) * 372 + (month ?? 0) * 31 + (day ?? 0), form };
});

/** Whether a date is another, or that other told less exactly: May 2023 covers 29 May 2023. */
export function covers(date: WrittenDate, other: WrittenDate): boolean {
	const agrees = (one?: number, two?: number) => one === undefined || one === two;
	return (
		agrees(date.year, other.year) && agrees(date.month, other.month) && agrees(date.day, other.day)
	);
}

/**
 * Dates near another, in its form: other years of a year, other months of a month, other days of a
 * day, and then the month before and after. Nothing where a weekday would have to change too.
 */
export function datesNear(date: WrittenDate): string[] {
	const { year, month, day, form } = date;
	if (form.includes('{weekday}')) return [];
	const write = (change: { year?: number; month?: number; day?: number }) =>
		form
			.replace('{year}', String(change.year ?? year))
			.replace('{month}', months[(change.month ?? month ?? 1) - 1]!)
			.replace('{day}', String(change.day ?? day));

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
