import { describe, expect, test } from 'vitest';
import { hasPassed, scoreSubmission, totalOf } from '$lib/assignment/score';
import type { Correction } from '$lib/model/assignment';
import type { Response } from '$lib/model/question';
import type { Quiz } from '$lib/model/quiz';
import { keyed, withAnswers } from '$lib/assignment/correct';
import {
	allRight,
	arranged,
	assignmentWith,
	chosen,
	items,
	judged,
	questions,
	resultOf,
	typing
} from './classroom';

const assignment = assignmentWith();
const scored = (answers: Record<number, Response>, corrections: Correction[] = []) =>
	scoreSubmission({ ...assignment, corrections }, resultOf('Ana', answers));
const pointsOf = (...all: Parameters<typeof scored>) => scored(...all).map(({ points }) => points);

test('everything right earns all points', () => {
	expect(pointsOf(allRight)).toEqual([1, 1, 2, 3, 4]);
	expect(totalOf(scored(allRight))).toEqual({ points: 11, of: 11, share: 1, right: 5, asked: 5 });
});

test('pairs and orders earn their share, a name in any spelling all, what is blank or given up nothing', () => {
	const answers: Record<number, Response> = {
		// 30 was right, 11 was chosen: 0 of 1
		1: chosen(0),
		// given up: 0 of 1
		2: { kind: 'gave-up' },
		// accents and capitals do not matter: 2 of 2
		3: typing('zvečan'),
		// Italy and Hungary the wrong way round, Serbia right: 1 of 3 pairs, 3 × 1/3 = 1
		4: arranged(0, 1, 2),
		// the first two the wrong way round, the others in place: 2 of 4, 4 × 2/4 = 2
		5: arranged(1, 0, 2, 3)
	};
	expect(pointsOf(answers)).toEqual([0, 0, 2, 1, 2]);
	// 0 + 0 + 2 + 1 + 2 = 5 of 11, one question with all of its points
	expect(totalOf(scored(answers))).toEqual({
		points: 5,
		of: 11,
		share: 5 / 11,
		right: 1,
		asked: 5
	});
	expect(pointsOf({})).toEqual([0, 0, 0, 0, 0]);
	expect(scored({}).every(({ verdict }) => verdict.reason === 'gave-up')).toBe(true);
});

test('an answer of another kind, to no question or out of range earns nothing and harms nothing', () => {
	const odd: Record<number, Response> = {
		1: typing('30'),
		2: chosen(0),
		4: arranged(9, -1, 7),
		5: arranged(),
		99: chosen(1)
	};
	expect(pointsOf(odd)).toEqual([0, 0, 0, 0, 0]);
});

describe('what was put right', () => {
	const correction = (item: number, change: Partial<Correction>): Correction => ({
		item,
		at: 1,
		question: items[item - 1]!.question,
		...change
	});

	test('another key: the last of an item holds', () => {
		const toFirst = keyed(questions.choice, 0)!;
		const toLast = keyed(questions.choice, 2)!;
		const corrections = [correction(1, { question: toFirst }), correction(1, { question: toLast })];
		expect(pointsOf({ 1: chosen(1) }, corrections)[0]).toBe(0);
		expect(pointsOf({ 1: chosen(0) }, corrections)[0]).toBe(0);
		expect(pointsOf({ 1: chosen(2) }, corrections)[0]).toBe(1);
	});

	test('a second option beside the key', () => {
		const corrections = [correction(1, { also: [2] })];
		expect(pointsOf({ 1: chosen(1) }, corrections)[0]).toBe(1);
		expect(pointsOf({ 1: chosen(2) }, corrections)[0]).toBe(1);
		expect(pointsOf({ 1: chosen(0) }, corrections)[0]).toBe(0);
	});

	test('another typed answer, also one that stood among the confusions', () => {
		const wider = withAnswers(questions.typed, ['Zvecan', 'Prizren'])!;
		expect(pointsOf({ 3: typing('prizren') })[2]).toBe(0);
		expect(pointsOf({ 3: typing('prizren') }, [correction(3, { question: wider })])[2]).toBe(2);
	});

	test('a dropped question counts for nobody', () => {
		const dropped = [correction(5, { dropped: true })];
		// 1 + 1 + 2 + 3 = 7 of 7
		expect(totalOf(scored(allRight, dropped))).toEqual({
			points: 7,
			of: 7,
			share: 1,
			right: 4,
			asked: 4
		});
		// what was earned for it is gone too: 5 − 2 = 3 of 7
		const partly = { ...allRight, 1: chosen(0), 2: judged(false), 4: arranged(0, 1, 2) };
		// 0 + 0 + 2 + 1
		expect(totalOf(scored(partly, dropped)).points).toBe(3);
	});
});

describe('what a teacher gives by hand', () => {
	test('stands in place of what the app gave, whatever becomes of the key', () => {
		const result = resultOf('Ana', allRight, {
			marks: [
				{ item: 3, points: 0.5, comment: 'Which of the two?' },
				{ item: 1, comment: 'Good.' }
			]
		});
		const scores = scoreSubmission(assignment, result);
		expect(scores.map(({ points }) => points)).toEqual([1, 1, 0.5, 3, 4]);
		expect(scores[2]).toMatchObject({ byHand: true, right: false, comment: 'Which of the two?' });
		expect(scores[0]).not.toHaveProperty('byHand');
		expect(totalOf(scores).points).toBe(9.5);
	});

	test('never more than there is', () => {
		const result = resultOf('Ana', {}, { marks: [{ item: 1, points: 7 }] });
		expect(scoreSubmission(assignment, result)[0]).toMatchObject({ points: 1, right: true });
	});
});

test('a question that chance did not pick counts against nobody', () => {
	const quiz: Quiz = {
		...assignment.quiz,
		pools: [{ pick: 1 }],
		items: items.map((item) => (item.id <= 2 ? { ...item, pool: 0 } : item))
	};
	for (const seed of [1, 2, 3, 4, 5, 6]) {
		const result = { ...resultOf('Ana', allRight), seed };
		const scores = scoreSubmission({ quiz, corrections: [] }, result);
		// one of the two of the pool, 1 + 2 + 3 + 4 = 10
		expect(scores).toHaveLength(4);
		expect(totalOf(scores)).toMatchObject({ points: 10, of: 10 });
	}
	const seen = [...Array(20).keys()].map(
		(seed) => scoreSubmission({ quiz, corrections: [] }, { ...resultOf('A', {}), seed })[0]!.item.id
	);
	expect(new Set(seen)).toEqual(new Set([1, 2]));
});

test('enough is enough, and without a mark there is no passing', () => {
	expect(hasPassed(0.5, 50)).toBe(true);
	expect(hasPassed(1 / 3 + 1 / 3 + 1 / 3 - 1e-15, 100)).toBe(true);
	expect(hasPassed(0.4999, 50)).toBe(false);
	expect(hasPassed(1, undefined)).toBeUndefined();
});
