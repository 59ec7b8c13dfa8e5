import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '$lib/model/journal';
import { db } from '$lib/storage/database';
import { answer, beginAfresh, changed, open } from './fixtures';

beforeEach(beginAfresh);
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

test('nothing is said to be saved while an answer is still on its way', async () => {
	const screen = await open({ purpose: 'learn' });
	const said: unknown[] = [];
	const { add } = IDBObjectStore.prototype;
	vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
		this: IDBObjectStore,
		row
	) {
		said.push(screen.saved);
		return add.call(this, row);
	});
	screen.answer({ kind: 'gave-up' });
	screen.next();
	vi.advanceTimersByTime(1000);
	screen.answer({ kind: 'gave-up' });
	await screen.settled();
	screen.undo();
	await screen.settled();
	expect(said).toEqual(['saving', 'saving', 'saving']);
	expect(screen.saved).toBe('saved');
});

test('a word said twice is said once', async () => {
	const screen = await open({ purpose: 'learn' });
	const { plan, ...sitting } = (await db.sittings.get(screen.sitting.id))!;
	await db.sittings.put({ ...sitting, plan: plan.map((item) => ({ ...item, kind: 'cloze' })) });
	const typed = await open();
	await answer(typed, false);
	typed.override('was-right');
	typed.override('was-right');
	await typed.settled();
	const entries: Entry[] = await db.journal.toArray();
	expect(entries.filter(({ kind }) => kind === 'override')).toHaveLength(1);
});

test('an edit that could not be saved is not shown', async () => {
	const screen = await open({ purpose: 'learn' });
	const { question } = screen.shown!;
	const { accept, confusions } = screen.fact!.gaps.find(({ id }) => id === question.gapId)!;
	vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
		throw new DOMException('No space.', 'QuotaExceededError');
	});
	screen.edit(changed(screen, { stem: 'Which one is it?', accept, confusions }));
	await screen.settled();
	expect(screen.failure).toBe('full');
	screen.retry();
	expect(screen.shown?.question).toEqual(question);
});
