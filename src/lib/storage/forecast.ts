import { Dexie } from 'dexie';
import type { DeckId } from '$lib/model/ids';
import type { Day } from '$lib/model/time';
import { db } from './database';
import { countDueCards } from './counts';

/** How many cards of some decks are due today and on each of the days after; what is overdue is due today. */
export async function countDueByDay(
	deckIds: readonly DeckId[],
	today: Day,
	days: number
): Promise<number[]> {
	const perDeck = await Promise.all(
		deckIds.map(async (deckId) => {
			const later = Array.from({ length: days - 1 }, (_, index) =>
				db.cards
					.where('[deckId+dueDay]')
					.equals([deckId, today + 1 + index])
					.count()
			);
			return Promise.all([countDueCards(deckId, today), ...later]);
		})
	);
	return Array.from({ length: days }, (_, ahead) =>
		perDeck.reduce((sum, counts) => sum + (counts[ahead] ?? 0), 0)
	);
}

/** The earliest day on which something of some decks is or was due. */
export async function firstDueDay(deckIds: readonly DeckId[]): Promise<Day | undefined> {
	const firsts = await Promise.all(
		deckIds.map((deckId) =>
			db.cards
				.where('[deckId+dueDay]')
				.between([deckId, Dexie.minKey], [deckId, Dexie.maxKey])
				.first()
		)
	);
	const days = firsts.flatMap((card) => card?.dueDay ?? []);
	return days.length > 0 ? Math.min(...days) : undefined;
}
