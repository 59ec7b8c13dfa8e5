import type { Card } from '$lib/model/card';
import type { DeckId } from '$lib/model/ids';
import { db } from './database';

/** The most difficult cards of some decks that have been asked, the hardest first. An index read. */
export function listHardestCards(decks: ReadonlySet<DeckId>, limit: number): Promise<Card[]> {
	return db.cards
		.where('memory.difficulty')
		.above(0)
		.reverse()
		.filter(({ deckId, memory }) => decks.has(deckId) && !memory.suspended)
		.limit(limit)
		.toArray();
}
