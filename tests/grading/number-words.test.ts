import { expect, test } from 'vitest';
import { digitsFor } from '$lib/language/number-words';

test.each([
	['three thousand eight hundred', '3800'],
	['thirty-eight hundred', '3800'],
	['one million, two hundred thousand and five', '1200005'],
	['two hundred fifty thousand', '250000'],
	['a hundred', '100'],
	['nineteen ninety-nine', '1999'],
	['nineteen oh eight', '1908'],
	['twenty twenty-three', '2023'],
	['the twenty-ninth of may', 'the 29th of may'],
	['two and a half million', '2.5 million'],
	['half a million', '0.5 million'],
	['two thirds', '2/3'],
	['half', '1/2'],
	['a dozen', '1 dozen']
])('%s is %s', (words, digits) => {
	expect(digitsFor(words)).toBe(digits);
});

test('two numbers stay two', () => {
	expect(digitsFor('eleven and nineteen')).toBe('11 and 19');
	expect(digitsFor('between one hundred and two hundred')).toBe('between 100 and 200');
});

test('words that only look like numbers stay words', () => {
	for (const text of ['thirty seconds', '50 thousand', 'often', 'someone', 'a second', 'tents'])
		expect(digitsFor(text)).toBe(text.replace('thirty', '30'));
});
