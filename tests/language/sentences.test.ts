import { describe, expect, test } from 'vitest';
import { splitSentences } from '$lib/language/sentences';

/** The sentences of a text, each in its own words. */
function split(text: string): string[] {
	return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('one sentence', () => {
	test.each([
		'Mr. Smith met Dr. Li and Gen. Paul Jones at 5 p.m. on Jan. 12.',
		'The U.S. Army left Fort St. James.',
		'J. R. R. Tolkien wrote it.',
		'He paid $3.5 million (approx. 3 million euros) for it.',
		'The case was Roe v. Wade.',
		'It was built c. 1420 by monks.',
		'“Why?” he asked.',
		'“Stop!” Anna Smith said.',
		'They won No. 1 in the charts.',
		'Yahoo! Inc. bought it.',
		'It costs, e.g., 5 euros.',
		'So ... what now?',
		'The film Viva Maria! (1965) was a success.',
		'LONDON — Prices fell.',
		'It was signed on Monday, March 5, 2007 In Taipei.',
		'The painting — Well of Life — is lost.',
		'He bought an iPad.'
	])('%s', (text) => {
		expect(split(text)).toEqual([text]);
	});
});

describe('two sentences', () => {
	test.each([
		['He lives in the U.S.', 'The move was in May.'],
		['They arrived at 10 p.m.', 'It was dark.'],
		['“It is late.”', 'He left.'],
		['It fell (by 3 %).', 'Then it rose.'],
		['So did I.', 'Then we left.'],
		['It was so.[3]', 'Nobody knew.'],
		['What?', '“Nothing.”'],
		['A heading', 'Its text.'],
		['Wait…', 'There it is!'],
		['It ended in 1990.', '1991 was better.'],
		['An interview with a poet', 'Wednesday, October 3, 2007'],
		['The square at night', 'Image: Ann Li.'],
		['I kn- —', 'Oh, I know.'],
		['They are —', 'Yes.'],
		['Sure.', 'iPhones are dear.']
	])('%s | %s', (first, second) => {
		const gap = first === 'A heading' ? '\n\n' : ' ';
		expect(split(first + gap + second)).toEqual([first, second]);
	});
});

test('nothing gives nothing', () => {
	expect(split('')).toEqual([]);
	expect(split(' \n\n \n')).toEqual([]);
});

test('a long text without an end takes no longer than its length', () => {
	const hostile = [
		'.'.repeat(50_000) + 'x',
		' '.repeat(50_000),
		'a. '.repeat(20_000),
		'\n \n'.repeat(20_000)
	];
	const started = performance.now();
	for (const text of hostile) splitSentences(text);
	expect(performance.now() - started).toBeLessThan(3000);
});
