import { expect, test } from 'vitest';
import { splitSentences } from '$lib/language/sentences';
import { splitTokens } from '$lib/language/tokens';
import { randomText } from './random-text';

function split(text: string): string {
	return splitTokens(text, { start: 0, end: text.length })
		.map(({ start, end }) => text.slice(start, end))
		.join(' ');
}

test.each([
	['He doesn’t know.', 'He does n’t know .'],
	["It's the king's.", "It 's the king 's ."],
	['I cannot, you can’t.', 'I can not , you ca n’t .'],
	['$50 or 3,800.50 at 90%', '$ 50 or 3,800.50 at 90 %'],
	['a well-known e-mail', 'a well - known e-mail'],
	['Mr. Li left the U.S. in Jan. 1999.', 'Mr. Li left the U.S. in Jan. 1999 .'],
	['the 1990s, the ’90s, the 21st', 'the 1990s , the ’90s , the 21st'],
	['at 9:30 on 2023-05-29', 'at 9:30 on 2023-05-29'],
	['see https://example.org/a?b=1.', 'see https://example.org/a?b=1 .'],
	['O’Brien’s (old) dog...', 'O’Brien ’s ( old ) dog ...'],
	['10–12 km/h', '10 – 12 km / h'],
	['Ph.D. or R&D', 'Ph.D. or R&D']
])('%s', (text, tokens) => {
	expect(split(text)).toBe(tokens);
});

test('every sentence and token lies in its text, in order, and loses nothing but space', () => {
	for (let seed = 1; seed <= 300; seed++) {
		const text = randomText(seed);
		let at = 0;
		const covered: string[] = [];
		for (const sentence of splitSentences(text)) {
			expect(sentence.start).toBeGreaterThanOrEqual(at);
			at = sentence.start;
			for (const { start, end } of splitTokens(text, sentence)) {
				expect(start).toBeGreaterThanOrEqual(at);
				expect(end).toBeGreaterThan(start);
				covered.push(text.slice(start, end));
				at = end;
			}
			expect(at).toBe(sentence.end);
		}
		expect(covered.join('')).toBe(text.replace(/\s+/g, ''));
	}
});

test('no token has space within', () => {
	for (let seed = 301; seed <= 400; seed++) {
		const text = randomText(seed);
		const tokens = splitTokens(text, { start: 0, end: text.length });
		for (const { start, end } of tokens) expect(text.slice(start, end)).not.toMatch(/\s/);
	}
});
