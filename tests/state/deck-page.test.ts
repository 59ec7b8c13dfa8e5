import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dayOf } from '$lib/memory/days';
import { cardIdOf, type FactId } from '$lib/model/ids';
import { lessonDeck, shelveLesson } from '$lib/state/begin';
import { calendarHere, clock } from '$lib/state/clock.svelte';
import { actsFor, askedRows, rowsOf, shownRows, type FactRow } from '$lib/state/deck-page';
import { deeds } from '$lib/state/deeds.svelte';
import { factActs } from '$lib/state/fact-acts';
import { FactList } from '$lib/state/fact-list.svelte';
import { deckActs } from '$lib/state/library';
import { db } from '$lib/storage/database';
import { getDeck, listCardsOfDeck } from '$lib/storage/decks';
import { listFactsOfDeck } from '$lib/storage/facts';
import { listTallies } from '$lib/storage/tallies';
import { answer, beginAfresh, daysLater, finish, open } from './fixtures';

beforeEach(beginAfresh);
afterEach(() => vi.useRealTimers());

const today = () => dayOf(clock.now(), calendarHere());

async function rows(): Promise<FactRow[]> {
	const [facts, cards] = [await listFactsOfDeck(lessonDeck), await listCardsOfDeck(lessonDeck)];
	return rowsOf(facts, cards, today());
}

const rowOf = async (id: FactId) => (await rows()).find(({ fact }) => fact.id === id)!;

/** Everything that an act can change, but the moment of the last change and what only goes up. */
async function content() {
	const facts = (await db.facts.toArray()).map(
		({ editedAt: _at, revision: _revision, ...fact }) => fact
	);
	const decks = (await db.decks.toArray()).map(({ counts, id, title }) => ({ counts, id, title }));
	return { decks, facts, cards: await db.cards.toArray(), tallies: await listTallies() };
}

/** Some facts that were asked, one of them missed, and some that were not. */
async function practised(): Promise<FactId[]> {
	const screen = await open({ purpose: 'learn' });
	await answer(screen, false);
	screen.next();
	await finish(screen);
	const found = await rows();
	const asked = found.filter(({ state }) => state !== 'new').map(({ fact }) => fact.id);
	const fresh = found.filter(({ state }) => state === 'new').map(({ fact }) => fact.id);
	return [...asked.slice(0, 3), ...fresh.slice(0, 2)];
}

test('facts stand as they are met, by due day, or the hardest first', async () => {
	await practised();
	const all = await rows();
	const view = { query: '', state: 'all' } as const;
	const met = shownRows(all, { ...view, order: 'met' });
	const firsts = met.map(({ cards }) => Math.min(...cards.map(({ position }) => position)));
	expect(firsts).toEqual([...firsts].sort((a, b) => a - b));

	const due = shownRows(all, { ...view, order: 'due' }).map((row) => row.due ?? Infinity);
	expect(due).toEqual(due.toSorted((a, b) => (a < b ? -1 : 1)));
	expect(due[0]).toBeLessThan(Infinity);

	const hardest = shownRows(all, { ...view, order: 'hardest' });
	expect(
		hardest[0]!.cards.some(({ memory }) => memory.lastRating === 'again' || memory.reps > 1)
	).toBe(true);
	expect(hardest.at(-1)!.state).toBe('new');
});

test('facts are found by what they say, ask and answer, whatever the accents', async () => {
	await shelveLesson();
	const all = await rows();
	const found = shownRows(all, { query: 'ZVECAN', state: 'all', order: 'met' });
	expect(found.length).toBeGreaterThan(0);
	expect(found.length).toBeLessThan(all.length);
	expect(shownRows(all, { query: 'zvecan xylophone', state: 'all', order: 'met' })).toEqual([]);
	expect(shownRows(all, { query: '', state: 'learned', order: 'met' })).toEqual([]);
});

test('to let facts rest and to wake them, together and apart', async () => {
	const ids = await practised();
	const before = await content();
	await factActs.suspend(ids);
	for (const id of ids) expect(await rowOf(id)).toMatchObject({ state: 'resting', due: undefined });
	expect(actsFor([await rowOf(ids[0]!)], today())).not.toContain('suspend');

	await factActs.resume(ids.slice(0, 2));
	expect((await rowOf(ids[0]!)).state).not.toBe('resting');
	expect((await rowOf(ids[2]!)).state).toBe('resting');
	await deeds.undo();
	expect((await rowOf(ids[0]!)).state).toBe('resting');
	await deeds.undo();
	expect(await content()).toEqual(before);
});

