import { Dexie } from 'dexie';
import type { Article } from '$lib/model/article';
import { noFacts, type Deck } from '$lib/model/deck';
import type { Scheduler } from '$lib/memory/scheduler';
import type { Card } from '$lib/model/card';
import { gapsOf, type Fact, type FactGap } from '$lib/model/fact';
import type { ArticleId, DeckId, FactId } from '$lib/model/ids';
import type { Day, Timestamp } from '$lib/model/time';
import { db } from './database';
import { assertEpoch } from './epoch';
import { cardsFor, nextPosition, putFact, recall } from './facts';
import { count } from './tallies';

/** An article with its facts, and the release of the app that ships it, when one does. */
export interface Learnable {
	article: Article;
	facts: readonly Fact[];
	release?: string;
}

export function deckIdOf(articleId: ArticleId): DeckId {
	return `deck:${articleId.slice('article:'.length)}`;
}

/**
 * Put an article, its facts and a card for each gap on the shelf, once. A second time adds what a newer
 * release of a lesson brought, renews facts that nobody has edited, and touches nothing else; of the
 * same release it only looks. What was deleted stays deleted.
 */
export async function addDeck(
	{ article, facts, release }: Learnable,
	at: Timestamp,
	scheduler: Scheduler,
	today: Day
): Promise<DeckId> {
	const deckId = deckIdOf(article.id);
	if (release && (await db.decks.get(deckId))?.release === release) return deckId;

	const tables = [
		db.meta,
		db.articles,
		db.decks,
		db.facts,
		db.cards,
		db.journal,
		db.tallies,
		db.bin
	];
	await db.transaction('rw', tables, async () => {
		await assertEpoch();
		if (await db.bin.get(deckId)) return;
		const deck = await db.decks.get(deckId);
		await db.articles.put(article);
		await db.decks.put({
			title: article.title,
			articleId: article.id,
			addedAt: at,
			tags: [],
			editedAt: at,
			counts: noFacts,
			...deck,
			id: deckId,
			...(release && { release })
		});

		const stored = await db.facts.bulkGet(facts.map(({ id }) => id));
		const deleted = new Set(deck?.dropped);
		// It may lie there with another deck, into which it had been moved.
		await db.bin.each((binned) => {
			for (const { id } of binned.facts) deleted.add(id);
		});
		const fresh = facts.filter(({ id }, index) => !stored[index] && !deleted.has(id));
		await addAll(deckId, fresh, today, scheduler);
		for (const fact of facts) {
			const known = stored.find((other) => other?.id === fact.id);
			if (known && !isEdited(known)) await renew(fact, known, scheduler);
		}
	});

	return deckId;
}

/** Add facts that are not there yet, in the order in which they are to be met. */
export async function addAll(
	deckId: DeckId,
	facts: readonly Fact[],
	today: Day,
	scheduler: Scheduler
): Promise<void> {
	const deck = await db.decks.get(deckId);
	if (!deck || facts.length === 0) return;
	const first = await nextPosition(deckId);
	const cards = inOrderOfMeeting(facts).flatMap(({ fact, gap }, index) =>
		cardsFor({ ...fact, deckId }, [gap], first + index)
	);
	await db.facts.bulkAdd(facts.map((fact) => ({ ...fact, deckId, addedOn: today })));
	await db.cards.bulkAdd(cards);
	await count(deckId, today, { added: facts.length });
	const { counts } = deck;
	await db.decks.put({ ...deck, counts: { ...counts, new: counts.new + facts.length } });
	await recall(cards, scheduler);
}

/** A newer release's word on a fact; where the learner has put it is theirs. */
async function renew(fact: Fact, known: Fact, scheduler: Scheduler): Promise<void> {
	const { deckId, addedOn, editedAt } = known;
	const renewed = {
		...fact,
		deckId,
		...(addedOn !== undefined && { addedOn }),
		// It was moved or looked at then.
		...(editedAt !== undefined && { editedAt }),
		...(known.checked && { checked: known.checked })
	};
	if (JSON.stringify(renewed) !== JSON.stringify(known)) await putFact(renewed, scheduler);
}

/** So many new facts in a row are spread over the whole article: who learns them has just read it all. */
const SPREAD = 6;

/** One gap of every fact first, then the second of each; among the facts what matters most. */
function inOrderOfMeeting(facts: readonly Fact[]): FactGap[] {
	const core = facts.filter((fact) => fact.core);
	const rest = facts.filter((fact) => !fact.core);
	const inTurn = gapsOf([...spread(core), ...spread(rest)]);
	const rank = ({ fact, gap }: FactGap) => fact.gaps.indexOf(gap);
	return inTurn.sort((a, b) => rank(a) - rank(b));
}

function spread(facts: readonly Fact[]): Fact[] {
	const stride = Math.ceil(facts.length / SPREAD);
	const turn = new Map(facts.map((fact, index) => [fact, index % stride]));
	return [...facts].sort((a, b) => turn.get(a)! - turn.get(b)!);
}

/** An edit raises the revision above the 1 that every fact begins with. */
function isEdited(fact: Fact): boolean {
	return fact.revision > 1;
}

export function getDecks(): Promise<Deck[]> {
	return db.decks.orderBy('addedAt').toArray();
}

export function getDeck(id: DeckId): Promise<Deck | undefined> {
	return db.decks.get(id);
}

/** An article with all its facts, in whichever decks they are. */
export async function getLearnable(articleId: ArticleId): Promise<Learnable | undefined> {
	return db.transaction('r', db.articles, db.facts, async () => {
		const article = await db.articles.get(articleId);
		return article && { article, facts: await db.facts.where({ articleId }).toArray() };
	});
}

/** Cards of a deck that come due, the longest waiting first. */
export function listCardsByDue(deckId: DeckId, limit: number): Promise<Card[]> {
	return db.cards
		.where('[deckId+dueDay]')
		.between([deckId, Dexie.minKey], [deckId, Dexie.maxKey])
		.limit(limit)
		.toArray();
}

/** New cards of a deck, in the order in which they are to be met. */
export function listNewCards(deckId: DeckId, limit: number): Promise<Card[]> {
	return db.cards
		.where('[deckId+newRank]')
		.between([deckId, Dexie.minKey], [deckId, Dexie.maxKey])
		.limit(limit)
		.toArray();
}

/** Every card of a deck, in the order in which they are met. */
export function listCardsOfDeck(deckId: DeckId): Promise<Card[]> {
	return db.cards
		.where('[deckId+position]')
		.between([deckId, Dexie.minKey], [deckId, Dexie.maxKey])
		.toArray();
}

/** Every card of some facts. */
export function listCardsOfFacts(factIds: readonly FactId[]): Promise<Card[]> {
	return db.cards.where('factId').anyOf(factIds).toArray();
}
