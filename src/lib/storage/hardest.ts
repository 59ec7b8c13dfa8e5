import type { Card } from '$lib/model/card';
import type { DeckId } from '$lib/model/ids';
import { db } from './database';

/** No more of the hardest are looked at, however many of them are put away. */
const READ = 200;

/** The most difficult cards of some decks that have been asked, the hardest first. An index read. */
export async function listHardestCards(decks: ReadonlySet<DeckId>, limit: number): Promise<Card[]> {
	const cards = await db.cards.where('memory.difficulty').above(0).reverse().limit(READ).toArray();
	return cards
		.filter(({ deckId, memory }) => decks.has(deckId) && !memory.suspended)
		.slice(0, limit);
}
