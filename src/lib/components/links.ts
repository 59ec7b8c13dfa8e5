import { resolve } from '$app/paths';
import type { ArticleId, DeckId, FactId } from '$lib/model/ids';
import type { Fact } from '$lib/model/fact';
import type { Sitting } from '$lib/model/sitting';

/** Where an article is read. Records are named in the fragment, which no server needs to know. */
export function readingHref(articleId: ArticleId): string {
	return `${resolve('/article/')}#${articleId.slice('article:'.length)}`;
}

/** Where the facts of an article are looked through beside its text. */
export function reviewHref(articleId: ArticleId): string {
	return `${resolve('/review/')}#${articleId.slice('article:'.length)}`;
}

/** The sentence of an article that proves a fact; none for what a learner wrote. */
export function articleHref({ articleId, id }: Fact): string | undefined {
	return articleId && `${readingHref(articleId)}/${id.slice(id.lastIndexOf('/') + 1)}`;
}

/** The page of a deck, at one of its facts if there is one. */
export function deckHref(deckId: DeckId, factId?: FactId): string {
	const fact = factId ? `/${factId.slice('fact:'.length)}` : '';
	return `${resolve('/deck/')}#${slugOf(deckId)}${fact}`;
}

/** The page of a deck, with what in it holds some words. */
export function deckSearchHref(deckId: DeckId, query: string): string {
	return `${deckHref(deckId)}?${encodeURIComponent(query)}`;
}

/** A sitting of one deck; of what is due, and if nothing is, of what is new, when no purpose is given. */
export function sittingHref(deckId: DeckId, purpose: Sitting['purpose'] | 'any' = 'any'): string {
	return `${resolve('/practise/')}#${purpose}/${slugOf(deckId)}`;
}

function slugOf(deckId: DeckId): string {
	return deckId.slice('deck:'.length);
}
