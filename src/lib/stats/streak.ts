import { HOUR, type Day } from '$lib/model/time';
import type { DayTotal } from './day-totals';

export interface Streak {
	/** Days practised in a row, up to today or yesterday; 0 when it is broken. */
	days: number;
	/** The most there ever were. */
	longest: number;
	/** Today is one of them. */
	isToday: boolean;
}

/** One missed day in so many is forgiven. */
const FORGIVING = 7;

/**
 * Days practised in a row. A day that is not over breaks nothing. A day on which nothing was due neither
 * counts nor breaks: what was due on it would have been answered later, and each day keeps since when what
 * was answered on it had been due. Nor does a day that only a journey took away: less time has passed than
 * the missing days have. One missed day in seven is forgiven.
 *
 * ```text
 * practised   ■ ■ □ ■ ■ ■ · ■ ■ ■        □ missed, forgiven   · nothing was due
 * streak      1 2 2 3 4 5 5 6 7 8
 * ```
 */
export function streakOf(
	totals: readonly DayTotal[],
	today: Day,
	nextDue: Day | undefined
): Streak {
	const dueFrom = earliestDue(totals, nextDue);
	let days = 0;
	let longest = 0;
	let forgiven = -Infinity;
	/** Whether the days between two that were practised can be passed over. */
	const passes = (after: Day, before: Day, due: Day) => {
		for (let day = Math.max(after + 1, due); day < before; day += 1) {
			if (day - forgiven < FORGIVING) return false;
			forgiven = day;
		}
		return true;
	};

	totals.forEach((total, index) => {
		const before = totals[index - 1];
		const isKept =
			!before ||
			isOnlyJourney(before, total) ||
			passes(before.day, total.day, dueFrom[index] ?? Infinity);
		if (!isKept) forgiven = -Infinity;
		days = isKept ? days + 1 : 1;
		longest = Math.max(longest, days);
	});

	const last = totals.at(-1);
	if (!last) return { days: 0, longest: 0, isToday: false };
	const isKept = passes(last.day, today, nextDue ?? Infinity);
	return { days: isKept ? days : 0, longest, isToday: last.day >= today };
}

/** For each day, the earliest day since which something was due that was answered on it or later. */
function earliestDue(totals: readonly DayTotal[], nextDue = Infinity): Day[] {
	const earliest: Day[] = [];
	let least = nextDue;
	for (let index = totals.length - 1; index >= 0; index -= 1) {
		least = Math.min(least, totals[index]!.dueSince ?? Infinity);
		earliest[index] = least;
	}
	return earliest;
}

/** The calendar jumped, the learner did not: no whole day passed for each that is missing. */
function isOnlyJourney(before: DayTotal, after: DayTotal): boolean {
	const missing = after.day - before.day - 1;
	if (before.lastAt === undefined || after.firstAt === undefined) return false;
	return missing > 0 && after.firstAt - before.lastAt < missing * 24 * HOUR;
}
