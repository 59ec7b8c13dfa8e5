import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { VERSION } from '$lib/exchange/backup-layout';
import { isSameContent } from '$lib/exchange/difference';
import { merge } from '$lib/exchange/merge';
import { readBackup } from '$lib/exchange/read-backup';
import { writeBackup } from '$lib/exchange/write-backup';
import { entriesOf } from '$lib/exchange/zip';
import { noContent, type Content } from '$lib/model/content';
import { readContent, rewriteContent } from '$lib/storage/backup';
import { binDeck, binFacts, bringBack } from '$lib/storage/bin';
import { db } from '$lib/storage/database';
import { addDeck } from '$lib/storage/decks';
import { addFacts } from '$lib/storage/facts';
import { addSubmissions, putAssignment, putClass } from '$lib/storage/assignments';
import { addAttempt, putGiven } from '$lib/storage/attempts';
import { append } from '$lib/storage/journal';
import { addHandDeck, changeDeck } from '$lib/storage/library';
import { addMedia } from '$lib/storage/media';
import { setSettings } from '$lib/storage/settings';
import { addSitting } from '$lib/storage/sittings';
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

const stampOfCopy = { savedAt: 1, app: 'test' };
const days = 86_400_000;

beforeEach(async () => {
	await db.delete();
	await db.open();
});

/** A learner's database, with something of everything. */
async function learn(): Promise<void> {
	await addDeck({ article, facts: [fact] }, 1, scheduler, 100);
	const own = await addHandDeck('Words', 3);
	await addFacts(['one', 'two', 'three'].map((name) => handFact(name, own)));
	await changeDeck(own, { tags: ['school'], exam: { day: 140, passDays: 2 } }, 4);
	const sitting = { id: 'sitting:1', purpose: 'learn', startedAt: 1, day: 100, seen: 0 } as const;
	await addSitting({ ...sitting, plan: [] });
	const review = await append(reviewDraft(yearCard, 100, 'again'), scheduler);
	const word = { reviewId: review.id, rating: 'good', reason: 'was-right' } as const;
	await append({ kind: 'override', ...stamp(yearCard, 100), ...word }, scheduler);
	const slip = await append(reviewDraft(yearCard, 103, 'again'), scheduler);
	await append({ kind: 'void', ...stamp(yearCard, 103), voids: slip.id }, scheduler);
	await append({ kind: 'bury', ...stamp(builderCard, 103), until: 104 }, scheduler);
	await append({ kind: 'forget', ...stamp('card:hand/three', 103) }, scheduler);
	await append(reviewDraft('card:hand/two', 103, 'good'), scheduler);
	await append({ kind: 'suspend', ...stamp('card:hand/one', 103) }, scheduler);
	const before = (await db.facts.get(fact.id))!;
	const after = { ...before, revision: 2, statement: fact.statement.replace('built', 'begun') };
	await append({ kind: 'edit', ...stamp(yearCard, 104), before, after }, scheduler);
	await binFacts(['fact:hand/two'], 105 * days, scheduler);
	const gone = await addHandDeck('Gone', 6);
	await addFacts([handFact('four', gone)]);
	await append(reviewDraft('card:hand/four', 104, 'good'), scheduler);
	await binDeck(gone, 106 * days);
	const bytes = new Uint8Array([1, 2, 3]);
	const size = { width: 1, height: 1 };
	await addMedia({ id: 'media:dot', type: 'image/png', bytes, ...size, addedAt: 6 });
	await setSettings({ minutes: 15, retention: 0.85 }, 7);
	await putClass(schoolClass);
	await putAssignment(assignment);
	await addSubmissions([submission]);
	await putGiven(given);
	await addAttempt(attempt);
}

/** Every row of the database, but those about the device itself. */
async function allRows() {
	const tables = db.tables.filter(({ name }) => name !== 'meta');
	const rows = await Promise.all(tables.map((table) => table.toArray()));
	return Object.fromEntries(tables.map(({ name }, index) => [name, rows[index]]));
}

function open(bytes: Uint8Array): Content {
	const opened = readBackup(bytes);
	if ('problem' in opened) throw new Error(`The copy is ${opened.problem}.`);
	return opened.content;
}

test.runIf(process.env.SAMPLE)('writes the sample of today', async () => {
	await learn();
	const bytes = writeBackup(await readContent(), { savedAt: 1_795_500_000_000, app: 'sample' });
	const file = new URL(`../exchange/samples/version-${VERSION}.zip`, import.meta.url);
	writeFileSync(file, bytes, { flag: 'wx' });
});

