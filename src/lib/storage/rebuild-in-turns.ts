import type { Scheduler } from '$lib/memory/scheduler';
import type { Binned } from '$lib/model/binned';
import { newMemory, type Card } from '$lib/model/card';
import type { BareCard, BareDeck, Content } from '$lib/model/content';
import { noFacts, type Deck } from '$lib/model/deck';
import type { CardId } from '$lib/model/ids';
import type { Entry } from '$lib/model/journal';
import type { Tally } from '$lib/model/tally';
import { groupBy, rebuild, type Following } from '$lib/stats/rebuild';
import { plus, tallyFrom } from '$lib/stats/tally';
import { db } from './database';

/** So many facts are reckoned at once. */
const FACTS = 300;

/** What follows from a content, the bin too. */
export type Followed = Following & { bin: Binned[] };

/**
 * `rebuild`, some facts after the other, inside a transaction. Between two turns a row is read: so the
 * transaction stays open, and the page has a moment to answer whoever uses it.
 */
export async function rebuildInTurns(content: Content, scheduler: Scheduler): Promise<Followed> {
	const entriesOf = groupBy(content.journal, ({ cardId }) => cardId);
	const cardsOf = groupBy(content.cards.map(withMemory), ({ factId }) => factId);
	const decks = content.decks.map(withCounts);
	const turns: Following[] = [];
	for (let at = 0; at < content.facts.length; at += FACTS) {
		const facts = content.facts.slice(at, at + FACTS);
		const cards = facts.flatMap(({ id }) => cardsOf.get(id) ?? []);
		const entries = cards.flatMap(({ id }) => taken(entriesOf, id));
		turns.push(rebuild({ decks, facts, cards, bin: [], entries }, scheduler));
		await db.meta.get('epoch');
	}
	const bin = binWith(content, entriesOf, scheduler);
	// What is left is of cards that lie in the bin, or are gone.
	const entries = [...entriesOf.values()].flat();
	turns.push(rebuild({ decks, facts: [], cards: [], bin, entries }, scheduler));
	return {
		bin,
		cards: turns.flatMap(({ cards }) => cards),
		decks: decks.map((deck, index) =>
			addCounts(
				deck,
				turns.map((turn) => turn.decks[index]!)
			)
		),
		tallies: addTallies(turns.flatMap(({ tallies }) => tallies))
	};
}

function taken(entriesOf: Map<CardId, Entry[]>, id: CardId): Entry[] {
	const entries = entriesOf.get(id) ?? [];
	entriesOf.delete(id);
	return entries;
}

function addCounts(deck: Deck, turns: readonly Deck[]): Deck {
	const counts = { ...noFacts };
	for (const turn of turns) {
		counts.new += turn.counts.new;
		counts.learning += turn.counts.learning;
		counts.learned += turn.counts.learned;
	}
	return { ...deck, counts };
}

function addTallies(tallies: readonly Tally[]): Tally[] {
	const rows = new Map<string, Tally>();
	for (const tally of tallies) {
		const key = `${tally.deckId} ${tally.day}`;
		rows.set(key, tallyFrom(tally, plus(rows.get(key) ?? {}, tally)));
	}
	return [...rows.values()];
}

/** What lies in the bin comes back as it was when it was deleted, with what has been learned since. */
function binWith(
	{ bin }: Content,
	entriesOf: ReadonlyMap<CardId, Entry[]>,
	scheduler: Scheduler
): Binned[] {
	return bin.map(({ deck, ...rest }) => {
		const cards = rest.cards.map(withMemory);
		const decks = deck ? [withCounts(deck)] : [];
		const entries = cards.flatMap(({ id }) => entriesOf.get(id) ?? []);
		const held = { decks, facts: rest.facts, cards, bin: [], entries };
		const following = rebuild(held, scheduler);
		const [home] = following.decks;
		return { ...rest, cards: following.cards, ...(home && { deck: home }) };
	});
}

function withCounts(deck: BareDeck): Deck {
	return { ...deck, counts: { ...noFacts } };
}

function withMemory(card: BareCard): Card {
	return { ...card, memory: newMemory };
}
