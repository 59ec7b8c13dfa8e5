import { readIso, weekdayOf, type DateParts } from './calendar';
import { readDates } from './read-date';
import { resolveRelative } from './relative-dates';
import type { Stretch } from './text';

/** A date or period that a text names. */
export interface DateMention extends Stretch {
	text: string;
	/** What is said, as far as it is known; a relative date is worked out from the day of publication. */
	date: DateParts;
	/** The last day or month of a range; a range of years is within `date`. */
	last?: DateParts;
	/** Said by its distance: yesterday, on Monday, in May. */
	isRelative?: true;
	/** How likely it is a date and means this, from 0 to 1. */
	sure: number;
}

const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const day = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d%])';
const year = '(?:1\\d{3}|20\\d{2})(?![\\d,]\\d|%)';
const era = '(?:BCE?|B\\.C\\.(?:E\\.)?|AD|A\\.D\\.|CE)(?![A-Za-z])';
const dash = ' ?[-–—] ?';
const part = '(?:(?:the )?(?:early|mid|late|beginning of|middle of|end of)[- ](?:the )?)';
const season = '(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)';
const ordinal =
	'(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth)';
const count =
	'(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)';
const unit = '(?:day|week|month|year|decade|century|centurie)s?';

interface Kind {
	pattern: string;
	sure: number;
	isRelative?: true;
}

/** How dates are written; at each place the first kind that fits is taken. */
const kinds: Kind[] = [
	// 29–31 May 2023   May 29 to June 2, 2023
	{
		pattern: `(?<from>${day})(?:${dash}| to | and )(?<to>${day} (?:of )?${month}(?:,? ${year})?)`,
		sure: 0.97
	},
	{
		pattern: `(?<from>${month} ${day})(?:${dash}| to | and )(?<to>${month} ${day}(?:,? ${year})?)`,
		sure: 0.97
	},
	{
		pattern: `(?<from>${month} ${day})${dash}(?<to>${day}(?:,? ${year})?)(?! ${month})`,
		sure: 0.97
	},
	{ pattern: `(?<from>${month})(?:${dash}| to | and )(?<to>${month} ${year})`, sure: 0.95 },
	// Monday, 29 May 2023   May 29th, 2023   29 May
	{ pattern: `(?:${weekday},? )?(?:the )?${day} (?:of )?${month}(?:,? ${year})?`, sure: 0.98 },
	{ pattern: `(?:${weekday},? )?${month} (?:the )?${day}(?:,? ${year})?(?! ${month})`, sure: 0.97 },
	{ pattern: `${part}?${month}(?: of|,)? ${year}`, sure: 0.98 },
	// 2023-05-29   29.05.2023   29/05/2023
	{
		pattern:
			'\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)|\\d{1,2}\\/\\d{1,2}\\/\\d{4}(?!\\d)',
		sure: 0.95
	},
	// the late 19th century   the fifth century BC
	{ pattern: `(?:the )?${part}?${ordinal}[- ]century(?: ${era})?`, sure: 0.97 },
	// the early 1990s   the ’90s
	{ pattern: `(?:the )?${part}?(?:1\\d|20)\\d0s|the (?:${part})?['’]\\d0s`, sure: 0.95 },
	// 44 BC   AD 79   1998–99   between 1998 and 2000
	{ pattern: `\\d{1,4} ${era}|AD \\d{1,4}`, sure: 0.95 },
	{
		pattern: `(?<!\\d[,.])(?:[Bb]etween ${year} and ${year}|[Ff]rom ${year} (?:to|until|through) ${year}|${year}${dash}(?:${year}|\\d{2})(?!\\d|-\\d))`,
		sure: 0.93
	},
	{ pattern: `(?:the )?${part}?${season}(?: of|,)? ${year}`, sure: 0.95 },
	// yesterday   last Tuesday   three weeks ago   earlier this month
	{
		pattern:
			"(?<=^|[^\\w-])(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Ll]ast night)(?![-\\w’'])",
		sure: 0.85,
		isRelative: true
	},
	{
		pattern: `(?:[Ee]arlier |[Ll]ater )?(?:[Ll]ast|[Tt]his|[Nn]ext) (?:${weekday}|${month}|${season}|week|month|year|decade|century)(?![-\\w])`,
		sure: 0.8,
		isRelative: true
	},
	{ pattern: `${count} ${unit} ago`, sure: 0.8, isRelative: true },
	{
		pattern: `(?:[Oo]n )(?<bare>${weekday})(?: (?:morning|afternoon|evening|night))?(?![-\\w])`,
		sure: 0.75,
		isRelative: true
	},
	{
		pattern: `(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring) (?<bare2>${part}?${month})(?! ?\\d)(?![\\w])`,
		sure: 0.7,
		isRelative: true
	},
	// in 1999   (1999)   , 1999,
	{
		pattern: `(?<=(?:^|[^\\w])(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]y|[Oo]f|[Dd]uring|[Bb]efore|[Aa]fter|[Aa]round|[Cc]irca|c\\.|[Tt]he|and|to|${part.slice(3, -1)}) ?|\\(|\\b(?:born|died|b\\.|d\\.) )${year}(?=[\\s.,;:)\\]'’?!”"–—-]|$)(?! (?:[a-z]+s|people|per|million|metres|miles|km|men|women)\\b)(?![.,]\\d|-[a-z])`,
		sure: 0.9
	},
	{ pattern: `(?<=, )${year}(?=[,.;)])`, sure: 0.75 }
];
const finders = kinds.map((kind) => ({
	...kind,
	pattern: new RegExp(`(?<![\\w$£€.])(?:${kind.pattern})`, 'g')
}));

