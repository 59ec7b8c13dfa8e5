import type { Scheduler } from '$lib/memory/scheduler';
import type { Article } from '$lib/model/article';
import type { Deck } from '$lib/model/deck';
import type { Fact } from '$lib/model/fact';
import type { ArticleId, DeckId, EntryId } from '$lib/model/ids';
import type { Draft, Suspend, Void } from '$lib/model/journal';
import type { Day, Timestamp } from '$lib/model/time';
import { db } from './database';
import { addAll } from './decks';
import { assertEpoch } from './epoch';
import { putFact } from './facts';
import { append } from './journal';
import { takeOut } from './library';

const tables = () => [
	db.meta,
	db.articles,
	db.decks,
	db.facts,
	db.cards,
	db.journal,
	db.tallies,
	db.bin
];

/** What a newer edition of an article makes of its deck. */
export interface Renewal {
	article: Article;
	deckId: DeckId;
	/** What the deck is called from now on. */
	title: string;
	/** Facts that are there, as they are in the newer edition; their ids are the same. */
	stay: readonly Fact[];
	added: readonly Fact[];
	/** What is to be asked no more. */
	rest: readonly Draft<Suspend>[];
}

/** A renewal as it can be taken back. */
export interface Renewed {
	deck: Deck;
	articleId: ArticleId;
	/** The edition before, when nothing is of it any more. */
	old?: Article;
	/** The facts that stayed, as they were. */
	before: Fact[];
	added: readonly Fact[];
	rested: { id: EntryId; cardId: Suspend['cardId'] }[];
}

/** Put a newer edition of an article in the place of the one that a deck is of; all of it or nothing. */
export function renew(
	{ article, deckId, title, stay, added, rest }: Renewal,
	at: Timestamp,
	scheduler: Scheduler,
	today: Day
): Promise<Renewed> {
	return db.transaction('rw', tables(), async () => {
		await assertEpoch();
		const deck = await db.decks.get(deckId);
		if (!deck) throw new Error(`No deck ${deckId}.`);
		const found = await db.facts.bulkGet(stay.map(({ id }) => id));
		const before = found.filter((fact) => fact !== undefined);
		await db.articles.put(article);
		await db.decks.put({ ...deck, articleId: article.id, title, editedAt: at });
		for (const fact of stay) {
			const known = before.find(({ id }) => id === fact.id);
			if (known) await putFact({ ...fact, deckId: known.deckId, editedAt: at }, scheduler);
		}
		const taken = await db.facts.bulkGet(added.map(({ id }) => id));
		const fresh = added.filter((_, index) => !taken[index]);
		await addAll(deckId, fresh, today, scheduler);
		const old = deck.articleId && (await takeUnused(deck.articleId));
		const rested = [];
		for (const draft of rest) {
			const { id, cardId } = await append(draft, scheduler);
			rested.push({ id, cardId });
		}
		return { deck, articleId: article.id, before, added: fresh, rested, ...(old && { old }) };
	});
}

/** Take back a renewal, in the deck as it is by now. */
export function takeBackRenewal(
	{ deck: was, articleId, old, before, added }: Renewed,
	voids: readonly Draft<Void>[],
	at: Timestamp,
	scheduler: Scheduler
): Promise<void> {
	return db.transaction('rw', tables(), async () => {
		await assertEpoch();
		for (const draft of voids) await append(draft, scheduler);
		const there = (await db.facts.bulkGet(added.map(({ id }) => id))).filter(Boolean) as Fact[];
		for (const fact of there) await takeOut([fact], fact.deckId, scheduler, true);
		for (const fact of before) {
			const known = await db.facts.get(fact.id);
			if (known) await putFact({ ...fact, deckId: known.deckId, editedAt: at }, scheduler);
		}
		const deck = await db.decks.get(was.id);
		const { title, articleId: earlier } = was;
		if (deck && earlier) {
			await db.decks.put({ ...deck, title, articleId: earlier, editedAt: at });
		}
		if (old) await db.articles.put(old);
		await db.articles.delete(articleId);
	});
}

/** Take away an article of which no fact is any more, not even in the bin. */
async function takeUnused(articleId: ArticleId): Promise<Article | undefined> {
	const binned = (await db.bin.toArray()).flatMap(({ facts }) => facts);
	const isUsed =
		(await db.facts.where({ articleId }).count()) > 0 ||
		binned.some((fact) => fact.articleId === articleId);
	if (isUsed) return undefined;
	const article = await db.articles.get(articleId);
	await db.articles.delete(articleId);
	return article;
}
