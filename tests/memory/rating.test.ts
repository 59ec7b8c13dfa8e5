import type { Verdict } from '$lib/model/question';
import { questionKinds } from '$lib/model/question';
import { rate, ratingsFor, usualSeconds } from '$lib/memory/rating';
import { expect, test } from 'vitest';

const right: Verdict = { score: 1, right: true, reason: 'exact', expected: '27' };
const wrong: Verdict = { score: 0, right: false, reason: 'wrong', expected: '27' };
const gaveUp: Verdict = { ...wrong, reason: 'gave-up' };
const knew: Verdict = { ...right, reason: 'self-rated' };
const quick = { hints: 0, visibleTime: 3000 };
const slow = { hints: 0, visibleTime: 3 * usualSeconds.choice * 1000 + 1 };

test.each([
	['wrong', wrong, quick, 'again', 'wrong'],
	['wrong, though sure', wrong, { ...quick, confidence: 'sure' as const }, 'again', 'wrong'],
	['given up', gaveUp, quick, 'again', 'gave-up'],
	['wrong after a hint', wrong, { ...quick, hints: 1 }, 'again', 'wrong'],
	['right', right, quick, 'good', 'right'],
	['right after a hint', right, { ...quick, hints: 1 }, 'hard', 'after-hint'],
	['slow', right, slow, 'good', 'right'],
	['slow and sure', right, { ...slow, confidence: 'sure' as const }, 'good', 'right'],
	['quick and unsure', right, { ...quick, confidence: 'unsure' as const }, 'good', 'right'],
	['slow and unsure', right, { ...slow, confidence: 'unsure' as const }, 'hard', 'slow'],
	['self-rated as known', knew, quick, 'good', 'self-rated'],
	['self-rated as not known', { ...knew, right: false }, quick, 'again', 'self-rated']
] as const)('%s', (_, verdict, evidence, rating, rule) => {
	expect(rate('choice', verdict, evidence)).toEqual({ rating, rule });
});

test('slow is three times what the kind usually takes', () => {
	const evidence = { ...slow, confidence: 'unsure' as const };
	expect(rate('match', right, evidence).rating).toBe('good');
	expect(rate('true-false', right, evidence).rating).toBe('hard');
});

test('a time that is no number is not slow', () => {
	const evidence = { hints: 0, visibleTime: NaN, confidence: 'unsure' as const };
	for (const kind of questionKinds) expect(rate(kind, right, evidence).rating).toBe('good');
});

test('who rates it has the last word on what was known, and none on what was not', () => {
	expect(rate('flashcard', knew, quick, 'easy')).toEqual({ rating: 'easy', rule: 'self-rated' });
	expect(rate('flashcard', knew, quick, 'hard').rating).toBe('hard');
	expect(rate('flashcard', { ...knew, right: false }, quick, 'easy').rating).toBe('again');
	expect(rate('choice', right, quick, 'easy').rating).toBe('good');
});

test('to recognise is never easy, nor is what took a hint; a miss stays a miss', () => {
	expect(ratingsFor(right, 'typed', quick)).toEqual(['hard', 'good', 'easy']);
	expect(ratingsFor(right, 'typed', { hints: 1 })).toEqual(['hard', 'good']);
	expect(ratingsFor(right, 'chosen', quick)).toEqual(['hard', 'good']);
	expect(ratingsFor(right, 'arranged', quick)).toEqual(['hard', 'good']);
	expect(ratingsFor(wrong, 'typed', quick)).toEqual([]);
	expect(ratingsFor(knew, 'self-rated', quick)).toEqual([]);
});
