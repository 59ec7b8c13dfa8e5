import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { db } from '$lib/storage/database';
import { EPOCH } from '$lib/storage/meta';
import { answer, beginAfresh, changed, open } from './fixtures';

beforeEach(beginAfresh);
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

test.each([
	['full', new DOMException('No space.', 'QuotaExceededError')],
	['failed', new DOMException('The disk is broken.', 'UnknownError')]
] as const)('a save that fails (%s) brings the question back', async (failure, error) => {
	const screen = await open({ purpose: 'learn' });
	const { question } = screen.shown!;
	// Below the app and its library, as a disk would.
	const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
		throw error;
	});
	await answer(screen, true);
	expect(screen.failure).toBe(failure);
	expect(screen.saved).toBeUndefined();
	add.mockRestore();

	screen.retry();
	expect(screen.shown?.question).toEqual(question);
	expect(screen.cardOf(screen.queue.current!.cardId)?.memory.reps).toBe(0);
	await answer(screen, true);
	expect(screen.failure).toBeUndefined();
	expect(await db.journal.count()).toBe(1);
});

test('what fails after one has gone on brings its own question back', async () => {
	const screen = await open({ purpose: 'learn' });
	const { question } = screen.shown!;
	const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
		throw new DOMException('No space.', 'QuotaExceededError');
	});
	screen.answer({ kind: 'gave-up' });
	screen.next();
	await screen.settled();
	add.mockRestore();
	expect(screen.failure).toBe('full');
	screen.retry();
	expect(screen.shown?.question).toEqual(question);
});

test('data of a newer release is not written into', async () => {
	const screen = await open({ purpose: 'learn' });
	await db.meta.put({ key: 'epoch', epoch: EPOCH + 1 });
	await answer(screen, true);
	expect(screen.failure).toBe('outdated');
	expect(await db.journal.count()).toBe(0);
});

test('while a failure is told, no key goes on or puts away what it hides', async () => {
	const screen = await open({ purpose: 'learn' });
	await answer(screen, true);
	const { answered } = screen;
	vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
		throw new DOMException('No space.', 'QuotaExceededError');
	});
	screen.edit(changed(screen, { stem: 'Which one is it?', accept: [], confusions: [] }));
	await screen.settled();
	screen.putAway('bury');
	screen.next();
	await screen.settled();
	expect(screen.answered).toEqual(answered);
	expect(await db.journal.count()).toBe(1);
	screen.retry();
	screen.next();
	expect(screen.answered).toBeUndefined();
});
