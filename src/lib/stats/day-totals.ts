import type { Tally } from '$lib/model/tally';
import type { Day } from '$lib/model/time';
import { plus, tallyFrom } from './tally';

/** What one day brought to all decks together. */
export type DayTotal = Omit<Tally, 'deckId'>;

/** The days on which something was answered, in order. */
export function totalsOf(tallies: readonly Tally[]): DayTotal[] {
	const days = new Map<Day, DayTotal>();
	for (const { deckId, ...tally } of tallies) {
		if (tally.reviews === 0) continue;
		const { day } = tally;
		const { deckId: _, ...total } = tallyFrom({ deckId, day }, plus(days.get(day) ?? {}, tally));
		days.set(day, total);
	}
	return [...days.values()].sort((a, b) => a.day - b.day);
}

/** Some days in a row, together. */
export interface Stretch {
	from: Day;
	to: Day;
	reviews: number;
	/** Share of the answers that were right, 0 … 1; absent when there was none. */
	right?: number;
	minutes: number;
}

/** The days from one to another in stretches of so many, the last one ending on the last day. */
export function stretchesOf(
	totals: readonly DayTotal[],
	from: Day,
	to: Day,
	size: number
): Stretch[] {
	const count = Math.ceil((to - from + 1) / size);
	const stretches = Array.from({ length: count }, (_, index): Stretch & { rights: number } => {
		const last = to - (count - 1 - index) * size;
		return { from: Math.max(from, last - size + 1), to: last, reviews: 0, rights: 0, minutes: 0 };
	});
	for (const { day, reviews, right, time } of totals) {
		const stretch = stretches[count - 1 - Math.floor((to - day) / size)];
		if (!stretch || day < from || day > to) continue;
		stretch.reviews += reviews;
		stretch.rights += right;
		stretch.minutes += time / 60_000;
	}
	return stretches.map(({ rights, ...stretch }) => ({
		...stretch,
		...(stretch.reviews > 0 && { right: rights / stretch.reviews })
	}));
}
