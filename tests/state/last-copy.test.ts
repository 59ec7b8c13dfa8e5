import { beforeEach, expect, test } from 'vitest';
import { db } from '$lib/storage/database';
import { addDeck } from '$lib/storage/decks';
import { append } from '$lib/storage/journal';
import { noteCopy } from '$lib/storage/last-copy';
import { copyName } from '$lib/state/copy-name';
import { readCopyState } from '$lib/state/last-copy';
import { article, fact, reviewDraft, scheduler, yearCard } from '../storage/fixtures';

const DAY = 86_400_000;
const noon = (day: number) => day * DAY + DAY / 2;

beforeEach(async () => {
	await db.delete();
	await db.open();
	await addDeck({ article, facts: [fact] }, 1, scheduler, 100);
});

async function answer(count: number, day: number): Promise<void> {
	for (let index = 0; index < count; index += 1) {
		await append(reviewDraft(yearCard, day, 'good', noon(day) + index), scheduler);
	}
}

const noteAt = (day: number) =>
	noteCopy({ at: noon(day), name: 'copy.zip', where: 'chosen', entries: 0 });

test('without an answer there is nothing to hurry for', async () => {
	expect(await readCopyState(500)).toEqual({ isLate: false });
});

test('a hundred answers are many', async () => {
	await answer(99, 100);
	expect((await readCopyState(101)).isLate).toBe(false);
	await answer(1, 101);
	expect((await readCopyState(101)).isLate).toBe(true);
	await noteAt(102);
	expect(await readCopyState(102)).toMatchObject({
		isLate: false,
		last: { day: 102, name: 'copy.zip' }
	});
});

test('two weeks are long, when something was answered since', async () => {
	await answer(1, 100);
	expect((await readCopyState(113)).isLate).toBe(false);
	expect((await readCopyState(114)).isLate).toBe(true);
	await noteAt(110);
	expect((await readCopyState(200)).isLate).toBe(false);
	await answer(1, 120);
	expect((await readCopyState(123)).isLate).toBe(false);
	expect((await readCopyState(124)).isLate).toBe(true);
});

test('a copy is named by its day, and by the time when it is the second', () => {
	const at = new Date(2026, 10, 24, 15, 30).getTime();
	expect(copyName(at, undefined)).toBe('recollect-2026-11-24.zip');
	expect(copyName(at, { at: at - DAY })).toBe('recollect-2026-11-24.zip');
	expect(copyName(at, { at: at - 60_000 })).toBe('recollect-2026-11-24-1530.zip');
});
