import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dayOf } from '$lib/memory/days';
import { calendarHere, clock } from '$lib/state/clock.svelte';
import { readToday } from '$lib/state/today';
import { db } from '$lib/storage/database';
import { answer, beginAfresh, daysLater, finish, open } from './fixtures';

beforeEach(beginAfresh);
afterEach(() => vi.useRealTimers());

const today = () => dayOf(clock.now(), calendarHere());

test('nothing was begun', async () => {
	expect(await readToday(today())).toEqual({ kind: 'first' });
});

test('a sitting was left in the middle', async () => {
	const screen = await open({ purpose: 'learn' });
	await answer(screen, true);
	expect(await readToday(today())).toMatchObject({ kind: 'resume', purpose: 'learn', minutes: 2 });
	daysLater(1);
	expect((await readToday(today())).kind).not.toBe('resume');
});

test('nothing is due, and what comes next', async () => {
	const screen = await open({ purpose: 'learn' });
	await answer(screen, false);
	screen.next();
	await finish(screen);
	expect(await readToday(today())).toMatchObject({
		kind: 'nothing',
		next: { day: today() + 1, minutes: 1 },
		learn: { count: 6, isMore: true }
	});
});

test('something is due: as many minutes and questions as are then asked', async () => {
	await finish(await open({ purpose: 'learn' }));
	daysLater(20);
	const found = await readToday(today());
	expect(found).toMatchObject({ kind: 'ready', questions: 6, learn: { count: 6 } });
	const { plan } = (await open()).sitting;
	expect(plan).toHaveLength(6);
	const seconds = plan.reduce((sum, item) => sum + item.seconds, 0);
	expect(found).toMatchObject({ minutes: Math.max(1, Math.round(seconds / 60)) });
});

test('what is put away until tomorrow is nothing to learn today', async () => {
	await finish(await open({ purpose: 'learn' }));
	const [put, ...others] = await db.cards.where('[deckId+newRank]').above([]).toArray();
	await db.cards.bulkDelete(others.map(({ id }) => id));
	await db.cards.put({ ...put!, memory: { ...put!.memory, buriedUntil: today() + 1 } });
	expect(await readToday(today())).not.toHaveProperty('learn');
	daysLater(1);
	expect(await readToday(today())).toMatchObject({ learn: { count: 1 } });
});

test('every fact was met', async () => {
	await finish(await open({ purpose: 'learn' }));
	for (const { newRank: _rank, ...card } of await db.cards.toArray()) await db.cards.put(card);
	expect(await readToday(today())).not.toHaveProperty('learn');
});
