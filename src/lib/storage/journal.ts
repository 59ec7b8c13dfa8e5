import { withIndexes } from '$lib/memory/ask-day';
import { factStateOf } from '$lib/memory/learning';
import { applyReview, replay } from '$lib/memory/replay';
import type { Scheduler } from '$lib/memory/scheduler';
import type { Card, LearningState } from '$lib/model/card';
import type { Deck } from '$lib/model/deck';
import type { CardId, EntryId, SittingId } from '$lib/model/ids';
import type { Draft, Entry } from '$lib/model/journal';
import type { Day } from '$lib/model/time';
import {
	changeOfReview,
	changeOfState,
	differenceOf,
	plus,
	talliesOf,
	type Change
} from '$lib/stats/tally';
import { db } from './database';
import { assertEpoch } from './epoch';
import { putFact } from './facts';
import { recountGone } from './gone';
import { countDays } from './tallies';

/**
 * Write one entry into the journal, and with it what follows: the card's memory, the deck's counts, the
 * day's tally, an edit's fact. The card is read again inside the transaction, so that two tabs answering
 * one card leave two reviews and the memory of replaying both. On the disk when the promise resolves.
 */
export function append<E extends Entry>(draft: Draft<E>, scheduler: Scheduler): Promise<E> {
	const tables = [db.meta, db.journal, db.cards, db.facts, db.decks, db.tallies, db.bin];
	return db.transaction('rw', tables, async () => {
		await assertEpoch();
		const card = await db.cards.get(draft.cardId);
		if (!card) return appendToGone(draft, scheduler);
		const deck = await db.decks.get(card.deckId);
		if (!deck) throw new Error(`No deck ${card.deckId}.`);

		const mates = await db.cards.where({ factId: card.factId }).toArray();
		const earlier = isStep(card, draft) ? undefined : await entriesOf(mates);
		const entry = await writeEntry(draft);
		if (entry.kind === 'edit') {
			// Another tab may have moved the fact meanwhile.
			const after = { ...entry.after, deckId: deck.id, editedAt: entry.at };
			await putFact(after, scheduler);
			return entry;
		}
		const memory = await remember(card, entry, scheduler);
		const days = earlier
			? changed(mates, earlier, entry, scheduler)
			: changeOfStep(card, mates, memory, entry);
		await countDays(card.deckId, days);
		await db.cards.put(withIndexes({ ...card, memory }, deck.exam));
		await moveCount(deck, stateOf(mates), stateOf(withMemory(mates, card.id, memory)));
		await takeBackEdit(entry, scheduler);
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

/** Whether an entry is one more step from where its card stands: a review after all before it. */
function isStep(card: Card, entry: Pick<Entry, 'kind' | 'at'>): boolean {
	return entry.kind === 'review' && entry.at > (card.memory.lastAt ?? 0);
}

/** One more review is one more step; all else, and a clock that went back, is replayed whole. */
async function remember(card: Card, entry: Entry, scheduler: Scheduler): Promise<Card['memory']> {
	if (entry.kind === 'review' && isStep(card, entry)) {
		return applyReview(card.memory, entry, scheduler);
	}
	return replay(await listEntriesOfCard(card.id), scheduler);
}

/** What a step adds to its day. */
function changeOfStep(
	card: Card,
	mates: readonly Card[],
	memory: Card['memory'],
	entry: Entry
): Map<Day, Change> {
	if (entry.kind !== 'review') return new Map();
	const moved = changeOfState(stateOf(mates), stateOf(withMemory(mates, card.id, memory)));
	const change = plus(changeOfReview(card.memory, entry, entry.rating), moved);
	return new Map([[entry.day, change]]);
}

/** How one more entry changes what the cards of a fact brought to their days. */
function changed(
	mates: readonly Card[],
	earlier: readonly Entry[],
	entry: Entry,
	scheduler: Scheduler
): Map<Day, Change> {
	const ids = mates.map(({ id }) => id);
	return differenceOf(
		talliesOf(ids, earlier, scheduler),
		talliesOf(ids, [...earlier, entry], scheduler)
	);
}

function stateOf(mates: readonly Card[]): LearningState {
	return factStateOf(mates.map(({ memory }) => memory));
}

function withMemory(mates: readonly Card[], id: CardId, memory: Card['memory']): Card[] {
	return mates.map((mate) => (mate.id === id ? { ...mate, memory } : mate));
}

async function moveCount(deck: Deck, from: LearningState, to: LearningState): Promise<void> {
	if (from === to) return;
	const { counts } = deck;
	const moved = { ...counts, [from]: counts[from] - 1 };
	await db.decks.put({ ...deck, counts: { ...moved, [to]: moved[to] + 1 } });
}

/** Taking back an edit writes what was before, as a further revision. */
async function takeBackEdit(entry: Entry, scheduler: Scheduler): Promise<void> {
	if (entry.kind !== 'void') return;
	const edit = await db.journal.get(entry.voids);
	if (edit?.kind !== 'edit') return;
	const current = await db.facts.get(edit.before.id);
	if (!current) return;
	const { deckId, revision } = current;
	const before = { ...edit.before, deckId, revision: revision + 1, editedAt: entry.at };
	await putFact(before, scheduler);
}

/**
 * The card is in the bin or gone for good, deleted in another tab perhaps while it was being answered:
 * what is said of it counts still, and comes back with it. An edit that took a gap away took its card
 * along: taking the edit back brings both.
 */
async function appendToGone<E extends Entry>(draft: Draft<E>, scheduler: Scheduler): Promise<E> {
	const entry = await writeEntry(draft);
	if (entry.kind === 'edit') {
		const current = await db.facts.get(entry.after.id);
		if (!current) throw new Error(`No fact ${entry.after.id}.`);
		await putFact({ ...entry.after, deckId: current.deckId, editedAt: entry.at }, scheduler);
		return entry;
	}
	await recountGone(entry, scheduler);
	await takeBackEdit(entry, scheduler);
	return entry;
}

async function entriesOf(cards: readonly Card[]): Promise<Entry[]> {
	return db.journal
		.where('cardId')
		.anyOf(cards.map(({ id }) => id))
		.toArray();
}

export function listEntriesOfCard(cardId: CardId): Promise<Entry[]> {
	return db.journal.where({ cardId }).toArray();
}

/** The entries of a sitting in the order in which they were written. */
export async function listEntriesOfSitting(sittingId: SittingId): Promise<Entry[]> {
	return db.journal.where({ sittingId }).sortBy('seq');
}
