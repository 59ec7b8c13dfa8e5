import { queueOf, type Queue } from '$lib/memory/queue';
import type { Card } from '$lib/model/card';
import type { CardId, DeckId } from '$lib/model/ids';
import type { Entry } from '$lib/model/journal';
import type { Sitting } from '$lib/model/sitting';
import { getDecks } from '$lib/storage/decks';

/** A sitting with all that says where it stands. */
export interface Going {
	sitting: Sitting;
	cards: ReadonlyMap<CardId, Card>;
	entries: readonly Entry[];
	/** Decks that were archived since it was begun: nothing more of them is asked. */
	archived: ReadonlySet<DeckId>;
}

/** Where a sitting stands, without what was deleted, put away or hidden meanwhile. */
export function queueNow({ sitting, cards, entries, archived }: Going): Queue {
	return queueOf(sitting, entries, (id) => {
		const card = cards.get(id);
		if (!card || archived.has(card.deckId)) return false;
		const { suspended, buriedUntil = sitting.day } = card.memory;
		return !suspended && buriedUntil <= sitting.day;
	});
}

/** Decks that were archived since a sitting was begun. */
export async function archivedSince({ startedAt }: Sitting): Promise<ReadonlySet<DeckId>> {
	const decks = await getDecks();
	const archived = decks.filter((deck) => deck.archived && deck.editedAt > startedAt);
	return new Set(archived.map(({ id }) => id));
}

/** Cards by their ids. */
export function byId(cards: readonly Card[]): ReadonlyMap<CardId, Card> {
	return new Map(cards.map((card) => [card.id, card]));
}
