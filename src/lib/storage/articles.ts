import type { Article } from '$lib/model/article';
import type { Deck } from '$lib/model/deck';
import type { Fact } from '$lib/model/fact';
import type { ArticleId, DeckId, FactId } from '$lib/model/ids';
import { db } from './database';
import { deckIdOf } from './decks';

/** Every article there is, older editions too. */
export function listArticles(): Promise<Article[]> {
	return db.articles.toArray();
}

/** An article with all that is kept of it, and the deck that it fills. */
export interface Shelved {
	article: Article;
	deck: Deck;
	/** In whichever decks they are. */
	facts: Fact[];
}

/** An article with its deck and its facts, as they are at one moment. */
export function getShelved(articleId: ArticleId): Promise<Shelved | undefined> {
	return db.transaction('r', db.articles, db.decks, db.facts, async () => {
		const article = await db.articles.get(articleId);
		const deck = article && (await deckOfArticle(articleId));
		return deck && { article, deck, facts: await db.facts.where({ articleId }).toArray() };
	});
}

/** The deck of an article: the one that was made for it, or the one that came to it with a newer edition. */
export async function deckOfArticle(articleId: ArticleId): Promise<Deck | undefined> {
	const own = await db.decks.get(deckIdOf(articleId));
	if (own?.articleId === articleId) return own;
	return (await db.decks.toArray()).find((deck) => deck.articleId === articleId);
}

/** Whether a deck of an article lies in the bin. */
export async function isBinned(articleId: ArticleId): Promise<boolean> {
	const rows = await db.bin.toArray();
	return rows.some(({ deck }) => deck?.articleId === articleId);
}

/** The facts and decks that lie in the bin, each by itself. */
export async function getBinnedIds(): Promise<Set<DeckId | FactId>> {
	return new Set(await db.bin.toCollection().primaryKeys());
}
