import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { replay } from '$lib/memory/replay';
import type { Review } from '$lib/model/journal';
import { rebuild } from '$lib/stats/rebuild';
import { db } from '$lib/storage/database';
import { addDeck, getDecks, getLearnable, listCardsByDue, listNewCards } from '$lib/storage/decks';
import { addSubmissions, putAssignment, putClass } from '$lib/storage/assignments';
import { addAttempt, putGiven } from '$lib/storage/attempts';
import { append, listEntriesOfCard } from '$lib/storage/journal';
import { binFacts } from '$lib/storage/bin';
import { addFacts } from '$lib/storage/facts';
import { addHandDeck, changeDeck } from '$lib/storage/library';
import { addMedia } from '$lib/storage/media';
import { setSettings } from '$lib/storage/settings';
import { addSitting, getLastSitting, updateSitting } from '$lib/storage/sittings';
import {
	article,
	builderCard,
	fact,
	handFact,
	reviewDraft,
	scheduler,
	stamp,
	yearCard
} from './fixtures';
import { assignment, attempt, given, schoolClass, submission } from './quiz-fixtures';
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
	const deckId = await addDeck({ article, facts: [fact] }, 1, scheduler, 100);
	const plan = [{ cardId: yearCard, kind: 'choice', seed: 1, options: 3, seconds: 20 } as const];
	const sitting = { id: 'sitting:1', deckId, purpose: 'learn', startedAt: 1, day: 100 } as const;
	await addSitting({ ...sitting, plan, seen: 0 });
	const review = await append<Review>(reviewDraft(yearCard, 100, 'again'), scheduler);
	const word = { reviewId: review.id, rating: 'good', reason: 'was-right' } as const;
	await append({ kind: 'override', ...stamp(yearCard, 100), ...word }, scheduler);
	const second = await append<Review>(reviewDraft(builderCard, 100, 'good'), scheduler);
	await append({ kind: 'void', ...stamp(builderCard, 100), voids: second.id }, scheduler);
	await updateSitting('sitting:1', { seen: 1, finishedAt: 2 });

	const own = await addHandDeck('Words', 3);
	await addFacts([handFact('one', own), handFact('two', own), handFact('three', own)]);
	await changeDeck(own, { tags: ['school'], exam: { day: 140, passDays: 1 } }, 4);
	await append({ kind: 'suspend', ...stamp('card:hand/one', 101) }, scheduler);
	await append({ kind: 'forget', ...stamp('card:hand/two', 101) }, scheduler);
	await binFacts(['fact:hand/three'], 5, scheduler);
	const bytes = new Uint8Array([1, 2, 3]);
	const size = { width: 1, height: 1 };
	await addMedia({ id: 'media:dot', type: 'image/png', bytes, ...size, addedAt: 6 });
	await setSettings({ minutes: 15 }, 7);
	await putClass(schoolClass);
	await putAssignment(assignment);
	await addSubmissions([submission]);
	await putGiven(given);
	await addAttempt(attempt);
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
	expect((await getLearnable(article.id))?.facts).toMatchObject([fact]);
	expect((await listCardsByDue('deck:light', 9)).map(({ id }) => id)).toEqual([yearCard]);
	expect((await listNewCards('deck:light', 9)).map(({ id }) => id)).toEqual([builderCard]);
	expect((await getLastSitting())?.finishedAt).toBe(2);

	const following = rebuild(await held(), scheduler);
	expect(await db.decks.toArray()).toEqual(following.decks);
	// A memory of before may lack what is worked out since; all that it has is right.
	expect(following.cards).toMatchObject(await db.cards.toArray());
	expect(await db.tallies.toArray()).toEqual(expect.arrayContaining(following.tallies));

	const entries = await listEntriesOfCard(yearCard);
	const card = await db.cards.get(yearCard);
	expect(entries.map(({ kind }) => kind).sort()).toEqual(['override', 'review']);
	expect(replay(entries, scheduler)).toMatchObject(card!.memory);
});

/** What the journal must be able to bring about. */
async function held() {
	const [decks, facts, cards, bin, entries] = await Promise.all([
		db.decks.toArray(),
		db.facts.toArray(),
		db.cards.toArray(),
		db.bin.toArray(),
		db.journal.toArray()
	]);
	return { decks, facts, cards, bin, entries };
}

test.each(samples)('%s has its quizzes', async (name) => {
	const raw = read(name);
	await restoreDatabase('recollect', raw);
	await db.open();
	const isBefore = raw.version < 30;
	const rows = await Promise.all(
		[db.assignments, db.submissions, db.classes, db.given, db.attempts].map((table) =>
			table.toArray()
		)
	);
	expect(rows).toEqual(
		[assignment, submission, schoolClass, given, attempt].map((row) => (isBefore ? [] : [row]))
	);
});

test.each(samples)('%s can be written to', async (name) => {
	await restoreDatabase('recollect', read(name));
	await db.open();
	const review = await append<Review>(reviewDraft(yearCard, 130, 'good'), scheduler);
	expect(review.seq).toBeGreaterThan(4);
	expect((await db.cards.get(yearCard))?.memory.reps).toBe(2);
});
