import { expect, test } from 'vitest';
import { fold, standsIn, tokensOf } from '$lib/generation/tokens';

test('folds away case, accents, articles and the possessive s', () => {
	expect(fold('The Élysée’s guards')).toBe('elysee guards');
	expect(fold('Zoran Đinđić')).toBe('zoran dindic');
	expect(fold('the U.S.')).toBe(fold('US'));
});

test.each([
	['fifty-two', '52'],
	['3,800', '3800'],
	['3.8 million', '3800000'],
	['fifty thousand', '50000'],
	['90 per cent', '90 percent'],
	['90%', '90 percent'],
	['twenty, seven', '20 7'],
	['30 4', '30 4']
])('reads %s as %s', (text, folded) => expect(fold(text)).toBe(folded));

test('says where each token stands', () => {
	const text = 'A lamp of twenty-one watts';
	expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
		'lamp',
		'of',
		'twenty-one',
		'watts'
	]);
});

test('finds an answer as whole words only', () => {
	expect(standsIn('The Serbian president spoke.', 'Serbia')).toBe(false);
	expect(standsIn('Serbia’s president spoke.', 'serbia')).toBe(true);
	expect(standsIn('Twenty-one men came.', '21')).toBe(true);
	expect(standsIn('In 1999, 78 days', '99')).toBe(false);
	expect(standsIn('anything', 'the')).toBe(false);
});
