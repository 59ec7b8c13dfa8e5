import { expect, test } from 'vitest';
import { placeOf } from '$lib/generation/wrong/figures';
import { wrongFor } from './options';

const valueOf = (text: string) => Number(/[\d.,]+/.exec(text)![0].replaceAll(',', ''));

test.each([
	['3,800', 'The force has 3,800 soldiers.', 100],
	['647', 'The council counted 647 lamps.', 1],
	['12.4', 'The bridge weighs 12.4 tonnes.', 0.1]
])('%s stands beside numbers exactly as round', (answer, text, place) => {
	const wrong = wrongFor(answer, 'number', text).map(valueOf);
	expect(wrong.length).toBeGreaterThanOrEqual(4);
	for (const value of wrong) expect(placeOf(value)).toBeCloseTo(place);
});

test.each(['27', '43', '380', '9,150'])('no wrong number is within a hair of %s', (answer) => {
	const wrong = wrongFor(answer, 'number', `The museum has ${answer} lamps.`).map(valueOf);
	const right = valueOf(answer);
	expect(wrong.some((value) => value < right)).toBe(true);
	expect(wrong.some((value) => value > right)).toBe(true);
	for (const value of wrong) {
		expect(Math.abs(value - right)).toBeGreaterThanOrEqual(0.09 * right);
		expect(value / right).toBeGreaterThan(0.3);
		expect(value / right).toBeLessThan(1.8);
	}
});

test('no share is above the whole', () => {
	const wrong = wrongFor('90%', 'percent', 'About 90% of the members agreed.').map(valueOf);
	expect(wrong.length).toBeGreaterThan(1);
	expect(Math.max(...wrong)).toBeLessThan(100);
});

test('the form stays: words, signs and scales', () => {
	for (const word of wrongFor('twelve', 'number', 'The choir has twelve singers.'))
		expect(word).toMatch(/^[a-z]+$/);
	for (const sum of wrongFor('$280bn', 'money', 'The firm was fined $280bn.'))
		expect(sum).toMatch(/^\$\d+bn$/);
});

test('one is offered for no other number, since it takes the singular', () => {
	expect(wrongFor('two', 'number', 'Ann has two brothers.')).not.toContain('one');
});

test('what rose cannot have risen to less', () => {
	const wrong = wrongFor('60', 'number', 'The choir grew from 40 singers to 60 singers.');
	for (const value of wrong.map(valueOf)) expect(value).toBeGreaterThan(40);
});
