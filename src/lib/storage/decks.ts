import { Dexie } from 'dexie';
import type { Article, Deck } from '$lib/model/article';
import { newMemory, type Card } from '$lib/model/card';
import { gapsOf, type Fact, type FactGap } from '$lib/model/fact';
import { cardIdOf, type ArticleId, type DeckId, type FactId } from '$lib/model/ids';
import type { Timestamp } from '$lib/model/time';
import { db } from './database';
import { assertEpoch } from './epoch';

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
 * same release it only looks.
 */
export async function addDeck(
	{ article, facts, release }: Learnable,
	at: Timestamp
): Promise<DeckId> {
	const deckId = deckIdOf(article.id);
	if (release && (await db.decks.get(deckId))?.release === release) return deckId;

	await db.transaction('rw', [db.meta, db.articles, db.decks, db.facts, db.cards], async () => {
		await assertEpoch();
		const stored = await db.facts.bulkGet(facts.map(({ id }) => id));
		const fresh = facts.filter((fact, index) => !stored[index] || !isEdited(stored[index]));
		const cards = inOrderOfMeeting(facts).map(({ fact, gap }, position): Card => {
			const id = cardIdOf(gap.id);
			const place = { position, newRank: position };
			return { id, deckId, factId: fact.id, gapId: gap.id, memory: newMemory, ...place };
		});
		const known = await db.cards.bulkGet(cards.map(({ id }) => id));
		const deck = await db.decks.get(deckId);
		const added = facts.filter((_, index) => !stored[index]).length;
		const counts = deck?.counts ?? { new: 0, learning: 0, learned: 0 };

		await db.articles.put(article);
		await db.facts.bulkPut(fresh);
		await db.cards.bulkAdd(cards.filter((_, index) => !known[index]));
		await db.decks.put({
			title: article.title,
			articleId: article.id,
			addedAt: at,
			...deck,
			id: deckId,
			...(release && { release }),
			counts: { ...counts, new: counts.new + added }
		});
	});

	return deckId;
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

export async function getLearnable(deckId: DeckId): Promise<Learnable | undefined> {
	return db.transaction('r', db.decks, db.articles, db.facts, async () => {
		const deck = await db.decks.get(deckId);
		const article = deck && (await db.articles.get(deck.articleId));
		if (!article) return undefined;
		return { article, facts: await db.facts.where({ articleId: article.id }).toArray() };
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

/** Every card of some facts. */
export function listCardsOfFacts(factIds: readonly FactId[]): Promise<Card[]> {
	return db.cards.where('factId').anyOf(factIds).toArray();
}
