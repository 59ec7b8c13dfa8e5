import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Sitting } from '$lib/model/sitting';
import { db } from '$lib/storage/database';
import type { SittingScreen } from '$lib/state/sitting.svelte';
import { answer, beginAfresh, changed, finish, open } from './fixtures';

beforeEach(beginAfresh);
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

const lastSitting = () => db.sittings.orderBy('startedAt').last() as Promise<Sitting>;

/** Change the wording of the question on screen. */
async function edit(screen: SittingScreen, stem: string): Promise<void> {
	const gapId = (screen.answered ?? screen.shown)?.question.gapId;
	const { accept, confusions } = screen.fact!.gaps.find(({ id }) => id === gapId)!;
	screen.edit(changed(screen, { stem, accept, confusions }));
	await screen.settled();
}

async function undo(screen: SittingScreen): Promise<void> {
	screen.undo();
	await screen.settled();
}

test('of what was done at an answer shows the answer again', async () => {
	const screen = await open({ purpose: 'learn' });
	await answer(screen, true);
	const review = screen.answered!;
	await edit(screen, 'Which one is it?');
	await undo(screen);
	expect(screen.answered).toEqual(review);

	for (const kind of ['bury', 'suspend'] as const) {
		screen.putAway(kind);
		await screen.settled();
		expect(screen.answered).toBeUndefined();
		await undo(screen);
		expect(screen.answered).toEqual(review);
		expect((await open()).answered).toEqual(review);
	}
});

test('of an edit leaves a revision that no other wording has', async () => {
	const screen = await open({ purpose: 'learn' });
	await edit(screen, 'Which one is it?');
	await undo(screen);
	await edit(screen, 'And which one is it now?');
	expect(screen.fact?.revision).toBe(4);
	expect((await open()).fact).toEqual(screen.fact);
});

test('of an answer that could not be saved takes back nothing before it', async () => {
	const screen = await open({ purpose: 'learn' });
	await answer(screen, true);
	screen.next();
	await screen.settled();
	const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
		throw new DOMException('No space.', 'QuotaExceededError');
	});
	screen.answer({ kind: 'gave-up' });
	screen.undo();
	await screen.settled();
	add.mockRestore();
	expect(screen.failure).toBe('full');
	expect(screen.canUndo).toBe(false);
	expect((await db.journal.toArray()).map(({ kind }) => kind)).toEqual(['review']);
	screen.retry();
	expect(screen.canUndo).toBe(true);
});

test('of the last answer opens the sitting again', async () => {
	const screen = await open({ purpose: 'learn' });
	await finish(screen);
	expect((await lastSitting()).finishedAt).toBeDefined();
	await undo(screen);
	expect(screen.finished).toBe(false);
	expect((await lastSitting()).finishedAt).toBeUndefined();
});
