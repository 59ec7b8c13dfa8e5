import type { DateParts } from '$lib/language/calendar';

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** A date in words: "29 May 2023", "May 29, 2023", "May 2023", "2023"; nothing for a period or a part of one. */
export function spellDate(
	{ year, month, day, season, until, part }: DateParts,
	isMonthFirst = false
): string | undefined {
	if (year === undefined || year < 1 || until !== undefined || part) return undefined;
	if (season) return `${season} ${year}`;
	if (month === undefined) return String(year);
	const name = months[month - 1]!;
	if (day === undefined) return `${name} ${year}`;
	return isMonthFirst ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

/** The preposition that a date in words takes: on a day, in a month or a year. */
export function prepositionOf({ day }: DateParts): 'on' | 'in' {
	return day === undefined ? 'in' : 'on';
}
