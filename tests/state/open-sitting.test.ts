import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dayOf } from '$lib/memory/days';
import { calendarHere, clock } from '$lib/state/clock.svelte';
import { lessonDeck } from '$lib/state/begin';
import { deeds } from '$lib/state/deeds.svelte';
import { factActs } from '$lib/state/fact-acts';
import { deckActs } from '$lib/state/library';
import { schedulerHere } from '$lib/state/settings.svelte';
import { SittingScreen } from '$lib/state/sitting.svelte';
import { readToday } from '$lib/state/today';
import { binFacts } from '$lib/storage/bin';
import { getDeck } from '$lib/storage/decks';
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

test.each(['suspend', 'bury', 'remove'] as const)(
	'what was put away elsewhere meanwhile is not asked any more (%s)',
	async (act) => {
		const left = await open({ purpose: 'learn' });
		const asked = left.cardOf(left.queue.current!.cardId)!;
		await factActs[act]([asked.factId]);
		const screen = await open();
		expect(screen.sitting.id).toBe(left.sitting.id);
		expect(screen.left).toBe(left.left - 1);
		await deeds.undo();
		expect((await open()).left).toBe(left.left);
	}
);

test('nothing is asked of a deck that was archived meanwhile, and nothing is left of the sitting', async () => {
	await open({ purpose: 'learn' });
	expect((await readToday(today())).kind).toBe('resume');
	vi.advanceTimersByTime(1000);
	await deckActs.archive((await getDeck(lessonDeck))!);
	expect((await readToday(today())).kind).toBe('nothing');
	expect(await SittingScreen.open()).toBeUndefined();
});

test('an answer to a card that was deleted in another tab is saved, and the sitting goes on', async () => {
	const screen = await open({ purpose: 'learn' });
	await binFacts([screen.fact!.id], clock.now(), schedulerHere());
	await answer(screen, false);
	expect(screen.failure).toBeUndefined();
	expect(screen.saved).toBe('saved');
	await finish(screen);
	expect(await db.journal.count()).toBeGreaterThan(1);
});
