import { withIndexes } from '$lib/memory/ask-day';
import { factStateOf } from '$lib/memory/learning';
import { replay } from '$lib/memory/replay';
import type { Scheduler } from '$lib/memory/scheduler';
import { newMemory, type Card, type LearningState } from '$lib/model/card';
import type { Deck } from '$lib/model/deck';
import type { Fact } from '$lib/model/fact';
import { cardIdOf, type DeckId, type FactId } from '$lib/model/ids';
import { Dexie } from 'dexie';
import { db } from './database';
import { assertEpoch } from './epoch';
import { goneDeck, groupBy } from '$lib/stats/rebuild';
import { minus, talliesOf, withoutStates } from '$lib/stats/tally';
import { count, countDays } from './tallies';

/** A fact as it is made by hand, before it has a day and a place. */
export type NewFact = Fact & Required<Pick<Fact, 'addedOn'>>;

/** Put new facts on a deck that is there, with a card for each gap, behind all others. */
export function addFacts(facts: readonly NewFact[]): Promise<void> {
	return db.transaction('rw', [db.meta, db.facts, db.cards, db.decks, db.tallies], async () => {
		await assertEpoch();
		for (const fact of facts) {
			const deck = await deckOf(fact);
			await db.facts.add(fact);
			await db.cards.bulkAdd(cardsFor(fact, fact.gaps, await nextPosition(deck.id)));
			await count(deck.id, fact.addedOn, { added: 1 });
			await db.decks.put({ ...deck, counts: { ...deck.counts, new: deck.counts.new + 1 } });
		}
	});
}

/**
 * Write a changed fact, inside a transaction, and let its cards follow its gaps: a new gap gets a card,
 * a gap that is gone takes its card along, and one that came back has the memory its journal tells.
 */
export async function putFact(fact: Fact, scheduler: Scheduler): Promise<void> {
	const deck = await deckOf(fact);
	const before = await db.cards.where({ factId: fact.id }).toArray();
	await db.facts.put(fact);

	const wanted = new Set(fact.gaps.map(({ id }) => cardIdOf(id)));
	const missing = fact.gaps.filter(({ id }) => !before.some((card) => card.gapId === id));
	const gone = before.filter(({ id }) => !wanted.has(id));
	if (missing.length === 0 && gone.length === 0) return;

	const position = Math.min(...before.map((card) => card.position), await nextPosition(deck.id));
	const added = await Promise.all(
		cardsFor(fact, missing, position).map(async (card) => {
			const memory = replay(await db.journal.where({ cardId: card.id }).toArray(), scheduler);
			return withIndexes({ ...card, memory }, deck.exam);
		})
	);
	await db.cards.bulkDelete(gone.map(({ id }) => id));
	await db.cards.bulkPut(added);
	const after = [...before.filter(({ id }) => wanted.has(id)), ...added];
	await moveCounts(deck, [stateOf(before)], [stateOf(after)]);
	await recount(deck.id, { before, after, gone, added }, scheduler);
}

/** Give new cards the memory that the journal has of them, when they had been deleted for good. */
export async function recall(cards: readonly Card[], scheduler: Scheduler): Promise<void> {
	const ids = cards.map(({ id }) => id);
	const journal = await db.journal.where('cardId').anyOf(ids).toArray();
	if (journal.length === 0) return;
	const entriesOf = groupBy(journal, ({ cardId }) => cardId);
	for (const [deckId, own] of groupBy(cards, (card) => card.deckId)) {
		const deck = await db.decks.get(deckId);
		if (!deck) throw new Error(`No deck ${deckId}.`);
		const known = own.map((card) => {
			const memory = replay(entriesOf.get(card.id) ?? [], scheduler);
			return withIndexes({ ...card, memory }, deck.exam);
		});
		await db.cards.bulkPut(known);
		const facts = [...groupBy(known, ({ factId }) => factId).values()];
		await moveCounts(
			deck,
			facts.map(() => 'new'),
			facts.map(stateOf)
		);
		for (const after of facts) {
			await recount(deckId, { before: [], after, gone: [], added: after }, scheduler);
		}
	}
}

/** Let the tallies follow when the cards of a fact have become others. */
async function recount(
	deckId: DeckId,
	{ before, after, gone, added }: Record<'before' | 'after' | 'gone' | 'added', Card[]>,
	scheduler: Scheduler
): Promise<void> {
	const idsOf = (cards: Card[]) => cards.map(({ id }) => id);
	const all = idsOf([...before, ...after]);
	const entries = await db.journal.where('cardId').anyOf(all).toArray();
	for (const [day, change] of talliesOf(idsOf(before), entries, scheduler)) {
		await count(deckId, day, minus(change));
	}
	await countDays(deckId, talliesOf(idsOf(after), entries, scheduler));
	for (const [day, change] of talliesOf(idsOf(gone), entries, scheduler)) {
		await count(goneDeck, day, withoutStates(change));
	}
	// One that came back was counted among those that are gone.
	for (const [day, change] of talliesOf(idsOf(added), entries, scheduler)) {
		await count(goneDeck, day, withoutStates(minus(change)));
	}
}

/** A card for each of some gaps of a fact, new. */
export function cardsFor(fact: Fact, gaps: Fact['gaps'], position: number): Card[] {
	return gaps.map(({ id: gapId }) => ({
		id: cardIdOf(gapId),
		deckId: fact.deckId,
		factId: fact.id,
		gapId,
		position,
		memory: newMemory,
		newRank: position
	}));
}

/** Change a deck's counts by facts that left it or went to another state, and that came. */
export async function moveCounts(
	deck: Deck,
	from: readonly LearningState[],
	to: readonly LearningState[]
): Promise<void> {
	const counts = { ...deck.counts };
	for (const state of from) counts[state] -= 1;
	for (const state of to) counts[state] += 1;
	await db.decks.put({ ...deck, counts });
}

/** The place behind the last card of a deck. */
export async function nextPosition(deckId: DeckId): Promise<number> {
	const last = await db.cards
		.where('[deckId+position]')
		.between([deckId, Dexie.minKey], [deckId, Dexie.maxKey])
		.last();
	return (last?.position ?? -1) + 1;
}

function stateOf(cards: readonly Card[]): LearningState {
	return factStateOf(cards.map(({ memory }) => memory));
}

async function deckOf({ deckId }: Fact): Promise<Deck> {
	const deck = await db.decks.get(deckId);
	if (!deck) throw new Error(`No deck ${deckId}.`);
	return deck;
}

/** Facts by their ids; those that are not there are left out. */
export async function listFacts(ids: readonly FactId[]): Promise<Fact[]> {
	return (await db.facts.bulkGet([...ids])).filter((fact) => fact !== undefined);
}

export function listFactsOfDeck(deckId: DeckId): Promise<Fact[]> {
	return db.facts.where({ deckId }).toArray();
}

/** Facts made by hand that ask the same. */
export function listFactsLike(contentKey: string): Promise<Fact[]> {
	return db.facts.where({ contentKey }).toArray();
}
