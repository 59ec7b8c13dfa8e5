import { readIso, weekdayOf, type DateParts } from './calendar';
import { digitsFor } from './number-words';
import { readDates } from './read-date';

const DAY = 86_400_000;

/**
 * Work out a date said by its distance from the day of publication. News tell of what was, so a bare
 * weekday or month is the last one.
 *
 * ```text
 * 2023-05-30, a Tuesday: yesterday → 29 May   on Friday → 26 May   next Friday → 2 June
 *                        last year → 2022     in March → March 2023   in June → June 2022
 * ```
 */
export function resolveRelative(text: string, published?: string): DateParts | undefined {
	const base = readIso(published ?? '');
	if (!base?.year || !base.month || !base.day) return undefined;
	const now = Date.UTC(base.year, base.month - 1, base.day);
	const words = digitsFor(text.toLowerCase()).replace(/\b(?:an?|one)\b/, '1');

	const days = { yesterday: -1, 'last night': -1, today: 0, tonight: 0, tomorrow: 1 }[words];
	if (days !== undefined) return dayOf(now + days * DAY);
	const [, count, unit = ''] = /(\d+) (day|week|month|year|decade|centur)/.exec(words) ?? [];
	if (count) return back(base as Known, now, Number(count), unit);

	const step = /\blast\b/.test(words) ? -1 : /\bnext\b/.test(words) ? 1 : 0;
	if (/\b(?:last|this|next) (?:week|month|year|decade|century)/.test(words)) {
		const [, unit = ''] = /(week|month|year|decade|centur)/.exec(words) ?? [];
		return unit === 'week' ? weekOf(now + step * 7 * DAY) : back(base as Known, now, -step, unit);
	}
	return nearest(words, base as Known, now, step);
}

type Known = Required<Pick<DateParts, 'year' | 'month' | 'day'>>;

/** The last or next weekday, month or season of that name. */
function nearest(words: string, base: Known, now: number, step: number): DateParts | undefined {
	const [named] = readDates(
		words.replace(/\b(?:earlier|later|last|this|next|until|morning|afternoon|evening|night)\b/g, '')
	);
	if (!named || named.year !== undefined) return undefined;
	if (named.weekday !== undefined) {
		const today = weekdayOf(base.year, base.month, base.day);
		const back = (today - named.weekday + 7) % 7;
		const ahead = (named.weekday - today + 7) % 7 || 7;
		if (step > 0) return dayOf(now + ahead * DAY);
		return dayOf(now - (step < 0 && back === 0 ? 7 : back) * DAY);
	}
	if (named.month !== undefined) {
		const isPast = named.month <= base.month;
		const year =
			step > 0 ? base.year + (named.month > base.month ? 0 : 1) : base.year - (isPast ? 0 : 1);
		const isThis = /\bthis\b/.test(words);
		const before = step < 0 && named.month === base.month ? 1 : 0;
		return { ...named, year: isThis ? base.year : year - before };
	}
	if (named.season) return { ...named, year: base.year + (step > 0 ? 1 : step) };
	return undefined;
}

/** So many units before the day; as exact as the unit is. */
function back({ year, month }: Known, now: number, count: number, unit: string): DateParts {
	if (unit === 'day') return dayOf(now - count * DAY);
	if (unit === 'week') return weekOf(now - count * 7 * DAY);
	if (unit === 'month') {
		const months = year * 12 + month - 1 - count;
		return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
	}
	if (unit === 'year') return { year: year - count };
	const length = unit === 'decade' ? 10 : 100;
	const start = Math.floor(year / length) * length - count * length;
	return { year: start, until: start + length - 1 };
}

function dayOf(time: number): DateParts {
	const date = new Date(time);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Of a week only month and year are told, since it may be any of its days. */
function weekOf(time: number): DateParts {
	const { year, month } = dayOf(time);
	return { ...(year !== undefined && { year }), ...(month !== undefined && { month }) };
}
