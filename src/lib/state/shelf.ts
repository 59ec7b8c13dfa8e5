import { kfor } from '$lib/lessons/kfor';
import type { FactCounts } from '$lib/model/deck';
import type { ArticleId, DeckId } from '$lib/model/ids';
import { deckIdOf, getDecks } from '$lib/storage/decks';
import { openConnection } from './connection';

/** What there is to learn from: the decks on the device, and lessons not begun yet. */
export type Shelf = {
	id: DeckId;
	articleId?: ArticleId;
	title: string;
	counts: FactCounts;
}[];

/** Read the shelf. Where the browser keeps nothing, the lesson can be read all the same. */
export async function readShelf(): Promise<Shelf> {
	const decks = (await openConnection(() => {})) ? await getDecks() : [];
	if (decks.some(({ articleId }) => articleId === kfor.article.id)) return decks;
	const counts = { new: kfor.facts.length, learning: 0, learned: 0 };
	const { id: articleId, title } = kfor.article;
	return [...decks, { id: deckIdOf(articleId), articleId, title, counts }];
}