/**
 * Find the dates and periods of a text.
 *
 * ```text
 * 29 May 2023   May 29–31, 2023   the early 1990s   the 19th century   44 BC   1998–99
 * yesterday   last Tuesday   in March   three weeks ago   (1999)
 * ```
 *
 * @param published ISO day of publication, from which relative dates are worked out.
 */
export function findDates(text: string, published?: string): DateMention[] {
	const found: DateMention[] = [];
	for (const kind of finders) {
		for (const match of text.matchAll(kind.pattern)) {
			const mention = toMention(match, kind, published);
			if (mention && !found.some(({ start, end }) => mention.start < end && mention.end > start))
				found.push(mention);
		}
	}
	return inTheirStory(
		found.sort((a, b) => a.start - b.start),
		published
	);
}

function toMention(
	match: RegExpExecArray,
	kind: Pick<Kind, 'sure' | 'isRelative'>,
	published?: string
): DateMention | undefined {
	const { from, to, bare, bare2 } = match.groups ?? {};
	const inner = bare ?? bare2;
	const text = inner ?? match[0];
	const start = match.index + (inner ? match[0].indexOf(inner) : 0);
	const place = { start, end: start + text.length, text };
	if (from && to) {
		const [last] = readDates(to);
		const [first] = readDates(from);
		if (!first || !last || last.unsure) return undefined;
		return { ...place, date: rangeStart(first, last), last, sure: kind.sure };
	}
	const relative = kind.isRelative && resolveRelative(match[0], published);
	if (kind.isRelative) {
		if (!relative)
			return { ...place, date: readDates(text)[0] ?? {}, isRelative: true, sure: kind.sure * 0.5 };
		return { ...place, date: relative, isRelative: true, sure: kind.sure };
	}

	const [date] = readDates(text.replace(/^the /, ''));
	if (!date) return undefined;
	return {
		...place,
		date: withYear(date, published),
		sure: hasWrongWeekday(date) ? kind.sure / 2 : kind.sure
	};
}

/** So far back a year is still what the text speaks of, in UTF-16 units. */
const NEAR = 400;

/**
 * Where a text tells of long ago, a month or day without a year is rather of the year named before
 * it than of that of publication: “He sailed in 1564. In May …”.
 */
function inTheirStory(dates: DateMention[], published?: string): DateMention[] {
	const now = readIso(published ?? '')?.year;
	if (now === undefined) return dates;
	return dates.map((mention, at) => {
		const isBare =
			mention.date.month !== undefined && !/\d{4}|ago|last|this|next/i.test(mention.text);
		const before = dates
			.slice(0, at)
			.findLast(({ date, isRelative }) => !isRelative && date.year !== undefined && !date.until);
		const year = before?.date.year;
		if (!isBare || mention.last || year === undefined || mention.start - before!.end > NEAR)
			return mention;
		return year >= now - 1 ? mention : { ...mention, date: { ...mention.date, year }, sure: 0.5 };
	});
}

/** 29–31 May 2023: the first day is of the same month and year. */
function rangeStart(first: DateParts, last: DateParts): DateParts {
	const { year, month, day } = last;
	return {
		...(year !== undefined && { year }),
		...(month !== undefined && { month }),
		...(first.month === undefined && first.day === undefined && day !== undefined && { day }),
		...first
	};
}

/** A day without a year is of the year of publication, or of the one before if it would be ahead. */
function withYear(date: DateParts, published?: string): DateParts {
	if (!published || date.year !== undefined || date.month === undefined) return date;
	const [year = 0, month = 1] = published.split('-').map(Number);
	// Half a year ahead is rather announced than remembered.
	return { ...date, year: date.month > month + 6 ? year - 1 : year };
}

function hasWrongWeekday({ year, month, day, weekday }: DateParts): boolean {
	if (!year || !month || !day || weekday === undefined) return false;
	return weekdayOf(year, month, day) !== weekday;
}
