import { beforeEach, expect, test } from 'vitest';
import { replay } from '$lib/memory/replay';
import type { Edit, Override, Review, Void } from '$lib/model/journal';
import { binFacts, bringBack } from '$lib/storage/bin';
import { db } from '$lib/storage/database';
import { addDeck, getLearnable, listCardsByDue, listNewCards } from '$lib/storage/decks';
import { append, listEntriesOfCard, listEntriesOfSitting } from '$lib/storage/journal';
import { article, builderCard, fact, reviewDraft, scheduler, stamp, yearCard } from './fixtures';

const deckId = 'deck:light';

beforeEach(async () => {
	await db.delete();
	await db.open();
	await addDeck({ article, facts: [fact] }, 1, scheduler, 100);
});

async function memoryOf(cardId = yearCard) {
	return (await db.cards.get(cardId))?.memory;
}

test('a review and the memory that follows from it are saved together', async () => {
	const review = await append<Review>(reviewDraft(yearCard, 100, 'good'), scheduler);
	expect(await db.journal.get(review.id)).toEqual(review);
	expect(await memoryOf()).toEqual(replay([review], scheduler));
});

test('an answer to a card that was deleted in another tab counts, and comes back with the card', async () => {
	await binFacts([fact.id], 1, scheduler);
	await append(reviewDraft(yearCard, 100, 'good'), scheduler);
	expect(await db.tallies.toArray()).toMatchObject([{ deckId, day: 100, reviews: 1, learning: 0 }]);
	await bringBack(fact.id, scheduler);
	expect((await memoryOf())?.reps).toBe(1);
	expect((await db.decks.get(deckId))?.counts).toEqual({ new: 0, learning: 1, learned: 0 });
});

test('an edit from a tab that has not heard of one before loses neither card nor words', async () => {
	const before = (await db.facts.get(fact.id))!;
	const [year, builder] = before.gaps;
	const after = { ...before, revision: 2 };
	const edit = (gap: typeof year, day: number) =>
		append<Edit>(
			{
				kind: 'edit',
				...stamp(yearCard, day),
				before,
				after: { ...after, gaps: [gap!] }
			},
			scheduler
		);
	await edit(builder, 100);
	expect(await memoryOf()).toBeUndefined();
	await edit(year, 101);
	expect((await memoryOf())?.reps).toBe(0);
});

test('an edit of what was deleted leaves nothing behind', async () => {
	const before = (await db.facts.get(fact.id))!;
	await binFacts([fact.id], 1, scheduler);
	const edit = append<Edit>(
		{ kind: 'edit', ...stamp(yearCard, 100), before, after: before },
		scheduler
	);
	await expect(edit).rejects.toThrow('No fact');
	expect(await db.journal.count()).toBe(0);
	expect((await db.meta.get('device'))?.seq).toBe(0);
});

test('two tabs that answer one card leave two reviews and the memory of replaying both', async () => {
	await Promise.all([
		append(reviewDraft(yearCard, 100, 'good'), scheduler),
		append(reviewDraft(yearCard, 100, 'again', 100 * 86_400_000 + 5), scheduler)
	]);
	const entries = await listEntriesOfCard(yearCard);
	expect(entries.map(({ seq }) => seq).sort()).toEqual([1, 2]);
	expect(await memoryOf()).toEqual(replay(entries, scheduler));
});

test('a clock that was set back loses nothing and throws nothing', async () => {
	await append(reviewDraft(yearCard, 100, 'good'), scheduler);
	await append(reviewDraft(yearCard, 90, 'good'), scheduler);
	const entries = await listEntriesOfCard(yearCard);
	expect(entries).toHaveLength(2);
	expect(await memoryOf()).toEqual(replay(entries, scheduler));
});

test('a card leaves the new ones and waits in the due ones; undo brings it back', async () => {
	const review = await append<Review>(reviewDraft(yearCard, 100, 'good'), scheduler);
	expect((await listNewCards(deckId, 9)).map(({ id }) => id)).toEqual([builderCard]);
	expect((await listCardsByDue(deckId, 9)).map(({ id }) => id)).toEqual([yearCard]);

	await append<Void>({ kind: 'void', ...stamp(yearCard, 100), voids: review.id }, scheduler);
	expect((await listNewCards(deckId, 9)).map(({ id }) => id)).toEqual([yearCard, builderCard]);
	expect(await listCardsByDue(deckId, 9)).toEqual([]);
	expect(await db.journal.count()).toBe(2);
});

test('the learner’s word changes the memory, and can be taken back', async () => {
	const review = await append<Review>(reviewDraft(yearCard, 100, 'again'), scheduler);
	const missed = await memoryOf();
	const word = { reviewId: review.id, rating: 'good', reason: 'was-right' } as const;
	const override = await append<Override>(
		{ kind: 'override', ...stamp(yearCard, 100), ...word },
		scheduler
	);
	expect((await memoryOf())?.due).toBeGreaterThan(missed?.due ?? Infinity);

	await append<Void>({ kind: 'void', ...stamp(yearCard, 100), voids: override.id }, scheduler);
	expect(await memoryOf()).toEqual(missed);
});

test('the deck counts its facts as they are learned', async () => {
	const counts = async () => (await db.decks.get(deckId))?.counts;
	expect(await counts()).toEqual({ new: 1, learning: 0, learned: 0 });

	for (const card of [yearCard, builderCard]) {
		for (const day of [100, 103, 110]) await append(reviewDraft(card, day, 'good'), scheduler);
	}
	expect(await counts()).toEqual({ new: 0, learning: 0, learned: 1 });

	await append(reviewDraft(yearCard, 120, 'again'), scheduler);
	expect(await counts()).toEqual({ new: 0, learning: 1, learned: 0 });
});

test('suspended and buried cards step out of the way', async () => {
	await append(reviewDraft(yearCard, 100, 'good'), scheduler);
	await append({ kind: 'bury', ...stamp(yearCard, 100), until: 200 }, scheduler);
	expect((await db.cards.get(yearCard))?.dueDay).toBe(200);

	await append({ kind: 'suspend', ...stamp(builderCard, 100) }, scheduler);
	expect(await listNewCards(deckId, 9)).toEqual([]);
});

test('an edit changes the fact, and undo brings the old wording back as a new revision', async () => {
	const after = { ...fact, statement: 'It was built in 1871 by Anna Berg.', revision: 2 };
	const edit = await append<Edit>(
		{ kind: 'edit', ...stamp(yearCard, 100), before: fact, after },
		scheduler
	);
	expect((await getLearnable(article.id))?.facts).toMatchObject([after]);

	await append<Void>({ kind: 'void', ...stamp(yearCard, 100), voids: edit.id }, scheduler);
	expect((await getLearnable(article.id))?.facts).toMatchObject([{ ...fact, revision: 3 }]);
});

test('lists the entries of a sitting in the order in which they were written', async () => {
	await append(reviewDraft(yearCard, 100, 'good'), scheduler);
	await append(reviewDraft(builderCard, 90, 'good'), scheduler);
	const entries = await listEntriesOfSitting('sitting:1');
	expect(entries.map(({ cardId }) => cardId)).toEqual([yearCard, builderCard]);
});
