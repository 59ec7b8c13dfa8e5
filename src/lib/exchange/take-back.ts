import { idOfRow, noContent, type Content, type ContentRow } from '$lib/model/content';
import { gapsOf, type Fact } from '$lib/model/fact';
import { isSame } from './canonical';
import { merge } from './merge';
import { byId } from './newest';

/**
 * What there was before a copy was put here, with what has been done since it was: taking back the copy
 * takes back no answer, no new card and no edit.
 */
export function takeBack(before: Content, after: Content, present: Content): Content {
	return merge(before, doneSince(after, present));
}

/** What has come or changed, with the deck, the article, the cards and the pictures that it needs. */
function doneSince(after: Content, present: Content): Content {
	const facts = since(after.facts, present.facts);
	const isNeeded = idsOf([
		...facts.map(({ deckId }) => deckId),
		...since(after.decks, present.decks).map(({ id }) => id)
	]);
	const decks = present.decks.filter(isNeeded);
	const isTheirs = idsOf([...decks, ...facts].flatMap(({ articleId }) => articleId ?? []));
	const isOfFact = idsOf(facts.map(({ id }) => id));
	const isShown = idsOf(picturesOf(facts));
	const media = new Set(since(after.media, present.media));
	return {
		...noContent(),
		articles: present.articles.filter(isTheirs),
		decks,
		facts,
		cards: present.cards.filter(({ factId }) => isOfFact({ id: factId })),
		journal: since(after.journal, present.journal),
		sittings: since(after.sittings, present.sittings),
		settings: since(after.settings, present.settings),
		media: present.media.filter((row) => media.has(row) || isShown(row)),
		bin: since(after.bin, present.bin)
	};
}

function since<T extends ContentRow>(after: readonly T[], present: readonly T[]): T[] {
	const known = byId(after);
	return present.filter((row) => !isSame(known.get(idOfRow(row)), row));
}

function idsOf(ids: readonly string[]): (row: { id: string }) => boolean {
	const wanted = new Set(ids);
	return ({ id }) => wanted.has(id);
}

function picturesOf(facts: readonly Fact[]): string[] {
	return gapsOf(facts).flatMap(({ gap: { written } }) =>
		[written?.picture, written?.backPicture].flatMap((picture) => picture?.id ?? [])
	);
}
