import { yearsOf, type DateParts, type Era } from './calendar';

/**
 * Read a century, a decade or a range of years.
 *
 * ```text
 * 19th century   5th century (bc)   1990s   '90s   1800s   1998-99   1998 to 1999
 * ```
 */
export function readPeriod(text: string, era: Era): DateParts[] | undefined {
	const century = /^(\d{1,2})(?:th)?[ -]century$/.exec(text)?.[1];
	if (century) {
		const start = era === 'bc' ? -100 * Number(century) : 100 * Number(century) - 100;
		return [{ year: start, until: start + 99 }];
	}

	const decade = /^'?(\d{1,3}0)'?s$/.exec(text)?.[1];
	if (decade) {
		const tens = yearsOf(decade).map((year) => ({ year, until: year + 9 }));
		const year = Number(decade);
		// The 1800s are a century to most, and ten years to some.
		return decade.length > 2 && year % 100 === 0 ? [{ year, until: year + 99 }, ...tens] : tens;
	}

	const range =
		/^between (\d{3,4}) and (\d{3,4})$/.exec(text) ??
		/^(\d{3,4}) ?(?:-|\/|to|until|till|through) ?(\d{3,4})$/.exec(text) ??
		// 1998-99; but 2001-02 is February
		/^(\d{4}) ?[-/] ?(1[3-9]|[2-9]\d)$/.exec(text);
	if (!range) return undefined;
	const [, from = '', to = ''] = range;
	const year = Number(from);
	const until = Number(to.length === 2 ? from.slice(0, 2) + to : to);
	return year < until ? [{ year, until }] : [];
}
