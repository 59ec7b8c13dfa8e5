import type { Card, LearningState } from '$lib/model/card';
import type { CardId, EntryId, SittingId } from '$lib/model/ids';
import type { Draft, Entry } from '$lib/model/journal';
import { factStateOf } from '$lib/memory/learning';
import { applyReview, dueDayOf, replay } from '$lib/memory/replay';
import type { Scheduler } from '$lib/memory/scheduler';
import { db } from './database';
import { assertEpoch } from './epoch';

/**
 * Write one entry into the journal, and with it what follows: the card's memory, the deck's counts,
 * an edit's fact. The card is read again inside the transaction, so that two tabs answering one card
 * leave two reviews and the memory of replaying both. On the disk when the promise resolves.
 */
export function append<E extends Entry>(draft: Draft<E>, scheduler: Scheduler): Promise<E> {
	const tables = [db.meta, db.journal, db.cards, db.facts, db.decks];
	return db.transaction('rw', tables, async () => {
		await assertEpoch();
		const card = await db.cards.get(draft.cardId);
		if (!card) throw new Error(`No card ${draft.cardId}.`);

		const entry = await writeEntry(draft);
		const memory = await remember(card, entry, scheduler);
		await saveCard({ ...card, memory });
		await followEdit(entry);
		return entry;
	});
}

async function writeEntry<E extends Entry>(draft: Draft<E>): Promise<E> {
	const row = await db.meta.get('device');
	if (!row?.device) throw new Error('The database does not know its device.');
	const { device } = row;
	const seq = (row.seq ?? 0) + 1;
	const id: EntryId = `entry:${device.slice('device:'.length)}-${seq}`;
	const entry = { ...draft, id, device, seq } as unknown as E;

	await db.meta.put({ ...row, seq });
	await db.journal.add(entry);
	return entry;
}

/** One more review is one more step; all else, and a clock that went back, is replayed whole. */
async function remember(card: Card, entry: Entry, scheduler: Scheduler): Promise<Card['memory']> {
	if (entry.kind === 'edit') return card.memory;
	if (entry.kind === 'review' && entry.at > (card.memory.lastAt ?? 0)) {
		return applyReview(card.memory, entry, scheduler);
	}
	return replay(await listEntriesOfCard(card.id), scheduler);
}

/** Save a card with what its indexes read, and keep the deck's counts of facts. */
async function saveCard(card: Card): Promise<void> {
	const { newRank: _rank, dueDay: _due, ...rest } = card;
	const dueDay = dueDayOf(card.memory);
	const isNew = card.memory.reps === 0 && !card.memory.suspended;

	const before = await stateOfFact(card);
	await db.cards.put({
		...rest,
		...(isNew && { newRank: card.position }),
		...(dueDay !== undefined && { dueDay })
	});
	const after = await stateOfFact(card);
	if (before !== after) await moveCount(card, before, after);
}

async function stateOfFact({ factId }: Card): Promise<LearningState> {
	const cards = await db.cards.where({ factId }).toArray();
	return factStateOf(cards.map(({ memory }) => memory));
}

async function moveCount(card: Card, from: LearningState, to: LearningState): Promise<void> {
	const deck = await db.decks.get(card.deckId);
	if (!deck) throw new Error(`No deck ${card.deckId}.`);
	const { counts } = deck;
	const moved = { ...counts, [from]: counts[from] - 1 };
	await db.decks.put({ ...deck, counts: { ...moved, [to]: moved[to] + 1 } });
}

/** An edit changes its fact; taking it back writes what was before, as a further revision. */
async function followEdit(entry: Entry): Promise<void> {
	if (entry.kind === 'edit') await db.facts.put(entry.after);
	if (entry.kind !== 'void') return;

	const edit = await db.journal.get(entry.voids);
	if (edit?.kind !== 'edit') return;
	const current = await db.facts.get(edit.before.id);
	await db.facts.put({
		...edit.before,
		revision: (current?.revision ?? edit.after.revision) + 1
	});
}

export function listEntriesOfCard(cardId: CardId): Promise<Entry[]> {
	return db.journal.where({ cardId }).toArray();
}

/** The entries of a sitting in the order in which they were written. */
export async function listEntriesOfSitting(sittingId: SittingId): Promise<Entry[]> {
	return db.journal.where({ sittingId }).sortBy('seq');
}
