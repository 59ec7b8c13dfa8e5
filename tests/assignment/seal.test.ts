import { expect, test } from 'vitest';
import { sealQuiz } from '$lib/assignment/seal';
import { quizQuestion } from '$lib/exchange/shapes-question';
import { pastedQuiz } from './pasted';

const quiz = pastedQuiz();
const sealed = sealQuiz(quiz);

test('a sealed quiz has every question and no key', () => {
	expect(sealed.items.map(({ id }) => id)).toEqual(quiz.items.map(({ id }) => id));
	for (const [index, { question, proof, bank }] of sealed.items.entries()) {
		const open = quiz.items[index]!.question;
		expect(question.kind).toBe(open.kind);
		expect(proof).toBeUndefined();
		expect(bank).toBeUndefined();
		expect(quizQuestion(question)).toBeUndefined();
		if ('stem' in question && 'stem' in open) expect(question.stem).toBe(open.stem);
	}
});

test('no typed answer, changed word or date is left in it', () => {
	const keys = sealed.items.map(({ question }) => JSON.stringify(question.key));
	expect(
		keys.every((key) => ['-1', 'false', '[]'].includes(key) || key.includes('"answers":[]'))
	).toBe(true);
	expect(JSON.stringify(sealed)).not.toMatch(/"changed"|"date":"[^"]/);
});

test('the quiz itself keeps its keys', () => {
	expect(quiz).toEqual(pastedQuiz());
});
