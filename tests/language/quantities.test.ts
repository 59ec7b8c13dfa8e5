import { expect, test } from 'vitest';
import { findQuantities } from '$lib/language/quantities';
import { splitSentences } from '$lib/language/sentences';
import type { Stretch } from '$lib/language/text';
import { splitTokens } from '$lib/language/tokens';
import { randomText } from './random-text';

/** Each number counts the word behind it, as a parser would say of the texts here. */
function find(text: string, taken: Stretch[] = []) {
	const sentences = splitSentences(text).map((sentence) => ({
		tokens: splitTokens(text, sentence).map((token, at, all) => {
			const behind = all[at + 1];
			const isNoun = behind && /^\p{Ll}+s$|^people$/u.test(text.slice(behind.start, behind.end));
			const words = text.slice(token.start, token.end);
			return {
				...token,
				text: words,
				tag: /s$|^people$/.test(words) ? 'NNS' : 'CD',
				head: isNoun ? at + 1 : -1,
				relation: isNoun ? 'nummod' : 'root',
				sure: { tag: 1, head: 1, relation: 1 }
			};
		})
	}));
	return findQuantities(text, sentences, taken);
}

test.each([
	['About 3,800 troops came.', '3,800', 'number', 3800],
	['It cost $50 million.', '$50 million', 'money', 5e7],
	['It fell by 2.5%.', '2.5%', 'percent', 2.5],
	['It fell by 90 per cent.', '90 per cent', 'percent', 90],
	['some three hundred and fifty people', 'three hundred and fifty', 'number', 350],
	['a run of 26 miles', '26 miles', 'measure', 26],
	['at 120 km/h then', '120 km/h', 'measure', 120],
	['an area of 10,887 km2 there', '10,887 km2', 'measure', 10887],
	['twenty-one people', 'twenty-one', 'number', 21],
	['a 3.5 million fund', '3.5 million', 'number', 3.5e6],
	['£5m more', '£5m', 'money', 5e6],
	['the 21st floor', '21st', 'ordinal', 21],
	['at 25 °C it', '25 °C', 'measure', 25],
	['40 dollars', '40 dollars', 'money', 40]
])('%s', (text, words, kind, low) => {
	const [found, more] = find(text);
	expect(found).toMatchObject({ text: words, kind, value: { low } });
	expect(more).toBeUndefined();
});

test('a range has two ends', () => {
	expect(find('It takes 10–12 hours.')[0]).toMatchObject({
		text: '10–12 hours',
		value: { low: 10, high: 12 }
	});
});

test('the same in another unit is known as such', () => {
	const [first, second] = find('It lies 45 kilometres (28 miles) north.');
	expect(first).toMatchObject({ text: '45 kilometres', value: { low: 45 } });
	expect(second).toMatchObject({ text: '28 miles', sameAs: 0 });
	expect(find('It lies 45 kilometres (99 miles) north.')[1]).not.toHaveProperty('sameAs');
});

test('what is counted is told', () => {
	const text = 'There were 50,000 people.';
	const { counted } = find(text)[0]!;
	expect(text.slice(counted!.start, counted!.end)).toBe('people');
});

test.each(['No one came.', 'One of them left.', 'CO2 is a gas.', 'Formula H2O'])(
	'none: %s',
	(text) => {
		expect(find(text)).toEqual([]);
	}
);

test('a year of a date is no number', () => {
	expect(find('in 1999', [{ start: 3, end: 7 }])).toEqual([]);
});

test('numbers lie in their text and do not overlap', () => {
	for (let seed = 1; seed <= 200; seed++) {
		const text = `${randomText(seed)} $50 million (10 km) ${randomText(seed + 1000)}`;
		let at = 0;
		for (const { start, end, text: words } of find(text)) {
			expect(start).toBeGreaterThanOrEqual(at);
			expect(text.slice(start, end)).toBe(words);
			at = end;
		}
	}
});
