import { describe, expect, test } from 'vitest';
import { sheetOf } from '$lib/assignment/sheet';
import { asMade, asShown, shownAs } from '$lib/assignment/shuffle';
import { grade } from '$lib/grading/grade';
import { defaultQuizSettings, type Quiz, type QuizItem, type QuizQuestion } from '$lib/model/quiz';
import type { Response } from '$lib/model/question';

const drawn = { factId: 'fact:a', gapId: 'gap:a', revision: 1, generator: 1, seed: 1 } as const;
const choice = (...options: string[]): QuizQuestion => ({
	...drawn,
	kind: 'choice',
	stem: 'Which?',
	options,
	key: 1
});
const match: QuizQuestion = {
	...drawn,
	kind: 'match',
	cues: [
		{ gapId: 'gap:a', text: 'A' },
		{ gapId: 'gap:b', text: 'B' },
		{ gapId: 'gap:c', text: 'C' }
	],
	options: ['c', 'a', 'b'],
	key: [1, 2, 0]
};
const order: QuizQuestion = {
	...drawn,
	kind: 'order',
	events: ['third', 'first', 'second'].map((text) => ({ gapId: 'gap:a', text, date: text })),
	key: [1, 2, 0]
};
const item = (id: number, question: QuizQuestion, pool?: number): QuizItem => ({
	id,
	question,
	points: 1,
	...(pool !== undefined && { pool })
});
const quizOf = (items: QuizItem[], more: Partial<Quiz> = {}): Quiz => ({
	id: 'quiz:a',
	title: 'A quiz',
	items,
	pools: [],
	settings: defaultQuizSettings,
	publicKey: '',
	madeAt: 0,
	...more
});

describe('the sheet', () => {
	const many = [...Array(12).keys()].map((id) => item(id, choice('Ana', 'Ben', 'Cem', 'Dea')));

	test('keeps the order of the quiz unless it is to be mixed', () => {
		const ids = sheetOf(quizOf(many), 7).map((each) => each.item.id);
		expect(ids).toEqual(many.map(({ id }) => id));
	});

	test('is another for another student, and the same for the same one', () => {
		const quiz = quizOf(many, {
			settings: { ...defaultQuizSettings, shuffleQuestions: true }
		});
		expect(sheetOf(quiz, 7)).toEqual(sheetOf(quiz, 7));
		const ids = (seed: number) => sheetOf(quiz, seed).map((each) => each.item.id);
		expect(ids(7)).not.toEqual(ids(8));
		expect([...ids(7)].sort((a, b) => a - b)).toEqual(many.map(({ id }) => id));
	});

	test('takes as many of a pool as it says, each member about equally often', () => {
		const pooled = many.map((each, index) => (index < 6 ? { ...each, pool: 0 } : each));
		const quiz = quizOf(pooled, { pools: [{ pick: 2 }] });
		const times = new Map<number, number>();
		for (let seed = 0; seed < 600; seed += 1) {
			const ids = sheetOf(quiz, seed).map((each) => each.item.id);
			expect(ids).toHaveLength(8);
			for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
		}
		for (let id = 0; id < 6; id += 1) {
			expect(times.get(id)).toBeGreaterThan(140);
			expect(times.get(id)).toBeLessThan(260);
		}
		for (let id = 6; id < 12; id += 1) expect(times.get(id)).toBe(600);
	});

	test('leaves numbers in their order', () => {
		const quiz = quizOf([
			item(1, choice('1,500', '20,000', '50,000')),
			item(2, choice('b', 'a', 'c'))
		]);
		const orders = [...Array(40).keys()].map((seed) =>
			sheetOf(quiz, seed).map((each) => each.order)
		);
		expect(new Set(orders.map(([first]) => String(first)))).toEqual(new Set(['0,1,2']));
		expect(new Set(orders.map(([, second]) => String(second))).size).toBe(6);
	});
});

test('an answer means the same in every order', () => {
	const questions: [QuizQuestion, Response][] = [
		[choice('a', 'b', 'c'), { kind: 'chosen', index: 1 }],
		[match, { kind: 'arranged', order: [1, 2, 0] }],
		[order, { kind: 'arranged', order: [1, 2, 0] }]
	];
	for (const [question, right] of questions) {
		for (const places of [
			[0, 1, 2],
			[2, 0, 1],
			[1, 0, 2],
			[2, 1, 0]
		]) {
			const shown = shownAs(question, places);
			const response = asShown(right, question, places);
			expect(grade(question, right).right).toBe(true);
			expect(grade(shown, response).right).toBe(true);
			expect(asMade(response, question, places)).toEqual(right);
		}
	}
});

test('a pair that was left open stays open', () => {
	const response: Response = { kind: 'arranged', order: [-1, 0, -1] };
	expect(asMade(asShown(response, match, [2, 0, 1]), match, [2, 0, 1])).toEqual(response);
});
