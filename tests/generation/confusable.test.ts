import { areConfusable } from '$lib/generation/confusable';
import { kfor } from '$lib/lessons/kfor';
import { answerOf, gapsOf, type FactGap } from '$lib/model/fact';
import { expect, test } from 'vitest';

const gaps = gapsOf(kfor.facts);
const asked = (answer: string): FactGap => gaps.find((each) => answerOf(each) === answer)!;

test.each([
	['50,000', '3,800', 'named among each other’s confusions'],
	['11', '19', 'of one unit'],
	['Italian', 'Hungarian', 'asked for in like words'],
	['Montenegro', 'North Macedonia', 'asked for in like words'],
	['29 May 2023', '30 May 2023', 'named']
])('%s and %s: %s', (one, other) => {
	expect(areConfusable(asked(one), asked(other))).toBe(true);
	expect(areConfusable(asked(other), asked(one))).toBe(true);
});

test('what is of another type or the same is not', () => {
	expect(areConfusable(asked('50,000'), asked('29 May 2023'))).toBe(false);
	expect(areConfusable(asked('Pristina'), asked('Pristina'))).toBe(false);
	expect(areConfusable(asked('3,800'), asked('78'))).toBe(false);
});

test('few pairs of a text are', () => {
	const pairs = gaps.flatMap((one, at) => gaps.slice(at + 1).map((other) => [one, other] as const));
	const share = pairs.filter(([one, other]) => areConfusable(one, other)).length / pairs.length;
	expect(share).toBeLessThan(0.05);
});
