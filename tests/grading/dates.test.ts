import { describe, expect, test } from 'vitest';
import { weekdayOf } from '$lib/language/calendar';
import { gradeDate } from '$lib/grading/dates';
import { readDates } from '$lib/language/read-date';

describe('reading', () => {
	test.each([
		['29 May 2023', { day: 29, month: 5, year: 2023 }],
		['May 29th, 2023', { day: 29, month: 5, year: 2023 }],
		['the twenty-ninth of May', { day: 29, month: 5 }],
		['29.5.2023', { day: 29, month: 5, year: 2023 }],
		['5/29/2023', { day: 29, month: 5, year: 2023 }],
		['2023-05', { month: 5, year: 2023 }],
		['44 BC', { year: -44 }],
		['AD 79', { year: 79 }],
		['Monday', { weekday: 1 }],
		['fall 2022', { season: 'autumn', year: 2022 }],
		['late 1998', { year: 1998, part: 'late' }],
		['before 1999', { year: 1999, bound: 'before' }],
		['nineteenth century', { year: 1800, until: 1899 }],
		['5th century BC', { year: -500, until: -401 }],
		['nineteen nineties', { year: 1990, until: 1999 }],
		['1998–99', { year: 1998, until: 1999 }]
	])('%s', (text, expected) => {
		expect(readDates(text)).toEqual([expected]);
	});

	test('a slash leaves open which is the day', () => {
		expect(readDates('05/06/2023')).toEqual([
			{ year: 2023, month: 6, day: 5, unsure: true },
			{ year: 2023, month: 5, day: 6, unsure: true }
		]);
	});

	test('days that do not exist, and anything else besides a date, are none', () => {
		for (const text of [
			'31 June',
			'32.1.2023',
			'2023-13',
			'29-30 May',
			'78 days',
			'two years',
			'soon',
			'',
			'13/13'
		])
			expect(readDates(text)).toEqual([]);
	});
});

describe('grading', () => {
	const day = { type: 'date', answers: ['29 May 2023'], others: [], date: '2023-05-29' } as const;
	const key = { ...day, answers: [...day.answers], others: [] };

	test('two dates that are a letter apart are two dates', () => {
		expect(gradeDate(key, '28 May 2023')).toBe('wrong');
		expect(gradeDate({ ...key, answers: ['2008'], date: '2008' }, '2018')).toBe('wrong');
		expect(gradeDate({ ...key, answers: ['June'], date: '2023-06' }, 'July')).toBe('wrong');
	});

	test('only the fields in the answer are asked for, and all that is known must agree', () => {
		const short = { ...key, answers: ['29 May'] };
		expect(gradeDate(short, 'May 29')).toBe('same-value');
		expect(gradeDate(short, '29 May 2023')).toBe('same-value');
		expect(gradeDate(short, '29 May 2022')).toBe('wrong');
	});

	test('the ISO date stands in for an answer that cannot be read', () => {
		expect(gradeDate({ ...key, answers: ['the day of the vote'] }, 'May 29, 2023')).toBe(
			'same-value'
		);
	});

	test('the right day under the wrong name is nearly right', () => {
		expect(gradeDate(key, 'Tuesday, 29 May 2023')).toBe('nearly');
		expect(gradeDate(key, 'Monday, 29 May 2023')).toBe('same-value');
	});
});

test.each([
	[1970, 1, 1, 4],
	[2000, 2, 29, 2],
	[2023, 5, 29, 1],
	[1999, 3, 24, 3]
])('the weekday of %d-%d-%d', (year, month, day, weekday) => {
	expect(weekdayOf(year, month, day)).toBe(weekday);
});

describe('what a near miss lacks', () => {
	const lacks = (answer: string, response: string, date?: string) =>
		gradeDate({ type: 'date', answers: [answer], others: [], ...(date && { date }) }, response);

	test.each([
		['29 May 2023', 'May 2023', 'nearly day'],
		['29 May 2023', '29 May', 'nearly year'],
		['29 May 2023', '2023', 'nearly words'],
		['May 2023', '2023', 'nearly month'],
		['late 1998', '1998', 'nearly season'],
		['1999', 'before 1999', 'nearly bound'],
		['6 May 1999', '5/6/1999', 'nearly clarity'],
		['since 1991', 'until 1991', 'wrong']
	])('%s ← %s: %s', (answer, response, finding) => {
		expect(lacks(answer, response)).toBe(finding);
	});
});
