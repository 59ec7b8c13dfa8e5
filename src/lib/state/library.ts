import type { Deck } from '$lib/model/deck';
import type { DeckId, FactId } from '$lib/model/ids';
import type { Day } from '$lib/model/time';
import { binDeck, binFacts, bringBack, listBin, type BinProblem } from '$lib/storage/bin';
import { bringAllBack } from '$lib/storage/bulk';
import { countDueCards } from '$lib/storage/counts';
import { getDecks } from '$lib/storage/decks';
import { emptyBin } from '$lib/storage/empty-bin';
import { addHandDeck, changeDeck } from '$lib/storage/library';
import { m } from '$messages';
import { changeTold } from './change-deck';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';
import { schedulerHere } from './settings.svelte';

/** A deck, with how many of its questions are due. */
export interface ShelfDeck {
	deck: Deck;
	due: number;
}

/** In which order decks stand. */
export type DeckOrder = 'recent' | 'title' | 'due';

/** Every deck there is, in no order. Each count is one index read. */
export async function readShelf(today: Day): Promise<ShelfDeck[]> {
	const decks = await getDecks();
	return Promise.all(
		decks.map(async (deck) => ({ deck, due: await countDueCards(deck.id, today) }))
	);
}

/** Decks in an order, of those that have every one of some tags. */
export function arrange(
	shelf: readonly ShelfDeck[],
	order: DeckOrder,
	tags: readonly string[]
): ShelfDeck[] {
	const newest = (a: ShelfDeck, b: ShelfDeck) => b.deck.addedAt - a.deck.addedAt;
	const orders: Record<DeckOrder, (a: ShelfDeck, b: ShelfDeck) => number> = {
		recent: newest,
		title: (a, b) => a.deck.title.localeCompare(b.deck.title, undefined, { numeric: true }),
		due: (a, b) => b.due - a.due || newest(a, b)
	};
	return shelf
		.filter(({ deck }) => tags.every((tag) => deck.tags.includes(tag)))
		.sort(orders[order]);
}

/** Every tag of some decks, each once, by name. */
export function tagsOf(shelf: readonly ShelfDeck[]): string[] {
	const tags = new Set(shelf.flatMap(({ deck }) => deck.tags));
	return [...tags].sort((a, b) => a.localeCompare(b));
}

/** What can be done about decks: each is told, and can be taken back. */
export const deckActs = {
	async add(title: string, tags: string[]): Promise<DeckId> {
		const id = await addHandDeck(title, clock.now());
		if (tags.length > 0) await changeDeck(id, { tags }, clock.now());
		deeds.did(m.library_told_added({ title }), () => binDeck(id, clock.now()));
		return id;
	},

	async describe(deck: Deck, { title, tags }: Pick<Deck, 'title' | 'tags'>): Promise<void> {
		const isSame = title === deck.title && tags.join('\n') === deck.tags.join('\n');
		if (!isSame) await changeTold(deck, { title, tags }, m.library_told_changed({ title }));
	},

	archive(deck: Deck): Promise<void> {
		return changeTold(deck, { archived: true }, m.library_told_archived({ title: deck.title }));
	},

	unarchive(deck: Deck): Promise<void> {
		return changeTold(
			deck,
			{ archived: undefined },
			m.library_told_unarchived({ title: deck.title })
		);
	},

	/** Into the bin. */
	async remove({ id, title }: Deck): Promise<void> {
		await binDeck(id, clock.now());
		deeds.did(m.library_told_deleted({ title }), () => bringAllBack([id], schedulerHere()));
	}
};

/** Something in the bin, as it is listed. */
export interface BinRow {
	id: DeckId | FactId;
	title: string;
	/** How many facts came along, for a deck. */
	facts?: number;
}

/** What lies in the bin, the last deleted first. */
export async function readBin(): Promise<BinRow[]> {
	const rows = await listBin();
	return rows.map(({ id, title, deck, facts }) => ({
		id,
		title,
		...(deck && { facts: facts.length })
	}));
}

/** What can be done about the bin. To empty it is the one thing here that cannot be taken back. */
export const binActs = {
	async bringBack({ id, title }: BinRow): Promise<BinProblem | undefined> {
		const problem = await bringBack(id, schedulerHere());
		if (problem) return problem;
		deeds.did(m.library_told_back({ title }), () =>
			id.startsWith('deck:')
				? binDeck(id as DeckId, clock.now())
				: binFacts([id as FactId], clock.now(), schedulerHere())
		);
		return undefined;
	},

	empty: () => emptyBin(schedulerHere())
};
