import { beforeEach, expect, test } from 'vitest';
import { db } from '$lib/storage/database';
import { addDeck, getLearnable, listNewCards } from '$lib/storage/decks';
import { append } from '$lib/storage/journal';
import { article, builderCard, fact, reviewDraft, scheduler, yearCard } from './fixtures';

const deckId = 'deck:light';

beforeEach(async () => {
	await db.delete();
	await db.open();
	await addDeck({ article, facts: [fact] }, 1, scheduler, 100);
});

test('new cards come one gap of each fact first', async () => {
	const second = {
		...fact,
		id: 'fact:light/two',
		gaps: [{ ...fact.gaps[0]!, id: 'gap:light/two/a' }]
	};
	await db.delete();
	await db.open();
	await addDeck({ article, facts: [fact, second as typeof fact] }, 1, scheduler, 100);
	const cards = await listNewCards(deckId, 9);
	expect(cards.map(({ gapId }) => gapId)).toEqual([
		'gap:light/built/year',
		'gap:light/two/a',
		'gap:light/built/by'
	]);
});

test('adding a lesson again keeps what was learnt', async () => {
	await append(reviewDraft(yearCard, 100, 'good'), scheduler);
	await addDeck({ article, facts: [fact] }, 2, scheduler, 100);
	expect((await db.cards.get(yearCard))?.memory.reps).toBe(1);
	expect((await db.decks.get(deckId))?.counts).toEqual({ new: 0, learning: 1, learned: 0 });
	expect((await db.decks.get(deckId))?.addedAt).toBe(1);
});

test('a newer lesson brings its new facts and its better wording, but never over an edit', async () => {
	const other = { ...fact, id: 'fact:light/other' as const, gaps: [] };
	await db.facts.put({ ...fact, statement: 'Mine.', revision: 2 });
	await addDeck({ article, facts: [{ ...fact, statement: 'Better.' }, other] }, 2, scheduler, 100);
	const facts = (await getLearnable(article.id))?.facts ?? [];
	expect(facts.map(({ statement }) => statement)).toEqual(['Mine.', other.statement]);
	expect((await db.decks.get(deckId))?.counts.new).toBe(2);
});

test('every gap has one card', async () => {
	expect((await listNewCards(deckId, 9)).map(({ id }) => id)).toEqual([yearCard, builderCard]);
	expect(await db.cards.count()).toBe(2);
});

test('what the article mainly says is met before the rest, spread over the article', async () => {
	const facts = Array.from({ length: 24 }, (_, index) => ({
		...fact,
		id: `fact:light/${index}` as const,
		gaps: [{ ...fact.gaps[0]!, id: `gap:light/${index}/a` as const }],
		...(index >= 12 && { core: true as const })
	}));
	await db.delete();
	await db.open();
	await addDeck({ article, facts }, 1, scheduler, 100);
	const met = (await listNewCards(deckId, 24)).map(({ factId }) => Number(factId.split('/')[1]));
	expect(met.slice(0, 6)).toEqual([12, 14, 16, 18, 20, 22]);
	expect(met.slice(12, 18)).toEqual([0, 2, 4, 6, 8, 10]);
});

test('of the release that is on the shelf already nothing is written', async () => {
	await addDeck({ article, facts: [fact], release: 'one' }, 2, scheduler, 100);
	await addDeck(
		{ article, facts: [{ ...fact, statement: 'Unseen.' }], release: 'one' },
		3,
		scheduler,
		100
	);
	expect((await getLearnable(article.id))?.facts).toEqual([{ ...fact, addedOn: 100 }]);
	await addDeck(
		{ article, facts: [{ ...fact, statement: 'Seen.' }], release: 'two' },
		4,
		scheduler,
		100
	);
	expect((await getLearnable(article.id))?.facts[0]?.statement).toBe('Seen.');
});
