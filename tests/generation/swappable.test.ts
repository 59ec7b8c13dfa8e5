import { expect, test } from 'vitest';
import { drawQuestion } from '$lib/generation/draw';
import { gatherMaterial } from '$lib/generation/material';
import type { AnswerType, Fact } from '$lib/model/fact';

/** The true-false questions that a found statement gives, with another answer in it or not. */
function trueFalse(statement: string, answer: string, type: AnswerType, wrong: string[]) {
	const start = statement.indexOf(answer);
	const gap = { start, end: start + answer.length, type, accept: [], alsoTrue: [] };
	const fact: Fact = {
		id: 'fact:test/one',
		deckId: 'deck:test',
		revision: 1,
		kind: 'event',
		statement,
		gaps: [{ ...gap, id: 'gap:test/one/1', confusions: wrong }],
		origin: 'extracted'
	};
	const material = gatherMaterial(undefined, [fact]);
	return [1, 2, 3, 4, 5, 6].flatMap(
		(seed) => drawQuestion(material, 'gap:test/one/1', 'true-false', seed) ?? []
	);
}

test('a statement is asked as it stands and with another answer', () => {
	const asked = trueFalse('The lock was built in 1899.', '1899', 'date', ['1894', '1905']);
	expect(
		new Set(asked.map((question) => 'stem' in question && question.stem)).size
	).toBeGreaterThan(1);
});

test.each([
	['At least 40 boats passed the lock.', '40', 'number', ['30', '50']],
	['More than 40 boats passed the lock.', '40', 'number', ['30', '50']],
	['The lock was in use by 1899.', '1899', 'date', ['1894', '1905']],
	['The lock was built around 1899.', '1899', 'date', ['1896', '1903']],
	['The lock was not opened by Ann Moore.', 'Ann Moore', 'person', ['Eve Hart']],
	['Boats came from many towns, such as Leeds.', 'Leeds', 'place', ['Hull']],
	['Boats in Sweden carry timber.', 'Sweden', 'place', ['Norway']],
	['The gates are made of green oak in 3 parts.', 'green oak', 'term', ['red oak']]
] as const)('%s leaves room for other answers', (statement, answer, type, wrong) => {
	expect(trueFalse(statement, answer, type, [...wrong])).toEqual([]);
});
