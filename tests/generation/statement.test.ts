import { expect, test } from 'vitest';
import type { FactGap } from '$lib/model/fact';
import { clozeForm, stemOf } from '$lib/generation/cloze-form';
import { indefiniteOf } from '$lib/generation/indefinite';
import { rewritten } from '$lib/generation/statement';
import { fact } from './material';

function asked(marked: string, asks: Parameters<typeof fact>[3][string] = {}): FactGap {
	const made = fact('one', 0, marked, { gap: asks });
	return { fact: made, gap: made.gaps[0]! };
}

test.each([
	['an', 'automatic lamp, hour, honest man, 8, 11, 18,000, 80, EU ship, uninvited guest, Italian'],
	['a', 'gas lamp, unit, European, one-way street, useful tool, 7, 110, 19, BBC film, Hungarian']
])('takes %s before %s', (article, texts) => {
	for (const text of texts.split(', '))
		expect(`${text}: ${indefiniteOf(text)}`).toMatch(`${text}: ${article}`);
});

test('does not guess how an acronym is read', () => {
	expect(indefiniteOf('FM beacon')).toBeUndefined();
	expect(indefiniteOf('UN ship')).toBeUndefined();
});

test('mends the article before another answer, or leaves the answer out', () => {
	const lamp = asked('It has an [gap|oil lamp].');
	expect(rewritten(lamp, 'oil lamp', 'gas lamp')).toBe('It has a gas lamp.');
	expect(rewritten(lamp, 'oil lamp', 'electric bell')).toBe('It has an electric bell.');
	expect(rewritten(lamp, 'oil lamp', 'FM beacon')).toBeUndefined();
	const first = asked('A [gap|gas lamp] shone.');
	expect(rewritten(first, 'gas lamp', 'oil lamp')).toBe('An oil lamp shone.');
});

test('never puts one in place of more, nor more in place of one', () => {
	const men = asked('It took [gap|11] men.', { type: 'number' });
	expect(rewritten(men, '11', '1')).toBeUndefined();
	expect(rewritten(men, '11', '12')).toBe('It took 12 men.');
});

test('hides an answer and its other names wherever else they stand', () => {
	const skar = asked('Skår’s lighthouse, or SLH, is the pride of [gap|Skar], the old SLH said.', {
		accept: ['Isle of Skar', 'SLH']
	});
	expect(clozeForm(skar)).toEqual({
		before: '…’s lighthouse, or …, is the pride of ',
		after: ', the old … said.'
	});
	expect(stemOf(skar)).toBe('…’s lighthouse, or …, is the pride of ____, the old … said.');
});

test('hides the longest name whole', () => {
	const force = asked('The Skar Force left, and [gap|Skar] slept.', { accept: ['Skar Force'] });
	expect(clozeForm(force).before).toBe('The … left, and ');
});
