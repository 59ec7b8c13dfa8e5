import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replay } from '$lib/memory/replay';
import type { Entry } from '$lib/model/journal';
import type { Sitting } from '$lib/model/sitting';
import { schedulerHere } from '$lib/state/settings.svelte';
import { SittingScreen } from '$lib/state/sitting.svelte';
import { db } from '$lib/storage/database';
import { answer, beginAfresh, changed, daysLater, finish, open } from './fixtures';

beforeEach(beginAfresh);
afterEach(() => vi.useRealTimers());

const journal = (): Promise<Entry[]> => db.journal.toCollection().sortBy('seq');
const lastSitting = () => db.sittings.orderBy('startedAt').last() as Promise<Sitting>;

/** Have the sitting ask what is to be written, so that the learner may disagree. */
async function openTyped(): Promise<SittingScreen> {
	await open({ purpose: 'learn' });
	const { plan, ...sitting } = await lastSitting();
	await db.sittings.put({ ...sitting, plan: plan.map((item) => ({ ...item, kind: 'cloze' })) });
	return open();
}

test('asks six new facts, each of them another', async () => {
	const screen = await open({ purpose: 'learn' });
	expect(screen.sitting.plan).toHaveLength(6);
	expect(screen.shown).toBeDefined();
	expect(screen.fact?.id).toBe(screen.shown?.question.factId);
	expect(screen.canUndo).toBe(false);
	const cards = await db.cards.bulkGet(screen.sitting.plan.map(({ cardId }) => cardId));
	expect(new Set(cards.map((card) => card?.factId)).size).toBe(6);
});

test('shows the verdict while it saves, and the next question at once', async () => {
	const screen = await open({ purpose: 'learn' });
	const first = screen.shown!.question;
	screen.answer({ kind: 'gave-up' });
	expect(screen.answered?.verdict.reason).toBe('gave-up');
	expect(screen.saved).toBe('saving');
	expect(await db.journal.count()).toBe(0);

	screen.next();
	expect(screen.shown?.question.gapId).not.toBe(first.gapId);
	await screen.settled();
	expect(screen.saved).toBe('saved');
	const [entry] = await journal();
	expect(entry).toMatchObject({ kind: 'review', question: first, rating: 'again' });
	expect(await lastSitting()).toMatchObject({ seen: 1 });
});

test('stands where it stood when it is opened again', async () => {
	const screen = await open({ purpose: 'learn' });
	await answer(screen, true);
	const again = await open();
	expect(again.answered?.id).toBe((await journal())[0]?.id);
	again.next();
	await again.settled();
	const { question } = again.shown!;
	expect((await open()).shown?.question).toEqual(question);
	expect((await open({ purpose: 'learn' })).shown?.question).toEqual(question);
});

test('a miss comes back once, and the end tells what was right at the first try', async () => {
	const screen = await open({ purpose: 'learn' });
	await answer(screen, false);
	expect(screen.comesBack).toBe(true);
	screen.next();
	await finish(screen);
	expect(screen.finished).toBe(true);
	expect(screen.left).toBe(0);
	expect(await db.journal.count()).toBe(7);
	expect(screen.summary.asked.map(({ right }) => right)).toEqual([false, ...Array(5).fill(true)]);
	expect(screen.summary.comingUp[0]).toEqual({ day: screen.sitting.day + 1, count: 1 });
	expect((await lastSitting()).finishedAt).toBeDefined();
});

test('undo goes back to the beginning, also from the end and after it was opened again', async () => {
	const screen = await open({ purpose: 'learn' });
	const before = await db.cards.toArray();
	await answer(screen, false);
	screen.next();
	await finish(screen);

	const again = await open(screen.sitting.id);
	expect(again.finished).toBe(true);
	while (again.canUndo) {
		again.undo();
		await again.settled();
		expect(again.shown).toBeDefined();
	}
	expect(again.sitting.plan[0]?.cardId).toBe(again.queue.current?.cardId);
	expect(await db.cards.toArray()).toEqual(before);
	expect((await lastSitting()).finishedAt).toBeUndefined();
	expect((await journal()).map(({ kind }) => kind).slice(7)).toEqual(Array(7).fill('void'));
});

