import type { Scheduler } from '$lib/memory/scheduler';
import type { Article } from '$lib/model/article';
import type { Binned } from '$lib/model/binned';
import type { ArticleId, DeckId, FactId } from '$lib/model/ids';
import type { Timestamp } from '$lib/model/time';
import { rebuild, type Held } from '$lib/stats/rebuild';
import { db } from './database';
import { assertEpoch } from './epoch';
import { listCardsOfDeck } from './decks';
import { putIn, takeOut } from './library';

const tables = () => [
	db.meta,
	db.articles,
	db.decks,
	db.facts,
	db.cards,
	db.journal,
	db.tallies,
	db.media,
	db.bin
];

/** Put a deck into the bin with all that is in it. Its reviews stay in the journal. */
export function binDeck(id: DeckId, at: Timestamp): Promise<void> {
	return db.transaction('rw', tables(), async () => {
		await assertEpoch();
		const deck = await db.decks.get(id);
		if (!deck) return;
		const facts = await db.facts.where({ deckId: id }).toArray();
		const cards = await listCardsOfDeck(id);
		const article = await articleOnlyIn(deck.articleId, id);
		await db.bin.put({
			id,
			deletedAt: at,
			title: deck.title,
			deck,
			...(article && { article }),
			facts,
			cards
		});
		await db.facts.bulkDelete(facts.map((fact) => fact.id));
		await db.cards.bulkDelete(cards.map((card) => card.id));
		await db.decks.delete(id);
		if (article) await db.articles.delete(article.id);
	});
}

/** The article of a deck, unless facts of it are in other decks too, or in the bin with them. */
async function articleOnlyIn(
	articleId: ArticleId | undefined,
	deckId: DeckId
): Promise<Article | undefined> {
	if (!articleId) return undefined;
	const facts = await db.facts.where({ articleId }).toArray();
	const binned = (await db.bin.toArray()).flatMap((row) => row.facts);
	const others = [...facts, ...binned].filter((fact) => fact.deckId !== deckId);
	const isUsed = others.some((fact) => fact.articleId === articleId);
	return isUsed ? undefined : db.articles.get(articleId);
}

/** Put facts into the bin, each by itself. */
export function binFacts(
	ids: readonly FactId[],
	at: Timestamp,
	scheduler: Scheduler
): Promise<void> {
	return db.transaction('rw', tables(), async () => {
		await assertEpoch();
		for (const id of ids) {
			const fact = await db.facts.get(id);
			if (!fact) continue;
			const { cards } = await takeOut([fact], fact.deckId, scheduler, true);
			const title = fact.statement;
			await db.bin.put({ id, deletedAt: at, title, facts: [fact], cards });
		}
	});
}

/** Why something cannot come back out of the bin. */
export type BinProblem = 'not-there' | 'no-deck';

/** Put back what was deleted, as it was, with what has been learned of it since in another browser. */
export function bringBack(
	id: DeckId | FactId,
	scheduler: Scheduler
): Promise<BinProblem | undefined> {
	return db.transaction('rw', tables(), async () => {
		await assertEpoch();
		const binned = await db.bin.get(id);
		if (!binned) return 'not-there';
		const { deletedAt, deck, article, facts } = binned;
		const { decks, cards } = rebuild(await heldOf(binned), scheduler);
		if (article) await db.articles.put(article);
		if (deck) {
			await db.decks.bulkPut(decks.map((back) => cameBack(back, deletedAt)));
			await db.facts.bulkPut(facts);
			await db.cards.bulkPut(cards);
		} else {
			const home = facts[0]?.deckId;
			if (!home || !(await db.decks.get(home))) return 'no-deck';
			const back = facts.map((fact) => cameBack(fact, deletedAt));
			await putIn(back, cards, home, scheduler, true);
		}
		await db.bin.delete(id);
		return undefined;
	});
}

/** As new as its deletion, so that a copy in which it is deleted does not delete it again. */
function cameBack<T extends { editedAt?: Timestamp }>(row: T, deletedAt: Timestamp): T {
	return { ...row, editedAt: Math.max(row.editedAt ?? deletedAt, deletedAt) };
}

/** What was deleted with its part of the journal, which may have grown since. */
async function heldOf({ deck, facts, cards }: Binned): Promise<Held> {
	const ids = cards.map(({ id }) => id);
	const entries = await db.journal.where('cardId').anyOf(ids).toArray();
	return { decks: deck ? [deck] : [], facts, cards, bin: [], entries };
}

/** What lies in the bin, the last deleted first. */
export function listBin(): Promise<Binned[]> {
	return db.bin.orderBy('deletedAt').reverse().toArray();
}
