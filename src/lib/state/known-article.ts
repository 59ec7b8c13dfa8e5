import { splitSentences } from '$lib/language/sentences';
import { articleText, type Article } from '$lib/model/article';
import type { Deck } from '$lib/model/deck';
import type { ArticleId } from '$lib/model/ids';
import { deckOfArticle, isBinned, listArticles } from '$lib/storage/articles';
import { wordsOf } from './words-of';

/** An article that was brought, and what is here of it already. */
export type Known =
	/** This very text. */
	| { kind: 'same'; article: Article; deck: Deck }
	/** This very text, in the bin. */
	| { kind: 'binned' }
	/** A text of which a newer edition is here. */
	| { kind: 'older'; article: Article; deck: Deck }
	/** An older edition of it, as it seems: so much of it, 0 … 1, is in this one too. */
	| { kind: 'newer'; article: Article; deck: Deck; share: number };

/** From this share of common sentences on, two texts are one article. */
const MOSTLY = 0.5;

/** With the same title or address less will do, but something must have stayed. */
const SOMEWHAT = 0.1;

/** Find what is here of an article already; nothing when it is new. */
export async function findKnown(article: Article): Promise<Known | undefined> {
	const articles = await listArticles();
	const [newest] = editionsAfter(article.id, articles);
	const found = newest && (await deckOfArticle(newest.id));
	if (newest && found) {
		return { kind: newest.id === article.id ? 'same' : 'older', article: newest, deck: found };
	}
	if (await isBinned(article.id)) return { kind: 'binned' };
	const alike = articles
		.map((other) => ({ other, share: likeness(other, article) }))
		.filter(({ share }) => share > 0)
		.sort((a, b) => b.share - a.share);
	for (const { other, share } of alike) {
		const deck = await deckOfArticle(other.id);
		// A lesson is retold: no text that somebody brings is a newer edition of it.
		if (deck && !deck.release) return { kind: 'newer', article: other, deck, share };
	}
	return undefined;
}

/** A text and the editions that came after it, the newest first. */
function editionsAfter(id: ArticleId, articles: readonly Article[]): Article[] {
	const later = articles.find(({ supersedes }) => supersedes === id);
	const own = articles.filter((article) => article.id === id);
	return later && later.id !== id ? [...editionsAfter(later.id, articles), ...own] : own;
}

/** How much of one article is in another, when that makes it an edition of the other; else 0. */
function likeness(old: Article, article: Article): number {
	const share = sharedSentences(old, article);
	const isNamed = isSameAddress(old, article) || isSameTitle(old, article);
	return share >= (isNamed ? SOMEWHAT : MOSTLY) ? share : 0;
}

function isSameTitle(one: Article, other: Article): boolean {
	return wordsOf(one.title) !== '' && wordsOf(one.title) === wordsOf(other.title);
}

function isSameAddress({ source: one }: Article, { source: other }: Article): boolean {
	return one.url !== undefined && bare(one.url) === bare(other.url ?? '');
}

function bare(url: string): string {
	return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$|\/$/g, '');
}

/** The share of an article's sentences that stand in another one too. */
function sharedSentences(one: Article, other: Article): number {
	const sentences = sentencesOf(one);
	const there = new Set(sentencesOf(other));
	const shared = sentences.filter((sentence) => there.has(sentence));
	return sentences.length === 0 ? 0 : shared.length / sentences.length;
}

function sentencesOf(article: Article): string[] {
	const text = articleText(article);
	return splitSentences(text).map(({ start, end }) => wordsOf(text.slice(start, end)));
}
