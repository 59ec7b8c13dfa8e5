import { fromFirstLetters, hasFirstLetters } from '$lib/grading/first-letters';
import type { TypedKey } from '$lib/model/question';
import { expect, test } from 'vitest';

const key = (...answers: string[]): TypedKey => ({ type: 'phrase', answers, others: [] });
const nations = key('the United Nations', 'UNMIK');

test.each([
	['UN', 'the United Nations'],
	['u n', 'the United Nations'],
	['United Nat', 'the United Nations'],
	['the UN', 'the United Nations'],
	['t U N', undefined],
	['unm', 'UNMIK'],
	['U', undefined],
	['N U', undefined],
	['United Kingdom', undefined],
	['', undefined]
])('"%s" is taken for %s', (text, answer) => {
	expect(fromFirstLetters(nations, text)).toBe(answer);
});

test('an initial is no article', () => {
	expect(fromFirstLetters(key('Ada Lindqvist'), 'a l')).toBe('Ada Lindqvist');
	expect(fromFirstLetters(key('a lighthouse'), 'a lig')).toBe('a lighthouse');
});

test('a single word takes three letters, a short one all but the last', () => {
	const read = (text: string, answer: string) => fromFirstLetters(key(answer), text) !== undefined;
	expect([read('Mo', 'Montenegro'), read('Mon', 'Montenegro'), read('mont', 'Montenegro')]).toEqual(
		[false, true, true]
	);
	expect([read('E', 'EU'), read('Ru', 'Rus'), read('R', 'Rus')]).toEqual([true, true, false]);
	expect(read('Vuč', 'Vucic')).toBe(true);
	expect(read('Montenegro', 'Montenegro')).toBe(true);
	expect(read('Montana', 'Montenegro')).toBe(false);
});

test('is not for what digits carry', () => {
	const { type: _, ...rest } = key('1999');
	expect(hasFirstLetters(key('50,000'))).toBe(false);
	expect(hasFirstLetters({ ...rest, type: 'date', answers: ['May'] })).toBe(false);
	expect(hasFirstLetters(nations)).toBe(true);
	expect(hasFirstLetters(key())).toBe(false);
});
