import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replay } from '$lib/memory/replay';
import type { QuestionKind } from '$lib/model/question';
import { schedulerHere, settings } from '$lib/state/settings.svelte';
import type { SittingScreen } from '$lib/state/sitting.svelte';
import { db } from '$lib/storage/database';
import { changeDeck } from '$lib/storage/library';
import { answer, beginAfresh, open } from './fixtures';

beforeEach(async () => {
	await beginAfresh();
	await settings.change({ buttons: 4 });
});
afterEach(() => vi.useRealTimers());

/** A sitting that asks in one way only. */
async function openWith(kind: QuestionKind): Promise<SittingScreen> {
	const { sitting } = await open({ purpose: 'learn' });
	await db.sittings.put({ ...sitting, plan: sitting.plan.map((item) => ({ ...item, kind })) });
	return open();
}

const ratingsOf = (screen: SittingScreen) => screen.choices.map(({ rating }) => rating);
const journal = () => db.journal.toCollection().sortBy('seq');

test('what was typed right is rated, and each rating keeps the day it promised', async () => {
	for (const index of [0, 1, 2]) {
		await beginAfresh();
		const screen = await openWith('cloze');
		await answer(screen, true);
		expect(ratingsOf(screen)).toEqual(['hard', 'good', 'easy']);
		expect(screen.rating).toBe('good');
		const { cardId, verdict } = screen.answered!;
		const { rating, due } = screen.choices[index]!;

		screen.rate(rating);
		expect(screen.shown?.item.cardId).not.toBe(cardId);
		await screen.settled();
		const memory = (await db.cards.get(cardId))?.memory;
		expect(memory).toMatchObject({ lastRating: rating, due });
		const entries = await journal();
		expect(memory).toEqual(replay(entries, schedulerHere()));
		expect(entries.map(({ kind }) => kind)).toEqual(
			rating === 'good' ? ['review'] : ['review', 'override']
		);
		expect(entries[0]).toMatchObject({ verdict, rating: 'good' });
	}
});

test('undo takes back the rating, then the answer; the days are the same again', async () => {
	const screen = await openWith('cloze');
	await answer(screen, true);
	const { choices, answered } = screen;
	screen.rate('easy');
	await screen.settled();

	screen.undo();
	await screen.settled();
	expect(screen.answered?.cardId).toBe(answered?.cardId);
	expect(screen.rating).toBe('good');
	expect(screen.choices).toEqual(choices);
	screen.rate('hard');
	await screen.settled();
	expect((await db.cards.get(answered!.cardId))?.memory.lastRating).toBe('hard');

	screen.undo();
	screen.undo();
	await screen.settled();
	expect(screen.shown?.item.cardId).toBe(answered?.cardId);
	expect((await db.cards.get(answered!.cardId))?.memory.reps).toBe(0);
});

test('the choice is the same after the page was opened again', async () => {
	const screen = await openWith('cloze');
	await answer(screen, true);
	const again = await open();
	expect(again.answered?.at).toBe(screen.answered?.at);
	expect(again.choices).toEqual(screen.choices);
});

test('a choice is never easy, a miss is not rated, and neither is anything with two buttons', async () => {
	const screen = await openWith('choice');
	await answer(screen, true);
	expect(ratingsOf(screen)).toEqual(['hard', 'good']);
	await settings.change({ buttons: 2 });
	expect(ratingsOf(screen)).toEqual([]);
	await settings.change({ buttons: 4 });
	screen.next();
	await answer(screen, false);
	expect(ratingsOf(screen)).toEqual([]);
});

test('a lucky guess is not rated', async () => {
	const screen = await openWith('cloze');
	await answer(screen, true);
	screen.override('lucky-guess');
	await screen.settled();
	expect(screen.choices).toEqual([]);
	expect(screen.comesBack).toBe(true);
});

test('a flashcard is rated by who saw it', async () => {
	const screen = await openWith('flashcard');
	expect(ratingsOf(screen)).toEqual(['again', 'hard', 'good', 'easy']);
	const due = screen.choices.at(-1)?.due;
	screen.answer({ kind: 'self-rated', knew: true, rating: 'easy' });
	await screen.settled();
	expect(screen.choices).toEqual([]);
	const [review] = await journal();
	expect(review).toMatchObject({ rating: 'easy', verdict: { right: true } });
	expect((await db.cards.get(review!.cardId))?.memory).toMatchObject({ lastRating: 'easy', due });
});

test('no day that is promised lies behind an exam', async () => {
	const first = await openWith('cloze');
	const day = first.sitting.day + 2;
	await changeDeck(first.sitting.deckId!, { exam: { day, passDays: 1 } }, 1);
	const screen = await open();
	await answer(screen, true);
	expect(screen.choices.map(({ due }) => due)).toEqual([day - 1, day - 1, day - 1]);
	expect(screen.memoryOf(screen.answered!.cardId)?.due).toBe(day - 1);
});
