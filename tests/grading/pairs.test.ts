import { describe, expect, test } from 'vitest';
import { gradeTyped } from '$lib/grading/typed';
import { answers } from './answers';
import { pairs } from './pairs';

const accepted = new Set(['exact', 'same-words', 'alias', 'same-value', 'typo']);

describe.each([...new Set(pairs.map(({ key }) => key.type))])('%s', (type) => {
	test.each(pairs.filter(({ key }) => key.type === type))(
		'$key.answers.0 ← $response: $reason',
		({ key, response, reason }) => {
			const verdict = gradeTyped(key, response);
			expect(verdict.reason).toBe(reason);
			expect(verdict.right).toBe(accepted.has(reason));
			expect(verdict.expected).toBe(key.answers[0]);
		}
	);
});

test.each(answers)('%s %s: right are %j, and not %j', (type, answer, right, not) => {
	const isRight = (text: string) => gradeTyped({ type, answers: [answer], others: [] }, text).right;
	expect(right.filter((text) => !isRight(text))).toEqual([]);
	expect(not.filter(isRight)).toEqual([]);
});

test('the table is large, and half of it are traps', () => {
	const traps = pairs.filter(({ reason }) => !accepted.has(reason));
	expect(pairs.length).toBeGreaterThan(600);
	expect(traps.length / pairs.length).toBeGreaterThan(0.45);
});
