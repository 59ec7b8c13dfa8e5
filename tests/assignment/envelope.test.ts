import { describe, expect, test } from 'vitest';
import { cargoes, unwrap, wrap, type Cargo } from '$lib/assignment/envelope';
import { seeded } from '$lib/random/random';

const some = (length: number, seed = 1) => {
	const random = seeded(seed);
	return Uint8Array.from({ length }, () => Math.floor(random() * 256));
};

test('what was wrapped comes out again, of any length', () => {
	for (const cargo of Object.keys(cargoes) as Cargo[]) {
		for (let length = 0; length < 300; length += 1) {
			expect(unwrap(wrap(cargo, some(length)))).toEqual({ cargo, bytes: some(length) });
		}
	}
});

test('it holds only characters that no link escapes', () => {
	expect(wrap('quiz', some(5000))).toMatch(/^[\w.~-]+$/);
});

describe('on its way', () => {
	const text = wrap('result', some(200));

	test('something hung on its end does not matter', () => {
		expect(unwrap(`${text}). Best, Ana`)).toEqual(unwrap(text));
	});

	test('a missing end is told as such, wherever it was cut', () => {
		const start = text.indexOf('.', 3) + 1;
		for (let end = start; end < text.length; end += 1) {
			expect(unwrap(text.slice(0, end))).toEqual({ problem: 'cut' });
		}
	});

	test('no changed character goes unnoticed', () => {
		for (let at = 0; at < text.length; at += 1) {
			const other = text[at] === 'B' ? 'C' : 'B';
			const result = unwrap(text.slice(0, at) + other + text.slice(at + 1));
			expect('problem' in result, `at ${at}`).toBe(true);
		}
	});

	test('a later version and a text without end are refused', () => {
		expect(unwrap(text.replace('r1.', 'r2.'))).toEqual({ problem: 'newer' });
		expect(unwrap('q1.999999.AAAA')).toEqual({ problem: 'too-long' });
		expect(unwrap('https://example.org/')).toEqual({ problem: 'foreign' });
		expect(unwrap('')).toEqual({ problem: 'foreign' });
	});
});
