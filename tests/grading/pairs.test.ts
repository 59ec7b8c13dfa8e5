import { describe, expect, test } from 'vitest';
import { gradeTyped } from '$lib/grading/typed';
import { pairs } from './pairs';

const known = new Set(['exact', 'same-words', 'alias', 'same-value', 'typo']);

describe.each([...new Set(pairs.map(({ key }) => key.type))])('%s', (type) => {
	test.each(pairs.filter(({ key }) => key.type === type))(
		'$key.answers.0 ← $response: $reason',
		({ key, response, reason }) => {
			const verdict = gradeTyped(key, response);
			expect(verdict.reason).toBe(reason);
			expect(verdict.right).toBe(known.has(reason));
			expect(verdict.expected).toBe(key.answers[0]);
		}
	);
});

test('the table is large, and half of it are traps', () => {
	const traps = pairs.filter(({ reason }) => !known.has(reason));
	expect(pairs.length).toBeGreaterThan(400);
	expect(traps.length / pairs.length).toBeGreaterThan(0.45);
});
