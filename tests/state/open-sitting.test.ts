import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dayOf } from '$lib/memory/days';
import { calendarHere, clock } from '$lib/state/clock.svelte';
import { readToday } from '$lib/state/today';
import { db } from '$lib/storage/database';
import { answer, beginAfresh, daysLater, finish, open } from './fixtures';

beforeEach(beginAfresh);
afterEach(() => vi.useRealTimers());

const today = () => dayOf(clock.now(), calendarHere());

test('a sitting of today is shown by its name, also when another was begun since', async () => {
	const first = await open({ purpose: 'learn' });
	await finish(first);
	vi.advanceTimersByTime(1000);
	const second = await open({ purpose: 'learn' });
	expect(second.sitting.id).not.toBe(first.sitting.id);
	expect((await open(first.sitting.id)).sitting.id).toBe(first.sitting.id);
	expect((await open(first.sitting.id)).finished).toBe(true);
	expect((await open()).sitting.id).toBe(second.sitting.id);
});

test('a name that there is not leads to what was left', async () => {
	const screen = await open({ purpose: 'learn' });
	expect((await open('sitting:none')).sitting.id).toBe(screen.sitting.id);
});

test('a sitting begun after the clock was set back is the one to go on with', async () => {
	daysLater(3);
	await finish(await open({ purpose: 'learn' }));
	daysLater(0);
	const screen = await open({ purpose: 'learn' });
	await answer(screen, true);
	screen.next();
	await screen.settled();
	expect((await open()).sitting.id).toBe(screen.sitting.id);
	expect((await readToday(today())).kind).toBe('resume');
	expect(await db.sittings.count()).toBe(2);
});