test('the learner may say that a typed answer was right, and the end believes it', async () => {
	const screen = await openTyped();
	await answer(screen, false);
	expect(screen.canOverride).toBe('was-right');
	screen.override('was-right');
	await screen.settled();
	expect(screen.canOverride).toBeUndefined();
	expect(screen.comesBack).toBe(false);
	const { cardId } = screen.answered!;
	const memory = replay(await journal(), schedulerHere());
	expect(memory.lastRating).toBe('good');
	expect(screen.cardOf(cardId)?.memory).toEqual(memory);
	expect((await db.cards.get(cardId))?.memory).toEqual(memory);
	expect(screen.summary.asked[0]?.right).toBe(true);

	screen.undo();
	await screen.settled();
	expect(screen.answered?.cardId).toBe(cardId);
	expect(screen.canOverride).toBe('was-right');
	expect(screen.summary.asked[0]?.right).toBe(false);
});

test('a word on an answer waits for the answer itself to be saved', async () => {
	const screen = await openTyped();
	screen.answer({ kind: 'typed', text: 'zebra' });
	screen.override('was-right');
	await screen.settled();
	const [review, override] = await journal();
	expect(override).toMatchObject({ kind: 'override', reviewId: review?.id, rating: 'good' });
});

test('stop ends it, and it can be gone on with', async () => {
	const screen = await open({ purpose: 'learn' });
	await answer(screen, true);
	screen.stop();
	await screen.settled();
	expect(screen.finished).toBe(true);
	expect(screen.stopped).toBe(true);
	expect(screen.left).toBe(5);
	expect((await lastSitting()).finishedAt).toBeDefined();

	screen.goOn();
	await screen.settled();
	expect(screen.shown).toBeDefined();
	expect((await open()).sitting.id).toBe(screen.sitting.id);
	await finish(screen);
	expect(screen.summary.asked).toHaveLength(6);
});

test('an edit is shown at once, kept, and taken back by undo', async () => {
	const screen = await open({ purpose: 'learn' });
	const { accept, confusions, stem } = screen.fact!.gaps.find(
		({ id }) => id === screen.shown?.question.gapId
	)!;
	screen.edit(changed(screen, { stem: 'Which one is it?', accept, confusions }));
	expect(screen.fact?.revision).toBe(2);
	expect(screen.fact?.gaps.some((gap) => gap.stem === 'Which one is it?')).toBe(true);
	await screen.settled();
	expect((await open()).fact?.revision).toBe(2);

	screen.undo();
	await screen.settled();
	expect(screen.fact?.gaps.some((gap) => gap.stem === stem)).toBe(true);
	expect((await open()).fact?.gaps).toEqual(screen.fact?.gaps);
});

test('what is put away leaves the sitting', async () => {
	const screen = await open({ purpose: 'learn' });
	const [first, second] = screen.sitting.plan;
	screen.putAway('bury');
	await screen.settled();
	expect(screen.queue.current?.cardId).toBe(second?.cardId);
	screen.putAway('suspend');
	await screen.settled();
	expect(screen.queue.items).toHaveLength(4);
	const day = screen.sitting.day;
	expect((await db.cards.get(first!.cardId))?.memory.buriedUntil).toBe(day + 1);
	expect((await db.cards.get(second!.cardId))?.newRank).toBeUndefined();
});

test('the next day asks what is due, not what was left', async () => {
	const screen = await open({ purpose: 'learn' });
	await answer(screen, false);
	screen.next();
	await answer(screen, true);
	await screen.settled();

	daysLater(1);
	const next = await open();
	expect(next.sitting.purpose).toBe('review');
	expect(next.sitting.plan.map(({ cardId }) => cardId)).toEqual([screen.sitting.plan[0]?.cardId]);
	expect((await db.sittings.get(screen.sitting.id))?.finishedAt).toBeDefined();
});

test('new facts follow when nothing is due, and nothing when all were met', async () => {
	const screen = await open({ purpose: 'learn' });
	await finish(screen);
	expect((await open()).sitting.purpose).toBe('learn');

	for (const card of await db.cards.toArray()) {
		const { newRank: _rank, ...rest } = card;
		await db.cards.put(rest);
	}
	await db.sittings.clear();
	expect(await SittingScreen.open()).toBeUndefined();
});

test('a question that can no longer be asked is passed over, and ends no sitting', async () => {
	const screen = await open({ purpose: 'learn' });
	const [gone, kept] = screen.sitting.plan.map(({ cardId }) => screen.cardOf(cardId)!);
	const fact = (await db.facts.get(gone!.factId))!;
	await db.facts.put({ ...fact, gaps: fact.gaps.filter(({ id }) => id !== gone!.gapId) });

	const again = await open();
	expect(again.shown?.question.gapId).toBe(kept!.gapId);
	await finish(again);
	expect(again.summary.asked).toHaveLength(5);
	expect((await lastSitting()).finishedAt).toBeDefined();
});
