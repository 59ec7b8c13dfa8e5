import { kfor } from '$lib/lessons/kfor';
import { dayOf } from '$lib/memory/days';
import { layOut, type Reading } from '$lib/memory/reading';
import type { DeckId } from '$lib/model/ids';
import { deckOfArticle } from '$lib/storage/articles';
import {
	deckIdOf,
	getDeck,
	getLearnable,
	listCardsOfFacts,
	type Learnable
} from '$lib/storage/decks';
import { calendarHere, clock } from './clock.svelte';
import { openConnection } from './connection';
import { schedulerHere } from './settings.svelte';

/** An article laid out to be read, and the deck that its facts are in. */
export interface OpenedReading {
	reading: Reading;
	deckId: DeckId;
}

/** Read an article by the name in its address, with the learner's memory of it. */
export async function openReading(slug: string): Promise<OpenedReading | undefined> {
	const kept = await openConnection(() => {});
	const stored = kept ? await findStored(slug) : undefined;
	const learnable = stored ?? (kfor.slug === slug ? kfor : undefined);
	if (!learnable) return undefined;

	const { article, facts } = learnable;
	const cards = stored ? await listCardsOfFacts(facts.map(({ id }) => id)) : [];
	const today = dayOf(clock.now(), calendarHere());
	const deck = stored && (await deckOfArticle(article.id));
	const reading = layOut(article, { facts, cards, scheduler: schedulerHere(), today });
	return { reading, deckId: deck?.id ?? deckIdOf(article.id) };
}

/** The article of this name; else the newer edition that has taken its place. */
async function findStored(slug: string): Promise<Learnable | undefined> {
	const own = await getLearnable(`article:${slug}`);
	const deck = own ? undefined : await getDeck(`deck:${slug}`);
	return deck?.articleId ? getLearnable(deck.articleId) : own;
}
