import { expect, test } from 'vitest';
import { findDates } from '$lib/language/dates';
import { randomText } from './random-text';

/** A Tuesday. */
const published = '2023-05-30';

test.each([
	['It was on 29 May 2023 that', '29 May 2023', { year: 2023, month: 5, day: 29 }],
	[
		'On Monday, May 29th, 2023 it',
		'Monday, May 29th, 2023',
		{ year: 2023, month: 5, day: 29, weekday: 1 }
	],
	['until June 1999.', 'June 1999', { year: 1999, month: 6 }],
	['in the late 19th century', 'the late 19th century', { year: 1800, until: 1899, part: 'late' }],
	['the fifth century BC', 'the fifth century BC', { year: -500, until: -401 }],
	['in the early 1990s', 'the early 1990s', { year: 1990, until: 1999, part: 'early' }],
	['Caesar died in 44 BC.', '44 BC', { year: -44 }],
	['from 1998 to 2000 he', 'from 1998 to 2000', { year: 1998, until: 2000 }],
	['the season 1998–99 was', '1998–99', { year: 1998, until: 1999 }],
	['in the spring of 1848', 'the spring of 1848', { year: 1848, season: 'spring' }],
	['born in 1955.', '1955', { year: 1955 }],
	['the film (1999) was', '1999', { year: 1999 }],
	['on 2023-05-29', '2023-05-29', { year: 2023, month: 5, day: 29 }],
	['He left yesterday.', 'yesterday', { year: 2023, month: 5, day: 29 }],
	['on Friday he', 'Friday', { year: 2023, month: 5, day: 26 }],
	['on Tuesday he', 'Tuesday', { year: 2023, month: 5, day: 30 }],
	['next Friday he', 'next Friday', { year: 2023, month: 6, day: 2 }],
	['last year it', 'last year', { year: 2022 }],
	['three weeks ago it', 'three weeks ago', { year: 2023, month: 5 }],
	['two days ago it', 'two days ago', { year: 2023, month: 5, day: 28 }],
	['in March it', 'March', { year: 2023, month: 3 }],
	['in June it', 'June', { year: 2022, month: 6 }],
	['On 29 May it', '29 May', { year: 2023, month: 5, day: 29 }]
])('%s', (text, words, date) => {
	const [found, more] = findDates(text, published);
	expect(found).toMatchObject({ text: words });
	expect(found!.date).toEqual(date);
	expect(text.slice(found!.start, found!.end)).toBe(words);
	expect(more).toBeUndefined();
});

test('where a text tells of long ago, a month is of that year', () => {
	const [, may] = findDates('He sailed in 1564. In May he landed.', published);
	expect(may).toMatchObject({ text: 'May', date: { year: 1564, month: 5 } });
	expect(may!.sure).toBeLessThan(0.6);
});

test('a range of days has two ends', () => {
	const [found] = findDates('From 29–31 May 2023 it was closed.');
	expect(found).toMatchObject({
		text: '29–31 May 2023',
		date: { year: 2023, month: 5, day: 29 },
		last: { year: 2023, month: 5, day: 31 }
	});
});

test.each([
	'About 1999 people came.',
	'He paid $1,999 for it.',
	'They may leave.',
	'The march went on.',
	'It has 2000 metres.',
	'Version 10.1999.3'
])('no date: %s', (text) => {
	expect(findDates(text, published)).toEqual([]);
});

test('without a day of publication a relative date stays open', () => {
	const [found] = findDates('He left yesterday.');
	expect(found).toMatchObject({ text: 'yesterday', isRelative: true, date: {} });
	expect(found!.sure).toBeLessThan(0.5);
});

test('dates lie in their text and do not overlap', () => {
	for (let seed = 1; seed <= 200; seed++) {
		const text = `${randomText(seed)} 29 May 2023 ${randomText(seed + 1000)}in 1999–2000, last year`;
		let at = 0;
		for (const { start, end, text: words } of findDates(text, published)) {
			expect(start).toBeGreaterThanOrEqual(at);
			expect(text.slice(start, end)).toBe(words);
			at = end;
		}
	}
});
