import { isDay, yearsOf, type DateParts } from './calendar';

/**
 * Read a date in digits. A slash or dash leaves open which is the day, unless one is above 12; with
 * dots the day comes first.
 *
 * ```text
 * 2023-05-29   2023/5   05/2023   29.5.2023   29.5.   29/05/23   5/29
 * ```
 */
export function readDateDigits(text: string, known?: 'day' | 'month'): DateParts[] | undefined {
	const big = /^(\d{4})([-./])(\d\d?)(?:\2(\d\d?))?$/.exec(text);
	if (big) return dateOf(big[1], big[3], big[4]);
	const small = /^(\d\d?)[-./](\d{4})$/.exec(text);
	if (small) return dateOf(small[2], small[1]);

	const match = /^(\d\d?)([-./]) ?(\d\d?)(?:\2 ?'?(\d{4}|\d\d))?\.?$/.exec(text);
	if (!match) return undefined;
	const [, first, mark, second, year] = match;
	const dayFirst = dateOf(year, second, first);
	const monthFirst = mark === '.' || first === second ? [] : dateOf(year, first, second);
	if (!dayFirst.length || !monthFirst.length) return [...dayFirst, ...monthFirst];
	const unsure = (dates: DateParts[]) => dates.map((date) => ({ ...date, unsure: true as const }));
	return [
		...(known === 'day' ? dayFirst : unsure(dayFirst)),
		...(known === 'month' ? monthFirst : unsure(monthFirst))
	];
}

function dateOf(year: string | undefined, month: string | undefined, day?: string): DateParts[] {
	const date = { month: Number(month), ...(day && { day: Number(day) }) };
	if (!isDay(date.month, Number(day ?? 1))) return [];
	return year === undefined ? [date] : yearsOf(year).map((year) => ({ year, ...date }));
}
