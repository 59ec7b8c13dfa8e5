import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kfor } from '$lib/lessons/kfor';
import { cardIdOf } from '$lib/model/ids';
import type { Given } from '$lib/model/attempt';
import type { QuizItem } from '$lib/model/quiz';
import { lessonDeck, shelveLesson } from '$lib/state/begin';
import { deeds } from '$lib/state/deeds.svelte';
import { markAttempt } from '$lib/state/quiz-marks';
import { mendCards } from '$lib/state/quiz-mend';
import { planPractice, practise } from '$lib/state/quiz-practise';
import { db } from '$lib/storage/database';
import { listNewCards } from '$lib/storage/decks';
import { beginAfresh } from './fixtures';
import { begun, givenOf, questions, quizOf } from './taken';

beforeEach(beginAfresh);
afterEach(() => vi.useRealTimers());

/** Somebody who answered nothing, and so missed all of it. */
async function missedAll(given: Given) {
	const attempt = await begun(given.quiz);
	return markAttempt(given, attempt).items.filter(({ toPractise }) => toPractise);
}

const capitals = givenOf(quizOf());

test('missed facts of the lesson are what is learned next, and undo takes the lesson off again', async () => {
	const fact = kfor.facts.at(-1)!;
	const [gap] = fact.gaps;
	const item: QuizItem = {
		id: 0,
		points: 1,
		question: { ...questions[0]!, factId: fact.id, gapId: gap!.id }
	};
	const given = givenOf({ ...quizOf(), items: [item] });
	const missed = await missedAll(given);
	const plan = await planPractice(given, missed);
	expect(plan).toMatchObject({ facts: [{}], cards: [], isDone: false });

	await practise(given, plan);
	const [first] = await listNewCards(lessonDeck, 1);
	expect(first?.id).toBe(cardIdOf(gap!.id));
	expect((await planPractice(given, missed)).isDone).toBe(true);

	await deeds.undo();
	expect(await db.decks.get(lessonDeck)).toBeUndefined();
});

test('where the lesson is on the shelf already, undo puts its order back', async () => {
	await shelveLesson();
	const before = (await listNewCards(lessonDeck, 100)).map(({ id }) => id);
	const fact = kfor.facts.at(-1)!;
	const question = { ...questions[0]!, factId: fact.id, gapId: fact.gaps[0]!.id };
	const given = givenOf({ ...quizOf(), items: [{ id: 0, points: 1, question }] });
	await practise(given, await planPractice(given, await missedAll(given)));
	expect((await listNewCards(lessonDeck, 1))[0]?.id).not.toBe(before[0]);
	await deeds.undo();
	expect((await listNewCards(lessonDeck, 100)).map(({ id }) => id)).toEqual(before);
});

test('own questions become cards in a deck named as the quiz, once', async () => {
	const missed = await missedAll(capitals);
	const plan = await planPractice(capitals, missed);
	expect(plan.cards).toHaveLength(3);
	await practise(capitals, plan);
	const [deck] = await db.decks.toArray();
	expect(deck).toMatchObject({ title: 'Capitals', counts: { new: 4 } });
	const facts = await db.facts.toArray();
	expect(facts.map(({ statement }) => statement).sort()).toEqual([
		'Ghana — Accra',
		'Kenya — Nairobi',
		'Water boils at 100 degrees.',
		'What is the capital of Kenya? — Nairobi'
	]);

	const again = await planPractice(capitals, missed);
	expect(again.isDone).toBe(true);
	await practise(capitals, again);
	expect(await db.facts.count()).toBe(4);
	await deeds.undo();
	await deeds.undo();
	expect(await db.decks.count()).toBe(0);
	expect(await db.facts.count()).toBe(0);
});

test('a correction mends the card that was made of its question, and undo unmends it', async () => {
	await practise(capitals, await planPractice(capitals, await missedAll(capitals)));
	const cards = await db.cards.count();
	const question = { ...questions[0]!, key: 1 } as QuizItem['question'];
	const released = { at: 1, corrections: [{ item: 0, at: 1, question }] };
	expect(await mendCards({ ...capitals, released })).toBe(1);
	const mended = (await db.facts.toArray()).find(({ gaps }) => gaps[0]!.confusions.length > 0)!;
	expect(mended.statement).toBe('What is the capital of Kenya? — Mombasa');
	expect(mended.gaps[0]!.confusions).toEqual(['Nairobi', 'Kisumu', 'Nakuru']);
	expect(await db.cards.count()).toBe(cards);
	expect(await mendCards({ ...capitals, released })).toBe(0);
	await deeds.undo();
	expect((await db.facts.get(mended.id))?.statement).toBe(
		'What is the capital of Kenya? — Nairobi'
	);
});

test('a correction lets a lesson’s own fact take what is right too, and undo takes it back', async () => {
	await shelveLesson();
	const fact = kfor.facts.find(({ gaps }) => gaps.some(({ confusions }) => confusions.length > 1))!;
	const gap = fact.gaps.find(({ confusions }) => confusions.length > 1)!;
	const [other] = gap.confusions;
	const asked = { ...questions[0]!, factId: fact.id, gapId: gap.id, kind: 'choice' as const };
	const question = { ...asked, stem: 'Which?', options: [other!, 'zebra', 'x'], key: 1 };
	const given = givenOf({ ...quizOf(), items: [{ id: 0, points: 1, question }] });
	const released = { at: 1, corrections: [{ item: 0, at: 1, question, also: [0] }] };
	const gapNow = async () => (await db.facts.get(fact.id))!.gaps.find(({ id }) => id === gap.id)!;

	expect(await mendCards({ ...given, released })).toBe(1);
	expect((await gapNow()).accept).toEqual([...gap.accept, other]);
	expect((await gapNow()).confusions).toEqual(gap.confusions.slice(1));
	expect(await mendCards({ ...given, released })).toBe(0);
	await deeds.undo();
	expect(await gapNow()).toEqual(gap);
});

test('only pairs that were missed become cards', async () => {
	const attempt = await begun(capitals.quiz);
	const answers = [{ item: 2, response: { kind: 'arranged' as const, order: [0, 0] }, time: 1 }];
	const marked = markAttempt(capitals, { ...attempt, answers });
	const pairs = marked.items.filter(({ item }) => item.id === 2);
	await practise(capitals, await planPractice(capitals, pairs));
	expect((await db.facts.toArray()).map(({ statement }) => statement)).toEqual(['Ghana — Accra']);
});
