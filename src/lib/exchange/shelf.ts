import type { BareBinned, BareCard, BareDeck, Content } from '$lib/model/content';
import type { Article } from '$lib/model/article';
import type { Fact } from '$lib/model/fact';
import type { DeckId } from '$lib/model/ids';
import { byId } from './newest';

/** What can be deleted and come back, by its ids, wherever it lies: on the shelf or in the bin. */
export interface Shelf {
	articles: ReadonlyMap<string, Article>;
	decks: ReadonlyMap<string, BareDeck>;
	facts: ReadonlyMap<string, Fact>;
	cards: ReadonlyMap<string, BareCard>;
	/** Rows of the bin, by the deck or the fact that each is about. */
	bin: ReadonlyMap<string, BareBinned>;
	/** When a deck or anything in it was last edited. */
	editedAt: ReadonlyMap<DeckId, number>;
}

/** The shelf of a content; what lies on the shelf and in the bin is on the shelf. */
export function shelfOf({ articles, decks, facts, cards, bin }: Content): Shelf {
	const allFacts = [...bin.flatMap((binned) => binned.facts), ...facts];
	const allDecks = [...bin.flatMap((binned) => binned.deck ?? []), ...decks];
	return {
		articles: byId([...bin.flatMap((binned) => binned.article ?? []), ...articles]),
		decks: byId(allDecks),
		facts: byId(allFacts),
		cards: byId([...bin.flatMap((binned) => binned.cards), ...cards]),
		bin: byId(bin),
		editedAt: lastEdits(allDecks, allFacts)
	};
}

function lastEdits(decks: readonly BareDeck[], facts: readonly Fact[]): Map<DeckId, number> {
	const edits = new Map(decks.map(({ id, editedAt }) => [id, editedAt]));
	for (const { deckId, editedAt = 0 } of facts) {
		edits.set(deckId, Math.max(edits.get(deckId) ?? 0, editedAt));
	}
	return edits;
}

/**
 * Whether a deck or a fact is to lie in the bin: when it was deleted after its last edit where it was not
 * deleted.
 */
export function isDeleted(id: string, shelves: readonly Shelf[]): boolean {
	const deleted = shelves.map(({ bin }) => bin.get(id)?.deletedAt ?? -Infinity);
	const edited = shelves.map((shelf) => (shelf.bin.has(id) ? -Infinity : editOf(id, shelf)));
	return Math.max(...deleted) > Math.max(...edited);
}

/** When it was last edited; before all times where there is no such thing. */
function editOf(id: string, { decks, facts, editedAt }: Shelf): number {
	const fact = facts.get(id);
	if (fact) return fact.editedAt ?? 0;
	return decks.has(id) ? (editedAt.get(id as DeckId) ?? 0) : -Infinity;
}
