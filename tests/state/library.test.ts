import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kfor } from '$lib/lessons/kfor';
import { dayOf } from '$lib/memory/days';
import { lessonDeck, shelveLesson } from '$lib/state/begin';
import { calendarHere, clock } from '$lib/state/clock.svelte';
import { deeds } from '$lib/state/deeds.svelte';
import { arrange, binActs, deckActs, readBin, readShelf, tagsOf } from '$lib/state/library';
import { lessonsBeside } from '$lib/state/shelf';
import { db } from '$lib/storage/database';
import { getDeck, getDecks } from '$lib/storage/decks';
import { beginAfresh, daysLater, finish, open } from './fixtures';

beforeEach(beginAfresh);
afterEach(() => vi.useRealTimers());

const today = () => dayOf(clock.now(), calendarHere());
const lesson = async () => (await getDeck(lessonDeck))!;
const titles = async (
	...args: Parameters<typeof arrange> extends [unknown, ...infer Rest] ? Rest : never
) => arrange(await readShelf(today()), ...args).map(({ deck }) => deck.title);

/** Everything but the moment of the last change. */
async function content() {
	const decks = (await db.decks.toArray()).map((deck) => ({ ...deck, editedAt: 0 }));
	return { decks, facts: await db.facts.toArray(), cards: await db.cards.toArray() };
}

test('decks stand in the order that is asked for, narrowed by tags', async () => {
	await finish(await open({ purpose: 'learn' }));
	daysLater(30);
	await deckActs.add('Zoology', ['school']);
	vi.advanceTimersByTime(1000);
	await deckActs.add('Astronomy', ['school', 'night']);

	expect(await titles('title', [])).toEqual(['Astronomy', kfor.article.title, 'Zoology']);
	expect(await titles('recent', [])).toEqual(['Astronomy', 'Zoology', kfor.article.title]);
	expect(await titles('due', [])).toEqual([kfor.article.title, 'Astronomy', 'Zoology']);
	expect(await titles('title', ['school'])).toEqual(['Astronomy', 'Zoology']);
	expect(await titles('title', ['school', 'night'])).toEqual(['Astronomy']);
	expect(tagsOf(await readShelf(today()))).toEqual(['night', 'school']);
	const due = (await readShelf(today())).find(({ deck }) => deck.id === lessonDeck)!.due;
	expect(due).toBe(await db.cards.filter(({ dueDay }) => dueDay! <= today()).count());
	expect(due).toBeGreaterThan(0);
});

test('what is done to a deck can be taken back, step by step', async () => {
	await finish(await open({ purpose: 'learn' }));
	const before = await content();
	await deckActs.describe(await lesson(), { title: 'The force', tags: ['nato'] });
	await deckActs.archive(await lesson());
	await deckActs.remove(await lesson());
	expect(await getDecks()).toEqual([]);
	expect(await db.facts.count()).toBe(0);
	expect(await readBin()).toMatchObject([
		{ id: lessonDeck, title: 'The force', facts: kfor.facts.length }
	]);

	await deeds.undo();
	expect(await lesson()).toMatchObject({ title: 'The force', tags: ['nato'], archived: true });
	await deeds.undo();
	expect((await lesson()).archived).toBeUndefined();
	await deeds.undo();
	expect(await content()).toEqual(before);
	expect(deeds.failed).toBe(false);
});

test('what was taken out of the archive can be put back', async () => {
	await shelveLesson();
	await deckActs.archive(await lesson());
	await deckActs.unarchive(await lesson());
	expect((await lesson()).archived).toBeUndefined();
	await deeds.undo();
	expect((await lesson()).archived).toBe(true);
});

test('a description that changes nothing is nothing to take back', async () => {
	await shelveLesson();
	const told = deeds.last;
	const { title, tags } = await lesson();
	await deckActs.describe(await lesson(), { title, tags });
	expect(deeds.last).toBe(told);
});

test('the bin gives back, or is emptied for good', async () => {
	await shelveLesson();
	const before = await content();
	await deckActs.remove(await lesson());
	const [row] = await readBin();
	expect(await binActs.bringBack(row!)).toBeUndefined();
	expect(await content()).toEqual(before);
	expect(await readBin()).toEqual([]);
	await deeds.undo();
	expect(await readBin()).toHaveLength(1);

	await binActs.empty();
	expect(await binActs.bringBack(row!)).toBe('not-there');
	await deeds.undo();
	expect(deeds.failed).toBe(true);
	deeds.dismiss();
});

test('the lesson stands beside the decks until it is one of them', async () => {
	expect(lessonsBeside([])).toMatchObject([{ title: kfor.article.title }]);
	await shelveLesson();
	expect(lessonsBeside(await getDecks())).toEqual([]);
});
