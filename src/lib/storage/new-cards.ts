import { Dexie } from 'dexie';
import type { DeckId } from '$lib/model/ids';
import { db } from './database';

/** How many cards of a deck are new; the index counts them, no card is read. */
export function countNewCards(deckId: DeckId): Promise<number> {
	return db.cards
		.where('[deckId+newRank]')
		.between([deckId, Dexie.minKey], [deckId, Dexie.maxKey])
		.count();
}
