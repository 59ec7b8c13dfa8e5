import { Dexie } from 'dexie';
import type { DeckId } from '$lib/model/ids';
import type { Day } from '$lib/model/time';
import { db } from './database';

/** How many cards of a deck are due on a day; the index counts them, no card is read. */
export function countDueCards(deckId: DeckId, day: Day): Promise<number> {
	return db.cards
		.where('[deckId+dueDay]')
		.between([deckId, Dexie.minKey], [deckId, day], true, true)
		.count();
}

/** How many facts there are in all decks. */
export function countFacts(): Promise<number> {
	return db.facts.count();
}

/** How many things lie in the bin. */
export function countBin(): Promise<number> {
	return db.bin.count();
}
