import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dayOf } from '$lib/memory/days';
import { hadPass } from '$lib/memory/ask-day';
import { lessonDeck, shelveLesson } from '$lib/state/begin';
import { calendarHere, clock } from '$lib/state/clock.svelte';
import { deeds } from '$lib/state/deeds.svelte';
import { endExams, examActs } from '$lib/state/exam';
import { learnTurns } from '$lib/state/learn-order';
import { readToday } from '$lib/state/today';
import { binDeck } from '$lib/storage/bin';
import { db } from '$lib/storage/database';
import { getDeck, getDecks } from '$lib/storage/decks';
import { answer, beginAfresh, daysLater, finish, open } from './fixtures';

beforeEach(beginAfresh);
afterEach(() => vi.useRealTimers());

const today = () => dayOf(clock.now(), calendarHere());
const lesson = async () => (await getDeck(lessonDeck))!;

async function setExam(days: number) {
	await shelveLesson();
	const deck = await lesson();
	const { exam } = await examActs.plan(deck, today() + days);
	await examActs.set(deck, exam);
	return exam;
}

test('a sitting brings the day’s share, less what was met, then a further helping', async () => {
	await setExam(30);
	const [turn] = await learnTurns(await getDecks(), today());
	const screen = await open({ purpose: 'learn' });
	expect(screen.sitting.plan).toHaveLength(turn!.count);
	expect(turn!.count).toBeGreaterThan(3);
	await answer(screen, true);
	screen.next();
	await answer(screen, true);
	screen.stop();
	await screen.settled();

	expect(await readToday(today())).toMatchObject({
		learn: { count: turn!.count - 2, isMore: false, exam: today() + 30 }
	});
	await finish(await open({ purpose: 'learn' }));
	expect(await readToday(today())).toMatchObject({ learn: { count: 6, isMore: true } });
	daysLater(1);
	expect((await learnTurns(await getDecks(), today()))[0]!.isMore).toBe(false);
});

test('without an exam the new facts of a day are those that are set', async () => {
	const screen = await open({ purpose: 'learn' });
	expect(screen.sitting.plan).toHaveLength(6);
	for (let count = 0; count < 4; count += 1) {
		await answer(screen, true);
		screen.next();
	}
	screen.stop();
	await screen.settled();
	expect(await readToday(today())).toMatchObject({ learn: { count: 2, isMore: false } });
	expect((await open({ purpose: 'learn' })).sitting.plan).toHaveLength(2);
});

test('every card that is practised as it comes has its last pass before the exam', async () => {
	const exam = await setExam(5);
	for (let day = 0; day < 5; day += 1) {
		daysLater(day);
		for (const purpose of ['learn', 'review'] as const) {
			for (;;) {
				const found = await readToday(today());
				if (purpose === 'learn' && (found.kind === 'first' || !('learn' in found))) break;
				if (purpose === 'learn' && 'learn' in found && found.learn?.isMore) break;
				if (purpose === 'review' && found.kind !== 'ready') break;
				await finish(await open({ purpose }));
			}
		}
	}
	const cards = (await db.cards.toArray()).filter(({ memory }) => memory.reps > 0);
	expect(cards.length).toBeGreaterThan(10);
	for (const { memory, dueDay } of cards) {
		expect(hadPass(memory, exam)).toBe(true);
		expect(dueDay).toBeGreaterThan(today());
	}
});

test('with an exam near, its deck is asked before others', async () => {
	await finish(await open({ purpose: 'learn' }));
	await db.decks.put({ ...(await lesson()), id: 'deck:other' });
	const cards = await db.cards.where('[deckId+dueDay]').above([]).toArray();
	for (const card of cards.slice(0, 3)) await db.cards.put({ ...card, deckId: 'deck:other' });
	daysLater(30);
	await examActs.set((await getDeck('deck:other'))!, { day: today() + 5, passDays: 2 });
	await db.settings.put({ key: 'minutes', value: 1, editedAt: 1 });
	const { settings } = await import('$lib/state/settings.svelte');
	await settings.load();
	const { plan } = (await open({ purpose: 'review' })).sitting;
	await db.settings.clear();
	await settings.load();

	const own = new Set(cards.slice(0, 3).map(({ id }) => id));
	expect(plan.length).toBeLessThan(6);
	expect(plan.filter(({ cardId }) => own.has(cardId))).toHaveLength(Math.min(3, plan.length));
});

test('what is set, moved and removed can be taken back', async () => {
	const first = await setExam(20);
	await examActs.set(await lesson(), { day: first.day + 5, passDays: 2 });
	await examActs.remove(await lesson());
	expect((await lesson()).exam).toBeUndefined();
	await deeds.undo();
	expect((await lesson()).exam).toEqual({ day: first.day + 5, passDays: 2 });
	await deeds.undo();
	expect((await lesson()).exam).toEqual(first);
	await deeds.undo();
	expect((await lesson()).exam).toBeUndefined();
});

test('an exam that has been is no trouble when its deck is deleted in another tab', async () => {
	await setExam(3);
	daysLater(4);
	await Promise.all([endExams(today()), binDeck(lessonDeck, clock.now())]);
	expect(await getDecks()).toEqual([]);
});

test('when the exam has been, the deck goes on as before, and says so until it is told', async () => {
	await finish(await open({ purpose: 'learn' }));
	const plain = (await db.cards.toArray()).map(({ id, dueDay }) => ({ id, dueDay }));
	const exam = await setExam(3);
	daysLater(3);
	await endExams(today());
	expect((await lesson()).exam).toEqual(exam);

	daysLater(4);
	await endExams(today());
	const over = await lesson();
	expect(over).toMatchObject({ examOver: exam.day });
	expect(over.exam).toBeUndefined();
	expect((await db.cards.toArray()).map(({ id, dueDay }) => ({ id, dueDay }))).toEqual(plain);

	await examActs.archive(over);
	expect(await lesson()).toMatchObject({ archived: true });
	expect((await lesson()).examOver).toBeUndefined();
	await deeds.undo();
	expect(await lesson()).toEqual({ ...over, editedAt: expect.any(Number) });
	await examActs.keep(over);
	expect((await lesson()).examOver).toBeUndefined();
	expect((await lesson()).archived).toBeUndefined();
});
