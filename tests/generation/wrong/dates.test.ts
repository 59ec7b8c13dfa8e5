import { expect, test } from 'vitest';
import { readDate } from '$lib/generation/dates';
import { weekdayOf } from '$lib/language/calendar';
import { wrongFor } from './options';

test('years near our time are near, those long ago far apart', () => {
	const near = wrongFor('2001', 'date', 'The bridge was opened in 2001. It was closed in 2004.');
	const far = wrongFor('1412', 'date', 'The abbey was founded in 1412. It was sold in 1905.');
	const distance = (years: string[], right: number) =>
		Math.max(...years.map((year) => Math.abs(Number(year) - right)));
	expect(distance(near, 2001)).toBeLessThan(8);
	expect(distance(far, 1412)).toBeGreaterThan(20);
});

test('years of other sentences come first', () => {
	const text = 'The mill was built in 1871. It burnt down in 1873. It was rebuilt in 1876.';
	expect(wrongFor('1871', 'date', text).slice(0, 2)).toEqual(['1873', '1876']);
});

test('who was born before a year was not born after it', () => {
	const wrong = wrongFor('1850', 'date', 'Ann Moore was born in 1850 and left school in 1862.');
	for (const year of wrong) expect(Number(year)).toBeLessThan(1862);
});

test('a weekday is that of its day', () => {
	const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
	const wrong = wrongFor('Monday 29 May 2023', 'date', 'The fair began on Monday 29 May 2023.');
	expect(wrong.length).toBeGreaterThan(3);
	for (const text of wrong) {
		const { year = 0, month = 0, day = 0 } = readDate(text)!;
		expect(text.split(' ')[0]).toBe(days[weekdayOf(year, month, day)]);
	}
});

test.each([
	['the 19th century', 'The canal was dug in the 19th century.', /^the \d\dth century$/],
	['the early 1930s', 'The hall was built in the early 1930s.', /^the early 1\d\d0s$/],
	['1914–1918', 'The map was drawn in 1914–1918.', /^1\d{3}–1\d{3}$/]
])('%s keeps its form', (answer, text, form) => {
	const wrong = wrongFor(answer, 'date', text);
	expect(wrong.length).toBeGreaterThan(1);
	for (const each of wrong) expect(each).toMatch(form);
});
