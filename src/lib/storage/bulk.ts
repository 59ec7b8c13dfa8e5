import { withIndexes } from '$lib/memory/ask-day';
import type { Scheduler } from '$lib/memory/scheduler';
import type { CardId, DeckId, FactId } from '$lib/model/ids';
import type { Draft, Entry } from '$lib/model/journal';
import { bringBack } from './bin';
import { db } from './database';
import { assertEpoch } from './epoch';
import { append } from './journal';

/** Write many entries into the journal with what follows of each, all or none. */
export function appendAll(drafts: readonly Draft[], scheduler: Scheduler): Promise<Entry[]> {
	const tables = [db.meta, db.journal, db.cards, db.facts, db.decks, db.tallies, db.bin];
	return db.transaction('rw', tables, async () => {
		const entries: Entry[] = [];
		for (const draft of drafts) entries.push(await append(draft, scheduler));
		return entries;
	});
}

/** Put back many things that were deleted, all or none; throws when one cannot come back. */
export function bringAllBack(
	ids: readonly (DeckId | FactId)[],
	scheduler: Scheduler
): Promise<void> {
	const { meta, articles, decks, facts, cards, journal, tallies, media, bin } = db;
	const tables = [meta, articles, decks, facts, cards, journal, tallies, media, bin];
	return db.transaction('rw', tables, async () => {
		for (const id of ids) {
			const problem = await bringBack(id, scheduler);
			if (problem) throw new Error(`${id} could not be brought back: ${problem}.`);
		}
	});
}

/** Give cards the places in their decks that they had; those that are gone stay gone. */
export function putInPlaces(places: ReadonlyMap<CardId, number>): Promise<void> {
	return db.transaction('rw', db.meta, db.cards, db.decks, async () => {
		await assertEpoch();
		const cards = (await db.cards.bulkGet([...places.keys()])).filter((card) => card !== undefined);
		const decks = await db.decks.bulkGet([...new Set(cards.map(({ deckId }) => deckId))]);
		const exams = new Map(decks.map((deck) => [deck?.id, deck?.exam]));
		await db.cards.bulkPut(
			cards.map((card) =>
				withIndexes({ ...card, position: places.get(card.id)! }, exams.get(card.deckId))
			)
		);
	});
}
