import { expect, test } from 'vitest';
import { covers, datesNear, readDate, type WrittenDate } from '$lib/generation/dates';

test.each([
	['29 May 2023', { year: 2023, month: 5, day: 29, form: '{day} {month} {year}' }],
	['May 29, 2023', { year: 2023, month: 5, day: 29, form: '{month} {day}, {year}' }],
	['June 1999', { year: 1999, month: 6, form: '{month} {year}' }],
	['the 1990s', { year: 1990, form: 'the {year}s' }],
	['Monday, 29 May', { month: 5, day: 29, form: '{weekday}, {day} {month}' }]
])('reads %s', (text, date) => expect(readDate(text)).toMatchObject(date));

test('reads no date where there is none, or two', () => {
	expect(readDate('yesterday')).toBeUndefined();
	expect(readDate('1998 or 1999')).toBeUndefined();
});

test('grows with time', () => {
	const dates = ['30 May 2022', '31 January 2023', '1 February 2023', '30 May 2023'];
	const values = dates.map((text) => readDate(text)!.value);
	expect(values).toEqual([...values].sort((one, other) => one - other));
});

test('a date told less exactly covers an exact one, not the other way round', () => {
	const [may, day] = [readDate('May 2023')!, readDate('29 May 2023')!];
	expect(covers(may, day)).toBe(true);
	expect(covers(day, may)).toBe(false);
	expect(covers(readDate('28 May 2023')!, day)).toBe(false);
});

test.each(['1851', 'June 1999', '29 May 2023', '1 January 2000', 'the 1920s'])(
	'finds three dates on either side of %s in its form, all of them real',
	(text) => {
		const date = readDate(text)!;
		const near = datesNear(date).map((each) => readDate(each)!);
		expect(near.every(({ form }) => form === date.form)).toBe(true);
		expect(near.filter(({ value }) => value < date.value).length).toBeGreaterThanOrEqual(3);
		expect(near.filter(({ value }) => value > date.value).length).toBeGreaterThanOrEqual(3);
		expect(near.every(isReal)).toBe(true);
	}
);

test('changes no date that tells its weekday', () => {
	expect(datesNear(readDate('Monday, 29 May')!)).toEqual([]);
});

test.each(['31 May 2023', '29 February 2024', '30 January 2023'])(
	'keeps near %s to real dates',
	(text) => {
		const near = datesNear(readDate(text)!).map((each) => readDate(each)!);
		expect(near.length).toBeGreaterThanOrEqual(4);
		expect(near.every(isReal)).toBe(true);
	}
);

function isReal({ year = 2000, month = 1, day = 1 }: WrittenDate): boolean {
	return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
