import type { DeckId } from '$lib/model/ids';
import type { Tally } from '$lib/model/tally';
import type { Day } from '$lib/model/time';

/** How many facts were new, being learned and learned at the end of a day. */
export interface FactsOnDay {
	day: Day;
	new: number;
	learning: number;
	learned: number;
}

/** Further back, or ahead, only a clock that was wrong has been. */
const YEARS = 20 * 366;

/** Facts by state at the end of each day up to today, of some decks, from the first day that has any. */
export function factsOverTime(
	tallies: readonly Tally[],
	decks: ReadonlySet<DeckId>,
	today: Day
): FactsOnDay[] {
	const changes = new Map<Day, { added: number; learning: number; learned: number }>();
	for (const { deckId, day, added, learning, learned } of tallies) {
		if (!decks.has(deckId)) continue;
		const at = Math.min(Math.max(day, today - YEARS), today);
		const sum = changes.get(at) ?? { added: 0, learning: 0, learned: 0 };
		sum.added += added;
		sum.learning += learning;
		sum.learned += learned;
		changes.set(at, sum);
	}
	if (changes.size === 0) return [];

	const days: FactsOnDay[] = [];
	const now = { added: 0, learning: 0, learned: 0 };
	const first = Math.min(...changes.keys());
	for (let day = first; day <= today; day += 1) {
		const change = changes.get(day);
		if (change) {
			now.added += change.added;
			now.learning += change.learning;
			now.learned += change.learned;
		}
		const { added, learning, learned } = now;
		days.push({ day, new: Math.max(0, added - learning - learned), learning, learned });
	}
	return days;
}
