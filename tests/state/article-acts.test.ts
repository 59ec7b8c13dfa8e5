import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cardIdOf } from '$lib/model/ids';
import { addArticle, bringArticleBack, renewArticle } from '$lib/state/article-acts';
import { articleIdOf } from '$lib/state/article-id';
import { deeds } from '$lib/state/deeds.svelte';
import { compareEditions } from '$lib/state/editions';
import { findKnown } from '$lib/state/known-article';
import { reviewActs } from '$lib/state/review-acts';
import { deckActs } from '$lib/state/library';
import { getShelved } from '$lib/storage/articles';
import { db } from '$lib/storage/database';
import { getDecks } from '$lib/storage/decks';
import { articleOf, factOf, sentences } from './brenn';
import { beginAfresh, daysLater, finish, open } from './fixtures';

beforeEach(beginAfresh);
afterEach(() => vi.useRealTimers());

const [keeper, moved, built, trust, ticket] = sentences as [string, string, string, string, string];
const article = articleOf(sentences);
const facts = [
	factOf(article, moved, 'Marta Olsen'),
	factOf(article, built, '1868'),
	factOf(article, trust, '62')
];
const newer = articleOf([keeper, moved, trust, ticket]);
const changesTo = (next = newer) =>
	compareEditions({
		old: article,
		facts,
		article: next,
		found: [factOf(next, ticket, '18 euros')],
		dropped: []
	});

/** Everything but the moments of changes. */
async function content() {
	const still = <T extends object>(rows: T[]) => rows.map((row) => ({ ...row, editedAt: 0 }));
	return {
		articles: await db.articles.toArray(),
		decks: still(await db.decks.toArray()),
		facts: still(await db.facts.toArray()),
		cards: await db.cards.toArray()
	};
}

test('the same words are the same article, whatever its title and its spaces', () => {
	const loose = sentences.map((text) => ({
		kind: 'text' as const,
		text: ` ${text.toUpperCase()}`
	}));
	expect(articleIdOf({ paragraphs: loose })).toBe(articleOf(sentences, { title: 'Other' }).id);
	expect(newer.id).not.toBe(article.id);
});

test('an article goes on the shelf with its facts, and one undo takes it back', async () => {
	const deckId = await addArticle(article, facts);
	expect(await getShelved(article.id)).toMatchObject({ article, deck: { id: deckId } });
	expect(await db.cards.count()).toBe(3);
	expect(await findKnown(article)).toMatchObject({ kind: 'same', deck: { id: deckId } });
	await deeds.undo();
	expect(await getShelved(article.id)).toBeUndefined();
	expect(await findKnown(article)).toEqual({ kind: 'binned' });
	await bringArticleBack(article);
	expect(await db.facts.count()).toBe(3);
});

test('a newer edition is known by its sentences, its title or its address', async () => {
	await addArticle(article, facts);
	expect(await findKnown(articleOf([...sentences, 'More.'], { title: 'Else' }))).toMatchObject({
		kind: 'newer',
		share: 1
	});
	const other = ['Something else.', 'And more of it.', 'Quite another text.', keeper];
	expect(await findKnown(articleOf(other, { title: 'Else' }))).toBeUndefined();
	expect(await findKnown(articleOf(other))).toMatchObject({ kind: 'newer' });
});

test('it takes the place of the old one; what stayed keeps its history, what is gone rests', async () => {
	const deckId = await addArticle(article, facts);
	await finish(await open({ purpose: 'learn', deckId }));
	const before = await content();
	daysLater(1);
	const shelved = (await getShelved(article.id))!;
	await renewArticle(shelved, newer, changesTo(), 'rest');

	const after = (await getShelved(newer.id))!;
	expect(after.deck).toMatchObject({ id: deckId, articleId: newer.id });
	expect(after.article.supersedes).toBe(article.id);
	expect(after.facts.map(({ statement }) => statement).sort()).toEqual(
		[ticket, trust, moved].sort()
	);
	const card = (await db.cards.get(cardIdOf(facts[0]!.gaps[0]!.id)))!;
	expect(card.memory.reps).toBeGreaterThan(0);
	const gone = (await db.cards.get(cardIdOf(facts[1]!.gaps[0]!.id)))!;
	expect(gone.memory).toMatchObject({ suspended: true, reps: 1 });
	expect(await findKnown(article)).toMatchObject({ kind: 'older', article: { id: newer.id } });

	await deeds.undo();
	expect(await content()).toEqual(before);
});

test('an edition of which nothing is left goes with its last fact', async () => {
	await addArticle(article, facts);
	const same = articleOf([...sentences, 'And a line more.']);
	await renewArticle((await getShelved(article.id))!, same, changesTo(same), 'rest');
	expect((await db.articles.toArray()).map(({ id }) => id)).toEqual([same.id]);
	await deckActs.remove((await getDecks())[0]!);
	expect(await db.articles.count()).toBe(0);
});

test('what was looked at is noted, and the note can be taken back', async () => {
	await addArticle(article, facts);
	const onundo = vi.fn();
	await reviewActs.accept(facts, onundo);
	const checked = async () => (await db.facts.toArray()).filter((fact) => fact.checked).length;
	expect(await checked()).toBe(3);
	await deeds.undo();
	expect(await checked()).toBe(0);
	expect(onundo).toHaveBeenCalledOnce();
});
