/** The parts of a date or period that a text gives. */
export interface DateParts {
	/** Before Christ it is negative: 44 BC is -44. */
	year?: number;
	/** 1 … 12 */
	month?: number;
	/** 1 … 31 */
	day?: number;
	/** 0, Sunday, … 6 */
	weekday?: number;
	season?: string;
	/** The last year of a decade, century or range that begins with `year`. */
	until?: number;
	/** early, mid or late */
	part?: string;
	/** Not the date itself but a time on one side of it. */
	bound?: 'before' | 'until' | 'since' | 'after';
	/** It could as well be read in another way. */
	unsure?: true;
}

export type Era = 'bc' | 'ad' | undefined;

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a month can have such a day. */
export function isDay(month: number, day: number): boolean {
	return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/** The years that digits can stand for, the likelier first: `99` may be of any late century. */
export function yearsOf(digits: string): number[] {
	const year = Number(digits);
	return digits.length === 2 ? [1900, 2000, 1800].map((century) => century + year) : [year];
}

/** Day of the week of a Gregorian date, 0 being Sunday (Tomohiko Sakamoto's method). */
export function weekdayOf(year: number, month: number, day: number): number {
	const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
	const y = month < 3 ? year - 1 : year;
	return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

/** Read an ISO date, month or year: `2023-05-29`, `2023-05`, `2023`. */
export function readIso(text: string): DateParts | undefined {
	const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text.trim()) ?? [];
	if (!year) return undefined;
	return {
		year: Number(year),
		...(month && { month: Number(month) }),
		...(day && { day: Number(day) })
	};
}
