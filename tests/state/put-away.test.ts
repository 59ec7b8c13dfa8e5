import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dayOf } from '$lib/memory/days';
import { calendarHere, clock } from '$lib/state/clock.svelte';
import { readToday } from '$lib/state/today';
import { db } from '$lib/storage/database';
import { answer, beginAfresh, finish, open } from './fixtures';

beforeEach(beginAfresh);
afterEach(() => vi.useRealTimers());

test('an answer that was put away is not shown again after a reload', async () => {
	const screen = await open({ purpose: 'learn' });
	await answer(screen, true);
	screen.putAway('bury');
	expect(screen.answered).toBeUndefined();
	await screen.settled();
	expect((await open()).shown?.question).toEqual(screen.shown?.question);
});

test('the last card put away ends the sitting', async () => {
	const screen = await open({ purpose: 'learn' });
	while (screen.left > 1) {
		await answer(screen, true);
		screen.next();
	}
	screen.putAway('suspend');
	await screen.settled();
	expect(screen.finished).toBe(true);
	expect((await db.sittings.get(screen.sitting.id))?.finishedAt).toBeDefined();
	expect((await readToday(dayOf(clock.now(), calendarHere()))).kind).toBe('nothing');
	expect((await open()).sitting.id).not.toBe(screen.sitting.id);
});

test('what is answered while a card is being put away keeps its feedback', async () => {
	const screen = await open({ purpose: 'learn' });
	await answer(screen, true);
	screen.putAway('bury');
	screen.answer({ kind: 'gave-up' });
	await screen.settled();
	expect(screen.answered?.response.kind).toBe('gave-up');
});

test('a suspended card does not come again, and a buried one not before its day', async () => {
	const screen = await open({ purpose: 'learn' });
	for (const kind of ['bury', 'suspend'] as const) {
		await answer(screen, false);
		screen.putAway(kind);
		await screen.settled();
	}
	await finish(screen);
	const { asked } = screen.summary;
	expect(asked.map(({ due }) => due).slice(0, 2)).toEqual([screen.sitting.day + 1, undefined]);
});
