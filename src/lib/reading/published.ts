import type { DateParts } from '$lib/language/calendar';
import { readDates } from '$lib/language/read-date';

const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const date = `(?:(?:\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month},? \\d{4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const time =
	'(?:[T ,·|–-]*(?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\.\\d+)? ?(?:[AaPp]\\.?[Mm]\\.?)?(?: ?(?:[A-Z]{2,5}|Z|[+-]\\d{2}:?\\d{2}))?)?';

/** A line that is a date and nothing else: “Published May 30, 2023 at 10:15 GMT”. */
const dateLine = new RegExp(
	`^(?:(?:first |last )?(?:published|posted|updated|modified|date|created|issued|on|by)\\b:? ?(?:on |at )?)*(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?,? )?(?<date>${date})${time}(?:[ ,·|–—-]*(?:last )?(?:updated|modified)\\b.{0,60})?(?: ?[·|•–—-] ?\\d+[- ]min(?:ute)?s?(?: read)?)?$`,
	'i'
);

/** When an article was published, as an ISO date; two when the digits can be read in two ways. */
export function publishedIn(text: string): string[] {
	const { date } = dateLine.exec(text)?.groups ?? {};
	return date ? isoDates(date) : [];
}

/** The ISO dates that a text can mean, the likelier first. */
export function isoDates(text: string): string[] {
	const machine = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ]|\s*$)/.exec(text) ?? [];
	const compact = /^\s*(?:D:)?(\d{4})(\d{2})(\d{2})(?:\d|Z|$|\s)/.exec(text);
	if (machine[1]) return isReal(machine[1]) ? [machine[1]] : [];
	if (compact) {
		const iso = compact.slice(1, 4).join('-');
		return isReal(iso) ? [iso] : [];
	}
	const plain = text.replace(/^\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s+/i, '');
	const found = new RegExp(date, 'i').exec(plain)?.[0];
	// Dates in digits are written with the month first where most English pages are from.
	const readings = found ? readDates(found, undefined).flatMap(toIso) : [];
	const unique = [...new Set(readings)];
	return found?.includes('/') && unique.length === 2 ? unique.reverse() : unique;
}

function toIso({ year, month, day }: DateParts): string[] {
	if (!year || !month || !day) return [];
	const two = (part: number) => String(part).padStart(2, '0');
	return [`${year}-${two(month)}-${two(day)}`];
}

function isReal(iso: string): boolean {
	const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
	const date = new Date(Date.UTC(year, month - 1, day));
	return year > 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
