import { standing } from '$lib/memory/standing';
import { dayOf } from '$lib/memory/days';
import type { Article } from '$lib/model/article';
import type { Fact } from '$lib/model/fact';
import type { DeckId } from '$lib/model/ids';
import type { Draft, Suspend, Void } from '$lib/model/journal';
import { binDeck, bringBack } from '$lib/storage/bin';
import { addDeck, deckIdOf, listCardsOfFacts } from '$lib/storage/decks';
import { renew, takeBackRenewal, type Renewed } from '$lib/storage/editions';
import { listEntriesOfCard } from '$lib/storage/journal';
import type { Shelved } from '$lib/storage/articles';
import { m } from '$messages';
import { calendarHere, clock } from './clock.svelte';
import { deeds } from './deeds.svelte';
import type { EditionChanges } from './editions';
import { schedulerHere } from './settings.svelte';
import { stampHere } from './stamp';

/** Put an article with the facts that were found in it on the shelf; told, and undoable. */
export async function addArticle(article: Article, facts: readonly Fact[]): Promise<DeckId> {
	const at = clock.now();
	const today = dayOf(at, calendarHere());
	const deckId = await addDeck({ article, facts }, at, schedulerHere(), today);
	deeds.did(m.add_told_added({ title: article.title, count: facts.length }), () =>
		binDeck(deckId, clock.now())
	);
	return deckId;
}

/** Bring an article back that was thrown away; told, and undoable. */
export async function bringArticleBack({ id, title }: Article): Promise<DeckId> {
	const deckId = deckIdOf(id);
	const problem = await bringBack(deckId, schedulerHere());
	if (problem) throw new Error(`${deckId} could not be brought back: ${problem}.`);
	deeds.did(m.library_told_back({ title }), () => binDeck(deckId, clock.now()));
	return deckId;
}

/** What is to become of facts that the newer text does not say any more. */
export type GoneFacts = 'rest' | 'keep';

/** Put a newer edition in the place of an article; told, and undoable. */
export async function renewArticle(
	{ article: old, deck }: Pick<Shelved, 'article' | 'deck'>,
	newer: Article,
	{ stay, changed, added, gone }: EditionChanges,
	goneFacts: GoneFacts
): Promise<DeckId> {
	const at = clock.now();
	const cards = goneFacts === 'rest' ? await listCardsOfFacts(gone.map(({ id }) => id)) : [];
	const renewed = await renew(
		{
			article: { ...newer, supersedes: old.id },
			deckId: deck.id,
			title: deck.title === old.title ? newer.title : deck.title,
			stay: [...stay, ...changed.map(({ after }) => after)],
			added,
			rest: cards
				.filter(({ memory }) => !memory.suspended)
				.map(({ id }): Draft<Suspend> => ({ kind: 'suspend', ...stampHere(id) }))
		},
		at,
		schedulerHere(),
		dayOf(at, calendarHere())
	);
	deeds.did(m.add_told_renewed({ title: newer.title }), async () =>
		takeBackRenewal(renewed, await voidsOf(renewed), clock.now(), schedulerHere())
	);
	return deck.id;
}

/** Takes back that facts were put away, as far as that still stands. */
async function voidsOf({ rested }: Renewed): Promise<Draft<Void>[]> {
	const journals = await Promise.all(
		rested.map(async ({ id, cardId }) => ({ id, entries: await listEntriesOfCard(cardId) }))
	);
	return journals.flatMap(({ id, entries }) =>
		standing(entries)
			.filter((entry) => entry.id === id)
			.map(({ cardId }): Draft<Void> => ({ kind: 'void', ...stampHere(cardId), voids: id }))
	);
}