test('a copy in an empty browser gives every row again, and the same bytes when it is saved', async () => {
	await learn();
	// Days are reckoned by the retention that is set, as the app does by itself.
	await rewriteContent((present) => present);
	const rows = await allRows();
	const copy = writeBackup(await readContent(), stampOfCopy);

	await db.delete();
	await db.open();
	await rewriteContent(() => open(copy));
	expect(await allRows()).toEqual(rows);
	expect(writeBackup(await readContent(), stampOfCopy)).toEqual(copy);
});

test('reckoning anew changes nothing that was reckoned step by step', async () => {
	await learn();
	await setSettings({ retention: 0.9 }, 8);
	const before = await allRows();
	await rewriteContent((present) => present);
	expect(await allRows()).toEqual(before);
});

test('every file of a copy is the same each time, whoever makes it', async () => {
	await learn();
	const first = entriesOf(writeBackup(await readContent(), stampOfCopy));
	const second = entriesOf(writeBackup(await readContent(), { savedAt: 2, app: 'later' }));
	const rest = (entries: typeof first) =>
		entries!
			.filter(({ name }) => name !== 'manifest.json')
			.map(({ name, checksum }) => `${name} ${checksum}`);
	expect(rest(second)).toEqual(rest(first));
	expect(rest(first)).toHaveLength(15);
});

test('a copy from before merges into what came after without a change', async () => {
	await learn();
	const older = await readContent();
	await append(reviewDraft(yearCard, 120, 'good'), scheduler);
	await bringBack('fact:hand/two', scheduler);
	await binFacts(['fact:hand/three'], 121 * days, scheduler);
	await setSettings({ retention: 0.9 }, 8);
	const before = await allRows();
	await rewriteContent((present) => merge(present, older));
	expect(await allRows()).toEqual(before);
});

test('two browsers that went different ways become the same, whichever takes in the other', async () => {
	await learn();
	const common = await readContent();
	await append(reviewDraft(yearCard, 120, 'good'), scheduler);
	await bringBack('fact:hand/two', scheduler);
	const one = await readContent();

	await db.delete();
	await db.open();
	await rewriteContent(() => common);
	await append(reviewDraft(yearCard, 121, 'again'), scheduler);
	await binDeck('deck:light', 122 * days);
	const other = await readContent();
	expect(isSameContent(one, other)).toBe(false);

	await rewriteContent((present) => merge(present, one));
	const rows = await allRows();
	await rewriteContent(() => one);
	await rewriteContent((present) => merge(present, other));
	expect(await allRows()).toEqual(rows);
	expect(rows.journal).toHaveLength(common.journal.length + 2);
});

describe('the device', () => {
	test('stays, and never gives a number twice', async () => {
		await learn();
		const device = await db.meta.get('device');
		const copy = await readContent();
		await append(reviewDraft(yearCard, 120, 'good'), scheduler);
		await rewriteContent(() => copy);
		expect(await db.meta.get('device')).toEqual({ ...device, seq: device!.seq! + 1 });

		await db.meta.put({ ...device!, seq: 0 });
		await rewriteContent(() => copy);
		const next = await append(reviewDraft(yearCard, 121, 'good'), scheduler);
		expect(next.seq).toBe(device!.seq! + 1);
	});

	test('goes on with what the copy holds of another', async () => {
		await learn();
		const copy = await readContent();
		await db.delete();
		await db.open();
		await rewriteContent(() => copy);
		const next = await append(reviewDraft(yearCard, 121, 'good'), scheduler);
		expect(next.seq).toBe(1);
		expect(await db.journal.count()).toBe(copy.journal.length + 1);
	});
});

describe('what goes wrong', () => {
	test('changes nothing', async () => {
		await learn();
		const before = await allRows();
		const put = vi.spyOn(db.meta, 'put').mockRejectedValue(new Error('No space.'));
		await expect(rewriteContent(noContent)).rejects.toThrow('No space.');
		put.mockRestore();
		expect(await allRows()).toEqual(before);
	});

	test('tells what was there, so that it can be put back', async () => {
		await learn();
		await setSettings({ retention: 0.9 }, 8);
		const before = await allRows();
		const was = await rewriteContent(noContent);
		expect(await db.journal.count()).toBe(0);
		expect(await db.tallies.count()).toBe(0);
		await rewriteContent(() => was);
		expect(await allRows()).toEqual(before);
	});
});
