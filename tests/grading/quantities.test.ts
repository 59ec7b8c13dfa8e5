import { describe, expect, test } from 'vitest';
import { compareQuantities } from '$lib/language/quantity';
import { readQuantities } from '$lib/language/read-quantity';
import { convert, unitsAt } from '$lib/language/units';

const values = (text: string) => readQuantities(text).map(({ low }) => low);

describe('reading', () => {
	test.each([
		['3,800', [3800]],
		['3 800', [3800]],
		['3’800', [3800]],
		['1.234.567,5', [1234567.5]],
		['1,234,567.5', [1234567.5]],
		['12,34,567', [1234567]],
		['3,8', [3.8]],
		['0,375', [0.375]],
		['38,00', [38]],
		['2½', [2.5]],
		['−5', [-5]],
		['1.2 billion euros', [1.2e9]],
		['US$50 million', [50e6]],
		['3rd', [3]]
	])('%s', (text, expected) => {
		expect(values(text)).toEqual(expected);
	});

	test('a dot before three digits may be read in two ways, the English one first', () => {
		expect(values('3.800')).toEqual([3.8, 3800]);
	});

	test('m is a scale or a unit', () => {
		expect(values('5m')).toEqual([5e6, 5]);
		expect(values('5 m')).toEqual([5, 5e6]);
	});

	test('a range has two ends', () => {
		expect(readQuantities('between 10 and 12')).toMatchObject([{ low: 10, high: 12 }]);
		expect(readQuantities('10–12 km')).toMatchObject([{ low: 10, high: 12 }]);
		expect(readQuantities('12-10')).toEqual([]);
	});

	test('what is said twice in two units is one quantity, two quantities are none', () => {
		expect(values('45 km (28 miles)')).toEqual([45]);
		expect(readQuantities('45 km (50 miles)')).toEqual([]);
		expect(readQuantities('11 or 19')).toEqual([]);
		expect(readQuantities('11, 19, 52')).toEqual([]);
	});

	test('no number, and numbers in names, are none', () => {
		for (const text of ['', 'many', 'G7', 'COVID-19', '10:30', 'not 11', '1.2.3'])
			expect(readQuantities(text)).toEqual([]);
	});

	test.each([
		['.5', 0.5],
		['10⁶', 1e6],
		['3 × 10^8', 3e8],
		['3e8', 3e8],
		['six point two', 6.2],
		['two point oh five million', 2_050_000],
		['a million and a half', 1_500_000],
		['a quarter of a million', 250_000],
		['five and three quarters', 5.75],
		['2 lakh', 200_000],
		['7.9 milliard', 7.9e9],
		['fourty', 40],
		['a thousend', 1000],
		['threefold', 3],
		['half an hour', 0.5],
		['an hour and a half', 1.5],
		['350 per 100,000', 0.0035]
	])('%s is %d', (text, value) => expect(values(text)[0]).toBeCloseTo(value, 9));

	test('more and less', () => {
		const bound = (text: string) => readQuantities(text)[0]?.bound;
		expect(bound('over 90')).toBe('over');
		expect(bound('no fewer than 90')).toBe('over');
		expect(bound('no more than 90')).toBe('under');
		expect(bound('about 90')).toBeUndefined();
	});
});

describe('units', () => {
	const [km] = unitsAt('km');
	const [mile] = unitsAt('miles');

	test.each([
		[45, 'km', 'miles', 27.96],
		[20, '°c', '°f', 68],
		[100, 'km/h', 'mph', 62.14],
		[1, 'square miles', 'km2', 2.59],
		[2, 'hours', 'min', 120],
		[1, 'gb', 'megabytes', 1000],
		[5, 'mw', 'kw', 5000],
		[5, 'mg', 'g', 0.005]
	])('%d %s in %s', (value, from, to, expected) => {
		expect(convert(value, unitsAt(from)[0]!, unitsAt(to)[0]!)).toBeCloseTo(expected, 2);
	});

	test('a word that is no unit gives none', () => {
		for (const word of ['soldiers', 'in', 'countries', '', 'constructor'])
			expect(unitsAt(word)).toEqual([]);
	});

	test('between systems the text has rounded, within one it has not', () => {
		const key = { low: 45, high: 45, unit: km! };
		const inMiles = (value: number) =>
			compareQuantities(key, { low: value, high: value, unit: mile! });
		expect([27, 28, 29, 45].map(inMiles)).toEqual([
			undefined,
			'same-value',
			undefined,
			'other-unit'
		]);
		const [metre] = unitsAt('m');
		const inMetres = (value: number) =>
			compareQuantities(key, { low: value, high: value, unit: metre! });
		expect([45_000, 44_900].map(inMetres)).toEqual(['same-value', undefined]);
	});
});
