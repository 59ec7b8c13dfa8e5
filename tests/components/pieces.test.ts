import { describe, expect, test } from 'vitest';
import { dateInWords } from '$lib/components/dates';
import { beginningOf, hintsOf, takenAway } from '$lib/grading/hints';
import { markAnswer, says } from '$lib/components/question/marked';
import { choice, evidence, flashcard, match, shortAnswer, trueFalse } from './fixtures';

const marked = (sentence: string, answers: string[]) =>
	markAnswer(sentence, answers)
		.map(({ text, marked }) => (marked ? `[${text}]` : text))
		.join('');

describe('the answer is marked in its sentence', () => {
	test.each([
		['It lies near Zvečan.', ['Zvecan'], 'It lies near [Zvečan].'],
		['The lamp, lit in 2011, has 11 parts.', ['11'], 'The lamp, lit in 2011, has [11] parts.'],
		['It took 11,000 stones and 11 years.', ['11'], 'It took 11,000 stones and [11] years.'],
		['Forty keepers came.', ['40', 'forty'], '[Forty] keepers came.'],
		['Serbian ships, then Serbia.', ['Serbia'], 'Serbian ships, then [Serbia].'],
		['Nobody says it here.', ['granite'], '[Nobody says it here.]'],
		['An empty answer.', [''], '[An empty answer.]']
	])('%s', (sentence, answers, expected) => {
		expect(marked(sentence, answers)).toBe(expected);
	});
});

test('a text says an answer whatever its case and accents, as a word of its own', () => {
	expect(says('President Vučić spoke', 'vucic')).toBe(true);
	expect(says('the statement', 'state')).toBe(false);
	expect(says('anything', ' ')).toBe(false);
});

test.each([
	['2023-05-30', '30 May 2023'],
	['2023-05', 'May 2023'],
	['1999', '1999'],
	['in spring', 'in spring']
])('%s is "%s" in words', (iso, words) => {
	expect(dateInWords(iso)).toBe(words);
});

describe('hints', () => {
	test('are counted by what they leave', () => {
		expect([choice, evidence, shortAnswer].map(hintsOf)).toEqual([1, 1, 2]);
		expect([trueFalse, match, flashcard].map(hintsOf)).toEqual([0, 0, 0]);
	});

	test('take away wrong options only, the same for the same seed', () => {
		for (let seed = 0; seed < 50; seed += 1) {
			const out = takenAway({ ...choice, seed }, 9);
			expect(out).toHaveLength(1);
			expect(out).not.toContain(choice.key);
			expect(takenAway({ ...choice, seed }, 9)).toEqual(out);
		}
		expect(takenAway(choice, 0)).toEqual([]);
	});

	test('never give the whole answer', () => {
		expect([0, 1, 2, 7].map((hints) => beginningOf('Ada Lindqvist', hints))).toEqual([
			'',
			'A',
			'Ada Lin',
			'Ada Lin'
		]);
	});
});
