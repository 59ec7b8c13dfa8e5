import { isDay, weekdayOf } from '$lib/language/calendar';
import type { Random } from '$lib/random/random';
import { readDate, writeDate, type WrittenDate } from '../dates';
import type { Confuser, Confusing } from './confuser';

/** Wrong dates near the right one: the nearer our time, the nearer they must be to be told apart. */
export const confuseDates: Confuser = (confusing) => {
	const date = readDate(confusing.text);
	if (!date) return [];
	if (date.month !== undefined && date.day !== undefined) return days(date, confusing);
	if (date.month !== undefined) return months(date, confusing);
	return years(date, confusing);
};

/** How many years make a difference, by how long ago it was. */
function yearStep(year: number, now: number): number {
	const ago = Math.abs(now - year);
	return ago < 25 ? 1 : ago < 70 ? 2 : ago < 200 ? 4 : ago < 500 ? 8 : 14;
}

function years(date: WrittenDate, confusing: Confusing): string[] {
	const { random, known, text } = confusing;
	const year = date.year!;
	if (/century/i.test(date.form)) return centuries(date, confusing);
	const now = known.year ?? year;
	const { low, high } = yearBounds(year, confusing);
	const isDecade = /\d0s\b/.test(text);
	// A round year among others would stick out.
	const isCensus = /\bcensus\b/i.test(`${confusing.before} ${confusing.after}`);
	const isRound = year % 10 === 0 && (now - year > 120 || isCensus);
	const unit = isDecade || isRound ? 10 : 1;
	const usual = Math.min(yearStep(year, now), nearestYear(year, confusing));
	// Decades lie within the memory of one life.
	const step = isDecade ? 0.6 : isRound ? Math.max(1, usual / 8) : usual;

	const elsewhere = isDecade || date.until ? [] : yearsElsewhere(year, step * unit, confusing);
	// Multiples of the step alone would all end as the right one does.
	const odd = () => (step >= 4 ? Math.floor(random() * (step - 1)) : 0);
	const near = spread(steps(random)).map(
		(count) => year + Math.round(count * step + Math.sign(count) * odd()) * unit
	);
	const fits = (other: number) => other > low && other < high && other !== year && other > 0;
	return [...new Set([...elsewhere, ...near])]
		.filter(fits)
		.flatMap((other) => writeYear(date, other) ?? []);
}

/** The same date in another year; a range keeps its length. */
function writeYear(date: WrittenDate, year: number): string | undefined {
	const { until } = date;
	return writeDate(date, { year, ...(until && { until: until + year - date.year! }) });
}

/** Years into a century, so that late in the 21st is no time yet. */
const into: [RegExp, number][] = [
	[/late|end of/i, 70],
	[/mid/i, 40],
	[/early|beginning of/i, 0],
	[/second half/i, 50]
];

function centuries(date: WrittenDate, { known, text }: Confusing): string[] {
	const [, begun = 30] = into.find(([words]) => words.test(text)) ?? [];
	const now = (known.year ?? 2000) - begun;
	return spread([1, 2, 3])
		.map((steps) => date.year! + 100 * steps)
		.filter((year) => year <= now)
		.flatMap((year) => writeDate(date, { year }) ?? []);
}

/** Rising distances of three wrong ones on a side; how far apart they are is chance. */
function steps(random: Random): number[] {
	const first = 1 + Math.floor(random() * 2);
	const second = first + 1 + Math.floor(random() * 2);
	return [first, second, second + 1 + Math.floor(random() * 2)];
}

/** Each distance on both sides. */
function spread(distances: readonly number[]): number[] {
	return distances.flatMap((distance) => [-distance, distance]);
}

/** What else the sentence dates must stay before or after it; nothing is told of the future. */
function yearBounds(year: number, { draft, known }: Confusing): { low: number; high: number } {
	const { start, end, dates } = draft.sentence;
	const written = known.view.text.slice(start, end).match(/\b(?:1\d|20)\d\d\b/g) ?? [];
	const others = [
		...dates.flatMap(({ date }) => [date.year, date.until]),
		...written.map(Number)
	].filter((other) => other !== undefined && other !== year);
	const now = known.view.article.source.published ? known.year! + 1 : Infinity;
	return {
		low: Math.max(-Infinity, ...others.filter((other) => other! < year).map(Number)),
		high: Math.min(
			year < now ? now : Infinity,
			...others.filter((other) => other! > year).map(Number)
		)
	};
}

/** How far it is to the nearest other year of the article: what it tells year by year differs by years. */
function nearestYear(year: number, { known }: Confusing): number {
	const distances = known.view.analysis.dates.flatMap(({ date }) =>
		date.year === undefined || date.until || date.year === year ? [] : Math.abs(date.year - year)
	);
	return Math.min(...distances);
}

/** Years that other sentences of the article speak of, not so far that nobody would take one for the other. */
function yearsElsewhere(year: number, step: number, { known, draft }: Confusing): number[] {
	const { start, end } = draft.sentence;
	const inside = new Set(draft.sentence.dates.map(({ date }) => date.year));
	const found = known.view.analysis.dates
		.filter((date) => date.start < start || date.start >= end)
		.flatMap(({ date }) => (date.until || date.season ? [] : (date.year ?? [])))
		.filter((other) => !inside.has(other) && Math.abs(other - year) <= 6 * step);
	return [...new Set(found)].sort((a, b) => Math.abs(a - year) - Math.abs(b - year)).slice(0, 2);
}

function months(date: WrittenDate, confusing: Confusing): string[] {
	const { random } = confusing;
	const at = (date.year ?? 0) * 12 + date.month! - 1;
	const bounds = date.year === undefined ? undefined : yearBounds(date.year, confusing);
	return spread(steps(random)).flatMap((count) => {
		const other = at + count;
		const year = Math.floor(other / 12);
		if (year !== (date.year ?? 0) && (!bounds || year <= bounds.low || year >= bounds.high))
			return [];
		return (
			writeDate(date, { month: (((other % 12) + 12) % 12) + 1, ...(bounds && { year }) }) ?? []
		);
	});
}

const dayDistances: [least: number, most: number][] = [
	[3, 8],
	[10, 19],
	[24, 40]
];

function days(date: WrittenDate, { random, text }: Confusing): string[] {
	const year = date.year ?? 2001;
	const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.exec(text);
	if (weekday && date.year === undefined) return [];
	return dayDistances.flatMap(([least, most]) =>
		[-1, 1].flatMap((side) => {
			const days = side * (least + Math.floor(random() * (most - least + 1)));
			const other = addDays({ year, month: date.month!, day: date.day! }, days);
			if (other.year !== year) return [];
			const written = writeDate(date, { month: other.month, day: other.day });
			if (!written || !weekday) return written ?? [];
			const name = weekdays[weekdayOf(other.year, other.month, other.day)]!;
			return written.replace('{weekday}', name);
		})
	);
}

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

interface Day {
	year: number;
	month: number;
	day: number;
}

function addDays({ year, month, day }: Day, days: number): Day {
	const now = { year, month, day };
	for (let left = Math.abs(days); left > 0; left -= 1) {
		now.day += Math.sign(days);
		if (now.day < 1) {
			now.month -= 1;
			if (now.month < 1) [now.month, now.year] = [12, now.year - 1];
			now.day = 31;
			while (!isDay(now.month, now.day)) now.day -= 1;
		} else if (!isDay(now.month, now.day) || (now.month === 2 && now.day === 29)) {
			now.day = 1;
			now.month += 1;
			if (now.month > 12) [now.month, now.year] = [1, now.year + 1];
		}
	}
	return now;
}
