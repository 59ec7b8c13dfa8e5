import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gradeTyped } from '$lib/grading/typed';
import { answerTypes } from '$lib/model/fact';
import { readPairs, type Pair } from '../../src/cli/grade/pairs';

const read = (part: string) => {
	const pairs = readPairs(readFileSync(`tests/grading/corpus/${part}.tsv`, 'utf8'));
	return typeof pairs === 'string' ? [] : pairs;
};
const develop = read('develop');
const held = read('held-out');

/** Right ones that the grader is known not to understand. */
const missed = new Set(['Apollo 11 ← Apollo XI']);
const nameOf = ({ key, response }: Pair) => `${key.answers[0]} ← ${response}`;

describe.each(answerTypes)('%s', (type) => {
	test.each(
		develop
			.filter(({ key }) => key.type === type)
			.map((pair) => [nameOf(pair), pair.more[0], pair] as const)
	)('%s is %s', (name, verdict, { key, response }) => {
		const { score } = gradeTyped(key, response);
		if (verdict === 'right') expect(score === 1).toBe(!missed.has(name));
		else if (verdict === 'nearly') expect(score).toBe(0.5);
		else expect(score).toBeLessThan(1);
	});
});

test('of what was held out nearly all is understood, and nothing false is believed', () => {
	const scores = held.map(({ key, response, more: [verdict] }) => ({
		isRight: verdict === 'right',
		accepted: gradeTyped(key, response).right
	}));
	const wrongly = scores.filter(({ isRight, accepted }) => isRight !== accepted);
	expect(wrongly.length / held.length).toBeLessThan(0.02);
	expect(wrongly.filter(({ accepted }) => accepted)).toHaveLength(0);
});

test('the corpus is large, half of it are traps, and every pair says why', () => {
	const all = [...develop, ...held];
	expect(all.length).toBeGreaterThan(1000);
	expect(new Set(all.map((pair) => `${pair.key.type} ${nameOf(pair)}`)).size).toBe(all.length);
	const isWhole = ({ more: [verdict = '', why] }: Pair) =>
		/^(?:right|wrong|nearly)$/.test(verdict) && why;
	expect(all.filter((pair) => !isWhole(pair))).toEqual([]);
	const traps = all.filter(({ more: [verdict] }) => verdict !== 'right');
	expect(traps.length / all.length).toBeGreaterThan(0.4);
});
