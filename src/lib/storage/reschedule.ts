import { withIndexes } from '$lib/memory/ask-day';
import { createScheduler, type Scheduler } from '$lib/memory/scheduler';
import type { Card } from '$lib/model/card';
import type { CardId } from '$lib/model/ids';
import { db } from './database';
import { assertEpoch } from './epoch';

/** Cards in one transaction: few enough that an answer which is to be saved meanwhile hardly waits. */
const CHUNK = 500;

/** Before anybody changed anything, all days are reckoned as the app comes. */
const first = createScheduler().version;

/** Whether every card's day was reckoned by this scheduler. */
export async function isReckonedBy({ version }: Scheduler): Promise<boolean> {
	const row = await db.meta.get('scheduler');
	return (row ? row.version : first) === version;
}

/**
 * Let the day of every card that has been asked follow a scheduler that differs in the desired retention.
 * Each chunk is a transaction of its own that reads the cards anew, so that no answer saved meanwhile is
 * lost. What stopped half-way begins again and writes only what is not right yet. Stops when it is no
 * longer wanted.
 */
export async function reckonBy(scheduler: Scheduler, isWanted: () => boolean): Promise<void> {
	await note(undefined);
	let after: CardId | undefined;
	do {
		if (!isWanted()) return;
		after = await reckonChunk(after, scheduler);
	} while (after);
	if (isWanted()) await note(scheduler.version);
}

/** Note by which scheduler all days are reckoned; by none, while some are and some are not. */
async function note(version: string | undefined): Promise<void> {
	await db.transaction('rw', db.meta, async () => {
		await assertEpoch();
		await db.meta.put({ key: 'scheduler', ...(version && { version }) });
	});
}

/** The next cards in the order of their ids; tells behind which to go on, or nothing at the end. */
function reckonChunk(after: CardId | undefined, scheduler: Scheduler): Promise<CardId | undefined> {
	return db.transaction('rw', db.meta, db.cards, db.decks, async () => {
		await assertEpoch();
		const range = after ? db.cards.where('id').above(after) : db.cards.orderBy('id');
		const cards = await range.limit(CHUNK).toArray();
		const moved = cards.flatMap((card) => reckoned(card, scheduler) ?? []);
		const decks = await db.decks.bulkGet([...new Set(moved.map(({ deckId }) => deckId))]);
		const exams = new Map(decks.map((deck) => [deck?.id, deck?.exam]));
		await db.cards.bulkPut(moved.map((card) => withIndexes(card, exams.get(card.deckId))));
		return cards.length < CHUNK ? undefined : cards.at(-1)?.id;
	});
}

/** The card on its new day; nothing when that is where it is. */
function reckoned(card: Card, scheduler: Scheduler): Card | undefined {
	const due = scheduler.dueAfter(card.memory);
	if (due === undefined || due === card.memory.due) return undefined;
	return { ...card, memory: { ...card.memory, due } };
}
