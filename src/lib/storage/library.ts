import { withIndexes } from '$lib/memory/ask-day';
import { factStateOf } from '$lib/memory/learning';
import type { Scheduler } from '$lib/memory/scheduler';
import type { Card } from '$lib/model/card';
import { noFacts, type Deck, type Exam } from '$lib/model/deck';
import type { Fact } from '$lib/model/fact';
import { newId, type DeckId, type FactId } from '$lib/model/ids';
import type { Day, Timestamp } from '$lib/model/time';
import { groupBy } from '$lib/stats/rebuild';
import { minus, onlyStates, talliesOf } from '$lib/stats/tally';
import { Dexie } from 'dexie';
import { db } from './database';
import { assertEpoch } from './epoch';
import { moveCounts, nextPosition } from './facts';
import { count, countDays } from './tallies';

const tables = () => [db.meta, db.decks, db.facts, db.cards, db.journal, db.tallies];

/** Begin a deck for cards made by hand. */
export async function addHandDeck(title: string, at: Timestamp): Promise<DeckId> {
	const id = newId('deck');
	await db.transaction('rw', db.meta, db.decks, async () => {
		await assertEpoch();
		const counts = { ...noFacts };
		await db.decks.add({ id, title, addedAt: at, tags: [], editedAt: at, counts });
	});
	return id;
}

/** What the learner can change of a deck; `undefined` takes away. */
export type DeckChange = {
	[Key in 'title' | 'tags' | 'archived' | 'exam' | 'examOver' | 'formats']?: Deck[Key] | undefined;
};

/** Change a deck; the days on which its cards are asked follow its exam. */
export function changeDeck(id: DeckId, change: DeckChange, at: Timestamp): Promise<void> {
	return db.transaction('rw', db.meta, db.decks, db.cards, async () => {
		await assertEpoch();
		const deck = await db.decks.get(id);
		if (!deck) throw new Error(`No deck ${id}.`);
		const entries = Object.entries({ ...deck, ...change, editedAt: at });
		const changed = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
		await db.decks.put(changed as unknown as Deck);
		if ('exam' in change) await reckonDeck(id, change.exam);
	});
}

/** Let decks whose exam has been go on as before; what becomes of them is asked by `examOver`. */
export function endExamsBefore(today: Day, at: Timestamp): Promise<void> {
	return db.transaction('rw', db.meta, db.decks, db.cards, async () => {
		for (const { id, exam } of await db.decks.toArray()) {
			if (!exam || exam.day >= today) continue;
			await changeDeck(id, { exam: undefined, examOver: exam.day }, at);
		}
	});
}

/** Let the due days of a deck's cards follow its exam, or its end. */
async function reckonDeck(deckId: DeckId, exam: Exam | undefined): Promise<void> {
	const cards = await db.cards
		.where('[deckId+dueDay]')
		.between([deckId, Dexie.minKey], [deckId, Dexie.maxKey])
		.toArray();
	const moved = cards
		.map((card) => withIndexes(card, exam))
		.filter(({ dueDay }, index) => dueDay !== cards[index]!.dueDay);
	await db.cards.bulkPut(moved);
}

/** Put facts into another deck, behind what is there, with their cards and all that is known of them. */
export function moveFacts(
	ids: readonly FactId[],
	to: DeckId,
	at: Timestamp,
	scheduler: Scheduler
): Promise<void> {
	return db.transaction('rw', tables(), async () => {
		await assertEpoch();
		const facts = (await db.facts.bulkGet([...ids])).filter((fact) => fact !== undefined);
		const target = await db.decks.get(to);
		if (!target) throw new Error(`No deck ${to}.`);

		for (const [from, group] of groupBy(facts, ({ deckId }) => deckId)) {
			if (from !== to) await moveGroup(group, from, target, at, scheduler);
		}
	});
}

async function moveGroup(
	facts: readonly Fact[],
	from: DeckId,
	target: Deck,
	at: Timestamp,
	scheduler: Scheduler
): Promise<void> {
	const held = await takeOut(facts, from, scheduler, false);
	const first = await nextPosition(target.id);
	const places = new Map(
		held.cards
			.sort((a, b) => a.position - b.position)
			.map(({ id }, index) => [id, first + index] as const)
	);
	const cards = held.cards.map((card) => ({
		...card,
		deckId: target.id,
		position: places.get(card.id)!
	}));
	const moved = facts.map((fact) => ({ ...fact, deckId: target.id, editedAt: at }));
	await putIn(moved, cards, target.id, scheduler, false);
}

/** Facts and their cards, taken off their deck: its counts and tallies are as if they had not been. */
export async function takeOut(
	facts: readonly Fact[],
	deckId: DeckId,
	scheduler: Scheduler,
	answersStay: boolean
): Promise<{ cards: Card[] }> {
	const cards = await db.cards
		.where('factId')
		.anyOf(facts.map(({ id }) => id))
		.toArray();
	await tallyFacts(facts, cards, deckId, scheduler, { answersStay, sign: -1 });
	await db.facts.bulkDelete(facts.map(({ id }) => id));
	await db.cards.bulkDelete(cards.map(({ id }) => id));
	return { cards };
}

/** The opposite of `takeOut`. */
export async function putIn(
	facts: readonly Fact[],
	cards: readonly Card[],
	deckId: DeckId,
	scheduler: Scheduler,
	answersStay: boolean
): Promise<void> {
	const deck = await db.decks.get(deckId);
	if (!deck) throw new Error(`No deck ${deckId}.`);
	await db.facts.bulkPut(facts);
	await db.cards.bulkPut(cards.map((card) => withIndexes(card, deck.exam)));
	await tallyFacts(facts, cards, deckId, scheduler, { answersStay, sign: 1 });
}

async function tallyFacts(
	facts: readonly Fact[],
	cards: readonly Card[],
	deckId: DeckId,
	scheduler: Scheduler,
	{ answersStay, sign }: { answersStay: boolean; sign: 1 | -1 }
): Promise<void> {
	const deck = await db.decks.get(deckId);
	const cardsOf = groupBy(cards, ({ factId }) => factId);
	const states = facts.map(({ id }) =>
		factStateOf((cardsOf.get(id) ?? []).map(({ memory }) => memory))
	);
	if (deck) await moveCounts(deck, sign < 0 ? states : [], sign < 0 ? [] : states);

	const ids = cards.map(({ id }) => id);
	const entries = groupBy(await db.journal.where('cardId').anyOf(ids).toArray(), (e) => e.cardId);
	for (const { id, addedOn } of facts) {
		if (addedOn !== undefined) await count(deckId, addedOn, { added: sign });
		const own = (cardsOf.get(id) ?? []).map((card) => card.id);
		const days = talliesOf(
			own,
			own.flatMap((card) => entries.get(card) ?? []),
			scheduler
		);
		for (const [day, change] of days) {
			const part = answersStay ? onlyStates(change) : change;
			days.set(day, sign < 0 ? minus(part) : part);
		}
		await countDays(deckId, days);
	}
}
