import type { Verdict } from '$lib/model/question';
import { questionKinds } from '$lib/model/question';
import type { Rating } from '$lib/model/rating';
import { rate, ratingsFor } from '$lib/memory/rating';
import { usualSeconds } from '$lib/memory/usual-seconds';
import { expect, test } from 'vitest';

const right: Verdict = { score: 1, right: true, reason: 'exact', expected: '27' };
const wrong: Verdict = { score: 0, right: false, reason: 'wrong', expected: '27' };
const gaveUp: Verdict = { ...wrong, reason: 'gave-up' };
const knew: Verdict = { ...right, reason: 'self-rated' };
const quick = { hints: 0, visibleTime: 3000 };
const slow = { hints: 0, visibleTime: 3 * usualSeconds.choice * 1000 + 1 };

const sure = { confidence: 'sure' } as const;
const unsure = { confidence: 'unsure' } as const;
const bank = { help: 'word-bank' } as const;
const slowly = { hints: 0, visibleTime: 1_000_000 };

test.each([
	['wrong', wrong, quick, 'again', 'wrong'],
	['wrong, though sure', wrong, { ...quick, ...sure }, 'again', 'wrong'],
	['given up', gaveUp, quick, 'again', 'gave-up'],
	['wrong after a hint', wrong, { ...quick, hints: 1 }, 'again', 'wrong'],
	['right', right, quick, 'good', 'right'],
	['right after a hint', right, { ...quick, hints: 1 }, 'hard', 'after-hint'],
	['slow', right, slow, 'hard', 'slow'],
	['slow and sure', right, { ...slow, ...sure }, 'good', 'right'],
	['quick and sure', right, { ...quick, ...sure }, 'good', 'right'],
	['quick and unsure', right, { ...quick, ...unsure }, 'hard', 'slow'],
	['self-rated as known', knew, quick, 'good', 'self-rated'],
	['self-rated as not known', { ...knew, right: false }, quick, 'again', 'self-rated']
] as const)('among others: %s', (_, verdict, evidence, rating, rule) => {
	expect(rate('choice', verdict, evidence)).toMatchObject({ rating, rule });
});

test.each([
	['right', right, quick, 'good'],
	['a tolerant match', { ...right, reason: 'typo' }, { ...quick, ...sure }, 'good'],
	['after a hint', right, { ...quick, hints: 2 }, 'hard'],
	['slow', right, slowly, 'good'],
	['unsure', right, { ...quick, ...unsure }, 'good'],
	['slow and unsure', right, { ...slowly, ...unsure }, 'hard'],
	['tapped together', right, { ...quick, ...bank }, 'good'],
	['tapped together, slowly', right, { ...slowly, ...bank }, 'hard'],
	['tapped together, unsure', right, { ...quick, ...bank, ...unsure }, 'hard'],
	['tapped together, quick and sure', right, { ...quick, ...bank, ...sure, median: 9e3 }, 'good'],
	['quick and sure', right, { ...quick, ...sure, median: 9000 }, 'easy'],
	['quick, but not said to be sure', right, { ...quick, median: 9000 }, 'good'],
	['sure, but slower than usual', right, { ...quick, ...sure, median: 2000 }, 'good'],
	['sure, with no pace yet', right, { ...quick, ...sure }, 'good'],
	['another name for it', { ...right, reason: 'alias' }, { ...quick, ...sure, median: 9e3 }, 'good']
] as const)('in writing, with four buttons: %s', (_, verdict, seen, rating) => {
	expect(rate('short-answer', verdict, seen, { buttons: 4 }).rating).toBe(rating);
});

test('nothing is easy with two buttons, or among others', () => {
	const best = { ...quick, ...sure, median: 9000 };
	expect(rate('short-answer', right, best, { buttons: 2 }).rating).toBe('good');
	expect(rate('choice', right, best, { buttons: 4 }).rating).toBe('good');
	expect(rate('match', right, best, { buttons: 4 }).rating).toBe('good');
});

test('keeps all that it went by', () => {
	const seen = { hints: 1, visibleTime: 900_000, ...unsure, ...bank, median: 4000 };
	expect(rate('cloze', right, seen).grounds).toEqual(['hint', 'help', 'slow', 'unsure']);
	expect(rate('cloze', right, quick).grounds).toBeUndefined();
});

test('slow is three times the usual, or twice one’s own if that is longer', () => {
	const isSlow = (visibleTime: number, median?: number) => {
		const seen = { hints: 0, visibleTime, ...(median !== undefined && { median }) };
		return rate('choice', right, seen).rating === 'hard';
	};
	const usual = usualSeconds.choice * 1000;
	expect(isSlow(3 * usual)).toBe(false);
	expect(isSlow(3 * usual + 1)).toBe(true);
	expect(isSlow(usual + 1, 1000)).toBe(true);
	expect(isSlow(usual - 1, 1000)).toBe(false);
	expect(isSlow(50_000, 30_000)).toBe(false);
});

test('a time that is no number is neither slow nor quick', () => {
	const seen = { hints: 0, visibleTime: NaN, median: 4000 };
	for (const kind of questionKinds) {
		expect(rate(kind, right, seen, { buttons: 4 })).toEqual({ rating: 'good', rule: 'right' });
	}
});

test('who rates it has the last word on what was known, and none on what was not', () => {
	const own = (rating: Rating) => ({ buttons: 4, own: rating }) as const;
	expect(rate('flashcard', knew, quick, own('easy'))).toEqual({
		rating: 'easy',
		rule: 'self-rated'
	});
	expect(rate('flashcard', knew, quick, own('hard')).rating).toBe('hard');
	expect(rate('flashcard', { ...knew, right: false }, quick, own('easy')).rating).toBe('again');
	expect(rate('choice', right, quick, own('easy')).rating).toBe('good');
});

test('to recognise is never easy, nor is what took a hint; a miss stays a miss', () => {
	expect(ratingsFor(right, 'typed', quick)).toEqual(['hard', 'good', 'easy']);
	expect(ratingsFor(right, 'typed', { hints: 1 })).toEqual(['hard', 'good']);
	expect(ratingsFor(right, 'typed', { hints: 0, help: 'word-bank' })).toEqual(['hard', 'good']);
	expect(ratingsFor(right, 'chosen', quick)).toEqual(['hard', 'good']);
	expect(ratingsFor(right, 'arranged', quick)).toEqual(['hard', 'good']);
	expect(ratingsFor(wrong, 'typed', quick)).toEqual([]);
	expect(ratingsFor(knew, 'self-rated', quick)).toEqual([]);
});
