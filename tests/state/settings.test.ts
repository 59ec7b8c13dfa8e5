import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dayOf } from '$lib/memory/days';
import { replay } from '$lib/memory/replay';
import { defaultSettings } from '$lib/model/settings';
import { changedFrom, changeSettings } from '$lib/state/change-settings';
import { calendarHere, clock } from '$lib/state/clock.svelte';
import { deeds } from '$lib/state/deeds.svelte';
import { rescheduling } from '$lib/state/reschedule.svelte';
import { readCosts } from '$lib/state/retention-cost';
import { schedulerHere, settings } from '$lib/state/settings.svelte';
import { db } from '$lib/storage/database';
import { setSettings } from '$lib/storage/settings';
import { beginAfresh, finish, open } from './fixtures';

beforeEach(async () => {
	await beginAfresh();
	localStorage.clear();
	await settings.load();
});
afterEach(() => vi.useRealTimers());

test('a setting counts at once, stays, and can be taken back', async () => {
	const change = changeSettings({ minutes: 20 }, 'Minutes a day: 20 minutes');
	expect(settings.current.minutes).toBe(20);
	await change;
	await settings.load();
	expect(settings.current.minutes).toBe(20);
	expect(deeds.last).toBe('Minutes a day: 20 minutes');
	await deeds.undo();
	await settings.load();
	expect(settings.current).toEqual(defaultSettings);
});

test('a section goes back to how it came, and that can be taken back too', async () => {
	await changeSettings({ theme: 'dark', textSize: 130, sound: true }, 'Look');
	const back = changedFrom(settings.current, ['theme', 'textSize', 'rollover']);
	expect(back).toEqual({ theme: 'system', textSize: 100 });
	await changeSettings(back, 'Look: back to how it came');
	expect(settings.current).toEqual({ ...defaultSettings, sound: true });
	await deeds.undo();
	expect(settings.current).toMatchObject({ theme: 'dark', textSize: 130, sound: true });
});

test('what cannot be saved is as it was, and nothing is offered to be taken back', async () => {
	const before = deeds.last;
	db.close();
	await expect(changeSettings({ minutes: 45 }, 'Minutes')).rejects.toThrow();
	expect(settings.current.minutes).toBe(10);
	expect(deeds.last).toBe(before);
});

test('the look is mirrored for the first paint, and the page hears of it', async () => {
	const heard: unknown[] = [];
	const listen = (event: Event) => heard.push((event as CustomEvent).detail);
	addEventListener('recollect-look', listen);
	await settings.change({ theme: 'dark', textSize: 115 });
	expect(localStorage.getItem('recollect-look')).toBe('{"theme":"dark","text":"115"}');
	expect(heard.at(-1)).toEqual({ theme: 'dark', text: '115' });
	await settings.change({ theme: 'system', textSize: 100 });
	expect(localStorage.getItem('recollect-look')).toBe('{}');
	removeEventListener('recollect-look', listen);
});

test('what another tab sets is followed', async () => {
	const heard = vi.fn();
	settings.follow(heard);
	await setSettings({ buttons: 4 }, 1);
	await vi.waitFor(() => expect(settings.current.buttons).toBe(4));
	expect(heard).toHaveBeenCalled();
});

test('another hour of beginning moves no day that has been', async () => {
	vi.setSystemTime(Date.UTC(2026, 10, 24, 1, 30));
	const evening = dayOf(clock.now(), calendarHere());
	await finish(await open({ purpose: 'learn' }));
	const tallies = await db.tallies.toArray();
	const journal = await db.journal.toArray();
	const cards = await db.cards.toArray();
	expect(new Set(journal.map(({ day }) => day))).toEqual(new Set([evening]));

	await settings.change({ rollover: 1 });
	expect(clock.today).toBe(evening + 1);
	expect(await db.tallies.toArray()).toEqual(tallies);
	expect(await db.journal.toArray()).toEqual(journal);
	expect(await db.cards.toArray()).toEqual(cards);
	await settings.change({ rollover: 4 });
	expect(clock.today).toBe(evening);
});

test('every card follows another desired retention, also back again', async () => {
	await finish(await open({ purpose: 'learn' }));
	const before = await db.cards.toArray();
	const followed = async () => {
		for (const card of await db.cards.toArray()) {
			const entries = await db.journal.where({ cardId: card.id }).toArray();
			expect(card.memory).toEqual(replay(entries, schedulerHere()));
		}
	};

	await settings.change({ retention: 0.8 });
	await rescheduling.catchUp();
	await followed();
	expect(await db.cards.toArray()).not.toEqual(before);
	// Set anew while it is at work: it follows the last.
	await settings.change({ retention: 0.95 });
	const work = rescheduling.catchUp();
	await settings.change({ retention: 0.9 });
	await work;
	await followed();
	expect(await db.cards.toArray()).toEqual(before);
	expect(rescheduling.running).toBe(false);
});

test('what an earlier page left half done is taken up', async () => {
	await finish(await open({ purpose: 'learn' }));
	const before = await db.cards.toArray();
	await db.cards.toCollection().modify((card) => {
		if (card.memory.due !== undefined) card.memory.due += 5;
	});
	await rescheduling.catchUp();
	expect(await db.cards.toArray()).not.toEqual(before);
	await db.meta.put({ key: 'scheduler' });
	await rescheduling.catchUp();
	expect(await db.cards.toArray()).toEqual(before);
	expect(await db.meta.get('scheduler')).toMatchObject({ version: schedulerHere().version });
});

test('to know more costs more', async () => {
	await finish(await open({ purpose: 'learn' }));
	const costs = await readCosts([0.8, 0.9, 0.95], clock.today);
	const minutes = costs.map((cost) => cost.minutes);
	expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
	expect(new Set(minutes).size).toBe(3);
});
