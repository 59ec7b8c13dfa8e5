import { expect, test } from 'vitest';
import { gradeTyped } from '$lib/grading/typed';
import { typeOfAnswer } from '$lib/state/answer-type';

test.each([
	['1914', 'number', 1914],
	['1,500', 'number', 1500],
	['Seven', 'number', 7],
	['5 apples', 'number', 5],
	['45 °C', 'number', 45],
	['½', 'number', 0.5],
	['50 per cent', 'percent', 50],
	['$5 million', 'money', 5_000_000]
])('%s is a number', (answer, type, value) => {
	expect(typeOfAnswer(answer)).toEqual({ type, value });
});

test.each([
	['14 July 1789', '1789-07-14'],
	['July 1789', '1789-07'],
	['2023-05-29', '2023-05-29'],
	['14 July', undefined],
	['44 BC', undefined],
	['the 1990s', undefined],
	['spring 1999', undefined]
])('%s is a date', (answer, date) => {
	expect(typeOfAnswer(answer)).toEqual({ type: 'date', ...(date && { date }) });
});

test.each([
	'12 Angry Men',
	'2 Samuel',
	'World War 2',
	'One Direction',
	'H2O',
	'1:30',
	'May',
	'+49'
])('%s is a name or a word, however many numbers are in it', (answer) => {
	expect(typeOfAnswer(answer)).toEqual({ type: 'term' });
});

test('more than a few words are a phrase', () => {
	expect(typeOfAnswer('the spring of the year')).toEqual({ type: 'phrase' });
});

test.each([
	['1,500', '1500', true],
	['seven', '7', true],
	['50 per cent', '50 %', true],
	['14 July 1789', '14/7/1789', true],
	['14 July 1789', '1789', false],
	['12 Angry Men', '12', false],
	['Photosynthesis', 'photosynthesys', true],
	['45 km', '45', true],
	['45 km', '46', false]
])('%s is so graded that %s is %s', (answer, response, right) => {
	const key = { ...typeOfAnswer(answer), answers: [answer], others: [] };
	expect(gradeTyped(key, response).right).toBe(right);
});
