import { withIndexes } from '$lib/memory/ask-day';
import { factStateOf } from '$lib/memory/learning';
import { replay } from '$lib/memory/replay';
import type { Scheduler } from '$lib/memory/scheduler';
import type { Binned } from '$lib/model/binned';
import type { Card } from '$lib/model/card';
import { noFacts, type Deck } from '$lib/model/deck';
import type { Fact } from '$lib/model/fact';
import type { DeckId, FactId } from '$lib/model/ids';
import type { Entry } from '$lib/model/journal';
import type { Tally } from '$lib/model/tally';
import { plus, talliesOf, tallyFrom, withoutStates, type Change } from './tally';

/** What a device holds, of which all else follows. */
export interface Held {
	decks: readonly Deck[];
	facts: readonly Fact[];
	cards: readonly Card[];
	/** What lies in the bin: its answers count still. */
	bin: readonly Binned[];
	entries: readonly Entry[];
}

/** What follows from it. */
export interface Following {
	/** With their memories and what their indexes read. */
	cards: Card[];
	/** With their counts of facts. */
	decks: Deck[];
	tallies: Tally[];
}

/** Home of the answers whose card is gone for good. */
export const goneDeck: DeckId = 'deck:gone';

/** Work out anew what is otherwise kept up entry by entry: memories, indexes, counts and tallies. */
export function rebuild(held: Held, scheduler: Scheduler): Following {
	const entriesOf = groupBy(held.entries, ({ cardId }) => cardId);
	const exams = new Map(held.decks.map(({ id, exam }) => [id, exam]));
	const cards = held.cards.map((card) => {
		const memory = replay(entriesOf.get(card.id) ?? [], scheduler);
		return withIndexes({ ...card, memory }, exams.get(card.deckId));
	});
	const decks = withCounts(held, cards);
	return { cards, decks, tallies: tallies({ ...held, cards }, scheduler) };
}

function withCounts({ decks, facts }: Held, cards: readonly Card[]): Deck[] {
	const cardsOf = groupBy(cards, ({ factId }) => factId);
	const counts = new Map(decks.map(({ id }) => [id, { ...noFacts }]));
	for (const { id, deckId } of facts) {
		const count = counts.get(deckId);
		const state = factStateOf((cardsOf.get(id) ?? []).map(({ memory }) => memory));
		if (count) count[state] += 1;
	}
	return decks.map((deck) => ({ ...deck, counts: counts.get(deck.id)! }));
}

function tallies({ facts, cards, bin, entries }: Held, scheduler: Scheduler): Tally[] {
	const rows = new Map<string, Tally>();
	const add = (deckId: DeckId, day: number, change: Change) => {
		const key = `${deckId} ${day}`;
		rows.set(key, tallyFrom({ deckId, day }, plus(rows.get(key) ?? {}, change)));
	};
	// A deck comes back out of the bin with all its days.
	const whole = bin.filter(({ deck }) => deck);
	for (const { deckId, addedOn } of [...facts, ...whole.flatMap((binned) => binned.facts)]) {
		if (addedOn !== undefined) add(deckId, addedOn, { added: 1 });
	}

	const all = [...cards, ...bin.flatMap((binned) => binned.cards)];
	const homes = new Map(all.map((card) => [card.id, card]));
	const mates = groupBy(all, ({ factId }) => factId);
	const deleted = new Set<string>(bin.map(({ id }) => id));
	const byFact = groupBy(entries, ({ cardId }) => homes.get(cardId)?.factId ?? gone(cardId));
	for (const [factId, group] of byFact) {
		const ids = (mates.get(factId) ?? []).map(({ id }) => id);
		const here = ids.length > 0 ? ids : [...new Set(group.map(({ cardId }) => cardId))];
		const deckId = homes.get(here[0]!)?.deckId ?? goneDeck;
		// A fact that was deleted by itself is none of its deck's facts any more.
		const counts = homes.has(here[0]!) && !deleted.has(factId);
		for (const [day, change] of talliesOf(here, group, scheduler)) {
			add(deckId, day, counts ? change : withoutStates(change));
		}
	}
	return [...rows.values()];
}

function gone(cardId: Card['id']): FactId {
	return `fact:gone-${cardId}`;
}

/** Items by what they have in common. */
export function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
	const groups = new Map<Key, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