test('to hide facts until tomorrow, and not after all', async () => {
	const ids = await practised();
	const before = await content();
	await factActs.bury(ids);
	const row = await rowOf(ids[0]!);
	expect(row.state).toBe('hidden');
	expect(actsFor([row], today())).toEqual(['unbury', 'suspend', 'forget', 'move', 'remove']);
	await factActs.unbury(ids);
	expect(await content()).toEqual(before);
	await deeds.undo();
	expect((await rowOf(ids[0]!)).state).toBe('hidden');
	daysLater(1);
	expect((await rowOf(ids[0]!)).state).toBe('learning');
	await deeds.undo();
	expect(await content()).toEqual(before);
});

test('to begin anew with facts, and to have back what was known', async () => {
	const ids = await practised();
	const before = await content();
	await factActs.forget(ids);
	for (const id of ids) expect((await rowOf(id)).state).toBe('new');
	expect((await getDeck(lessonDeck))!.counts.learning).toBe(before.decks[0]!.counts.learning - 3);
	await deeds.undo();
	expect(await content()).toEqual(before);
});

test('to move facts to another deck and back to their very places', async () => {
	const ids = await practised();
	const other = await deckActs.add('Other', []);
	const before = await content();
	await factActs.move(ids, other);
	expect((await getDeck(other))!.counts).toMatchObject({ learning: 3, new: 2 });
	expect(await rows()).toHaveLength(before.facts.length - ids.length);
	await deeds.undo();
	expect(await content()).toEqual(before);
});

test('to delete facts and to bring them back', async () => {
	const ids = await practised();
	const before = await content();
	await factActs.remove(ids);
	expect(await rows()).toHaveLength(before.facts.length - ids.length);
	await deeds.undo();
	expect(deeds.failed).toBe(false);
	expect(await content()).toEqual(before);
});

test('to change a fact and to have it as it was', async () => {
	const [id] = await practised();
	const before = await content();
	const { fact } = await rowOf(id!);
	const [gap, ...rest] = fact.gaps;
	await factActs.edit(fact, { ...fact, gaps: [{ ...gap!, stem: 'Another question?' }, ...rest] });
	const [asked] = askedRows(await rowOf(id!), undefined, today());
	expect(asked!.asked).toBe('Another question?');
	expect((await rowOf(id!)).fact.revision).toBe(fact.revision + 1);
	await deeds.undo();
	expect(await content()).toEqual(before);
});

test('a fact whose every gap is replaced can be had as it was, too', async () => {
	const [id] = await practised();
	const before = await content();
	const { fact } = await rowOf(id!);
	const gap = { ...fact.gaps[0]!, id: 'gap:made-anew' } as const;
	await factActs.edit(fact, { ...fact, gaps: [gap] });
	expect(await db.cards.get(cardIdOf(gap.id))).toBeDefined();
	await deeds.undo();
	expect(deeds.failed).toBe(false);
	expect((await content()).facts).toEqual(before.facts);
	expect((await db.cards.get(cardIdOf(fact.gaps[0]!.id)))!.memory.reps).toBeGreaterThan(0);
});

test('each question says what is known of it', async () => {
	const [asked, , , fresh] = await practised();
	const known = askedRows(await rowOf(asked!), undefined, today());
	expect(known.some(({ chance }) => chance !== undefined && chance > 0.9)).toBe(true);
	expect(known.find(({ chance }) => chance !== undefined)!.reason).toEqual({ code: 'memory' });
	const [unasked] = askedRows(await rowOf(fresh!), undefined, today());
	expect(unasked).toMatchObject({ reason: { code: 'new' } });
	expect(unasked).not.toHaveProperty('chance');
});

test('ticks: one, a range, all that is shown; what is hidden by a filter is not selected', async () => {
	await shelveLesson();
	const all = await rows();
	const list = new FactList(() => all);
	list.select(true);
	list.tick(all[2]!.fact.id, false);
	list.tick(all[5]!.fact.id, true);
	expect(list.selected).toEqual(all.slice(2, 6));
	list.tick(all[3]!.fact.id, true);
	expect(list.selected).toEqual([all[2]]);
	list.tickAll();
	expect(list.selected).toHaveLength(all.length);
	list.query = 'zvecan';
	expect(list.selected).toEqual(list.shown);
	expect(list.selected.length).toBeLessThan(all.length);
	list.select(false);
	expect(list.selected).toEqual([]);
	list.showAll();
	expect(list.counts).toMatchObject({ all: all.length, new: all.length, resting: 0 });
});
