import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { replay } from '$lib/memory/replay';
import type { Review } from '$lib/model/journal';
import { db } from '$lib/storage/database';
import { addDeck, getDecks, getLearnable, listCardsByDue, listNewCards } from '$lib/storage/decks';
import { append, listEntriesOfCard } from '$lib/storage/journal';
import { addSitting, getLastSitting, updateSitting } from '$lib/storage/sittings';
import { article, builderCard, fact, reviewDraft, scheduler, stamp, yearCard } from './fixtures';
import { dumpDatabase, restoreDatabase, type RawDatabase } from './raw-database';

// A sample of each schema that ever shipped is kept as it lay on the disk: `SAMPLE=1 vitest run
// tests/storage/samples` writes the one of today. A kept sample is never written again.
const folder = new URL('./samples/', import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): RawDatabase => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

beforeEach(async () => {
	await db.delete();
});

test.runIf(process.env.SAMPLE)('writes the sample of today', async () => {
	await db.open();
	const deckId = await addDeck({ article, facts: [fact] }, 1);
	const plan = [{ cardId: yearCard, kind: 'choice', seed: 1, options: 3, seconds: 20 } as const];
	const sitting = { id: 'sitting:1', deckId, purpose: 'learn', startedAt: 1, day: 100 } as const;
	await addSitting({ ...sitting, plan, seen: 0 });
	const review = await append<Review>(reviewDraft(yearCard, 100, 'again'), scheduler);
	const word = { reviewId: review.id, rating: 'good', reason: 'was-right' } as const;
	await append({ kind: 'override', ...stamp(yearCard, 100), ...word }, scheduler);
	const second = await append<Review>(reviewDraft(builderCard, 100, 'good'), scheduler);
	await append({ kind: 'void', ...stamp(builderCard, 100), voids: second.id }, scheduler);
	await updateSitting('sitting:1', { seen: 1, finishedAt: 2 });
	const raw = await dumpDatabase('recollect');
	const file = new URL(`schema-${raw.version / 10}.json`, folder);
	writeFileSync(file, JSON.stringify(raw, undefined, '\t') + '\n', { flag: 'wx' });
});

test('there is a sample of the present schema', () => {
	expect(samples).toContain(`schema-${db.verno || 1}.json`);
});

test.each(samples)('%s opens, and everything in it is still there', async (name) => {
	const raw = read(name);
	await restoreDatabase('recollect', raw);
	await db.open();

	const [deck] = await getDecks();
	expect(deck?.counts).toEqual({ new: 0, learning: 1, learned: 0 });
	expect((await getLearnable('deck:light'))?.facts).toEqual([fact]);
	expect((await listCardsByDue('deck:light', 9)).map(({ id }) => id)).toEqual([yearCard]);
	expect((await listNewCards('deck:light', 9)).map(({ id }) => id)).toEqual([builderCard]);
	expect((await getLastSitting())?.finishedAt).toBe(2);

	const entries = await listEntriesOfCard(yearCard);
	const card = await db.cards.get(yearCard);
	expect(entries.map(({ kind }) => kind).sort()).toEqual(['override', 'review']);
	expect(card?.memory).toEqual(replay(entries, scheduler));
});

test.each(samples)('%s can be written to', async (name) => {
	await restoreDatabase('recollect', read(name));
	await db.open();
	const review = await append<Review>(reviewDraft(yearCard, 130, 'good'), scheduler);
	expect(review.seq).toBe(5);
	expect((await db.cards.get(yearCard))?.memory.reps).toBe(2);
});
