import type { DateParts } from './calendar';
import { readDates } from './read-date';

/** From a day or month to another; what one end leaves out is that of the other. */
export interface DateRange {
	from: DateParts;
	to: DateParts;
}

const range =
	/^(?:from |between )?(.+?)(?:(?<!\d[-–]\d+) ?[-–—] ?| to | until | till | through | and )(.+)$/i;

/**
 * Read a range of days or months; one of years is a single date with its `until`.
 *
 * ```text
 * 29–31 May 2023   May 29–31, 2023   from 29 May to 2 June   May to July 1999
 * ```
 */
export function readDateRange(text: string): DateRange | undefined {
	const [, start = '', end = ''] = range.exec(text.trim()) ?? [];
	const [from] = readDates(start);
	const [to] = readDates(end);
	const isLong = (date?: DateParts) => date?.until !== undefined || date?.unsure;
	if (!from || !to || isLong(from) || isLong(to)) return undefined;
	if ((to.month ?? from.month) === undefined) return undefined;
	const year = from.year ?? to.year;
	return {
		from: { ...(to.month !== undefined && { month: to.month }), ...(year && { year }), ...from },
		to: { ...(from.month !== undefined && { month: from.month }), ...(year && { year }), ...to }
	};
}
