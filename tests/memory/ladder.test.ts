import { newMemory, type Memory } from '$lib/model/card';
import { questionKinds, type QuestionKind } from '$lib/model/question';
import { easierKind, nextFormat } from '$lib/memory/ladder';
import { describe, expect, test } from 'vitest';
import { memoryAfter, today } from './fixtures';

const weak = memoryAfter([today, 'good']);
const growing: Memory = { ...weak, stability: 7, lastKind: 'evidence' };
const strong: Memory = { ...weak, stability: 40, lastKind: 'evidence' };

/** How often each kind comes, in 3,000 drawings. */
function shares(memory: Memory, possible: readonly QuestionKind[] = questionKinds) {
	const counts: Partial<Record<QuestionKind, number>> = {};
	for (let seed = 0; seed < 3000; seed += 1) {
		const { kind } = nextFormat(memory, possible, seed);
		counts[kind] = (counts[kind] ?? 0) + 1 / 3000;
	}
	return counts;
}

const kindsOf = (counts: ReturnType<typeof shares>) => Object.keys(counts).sort();

describe('the format climbs with stability', () => {
	test('new: recognise, true or false no more than one time in six', () => {
		const counts = shares(newMemory);
		expect(kindsOf(counts)).toEqual(['choice', 'evidence', 'true-false']);
		expect(counts['true-false']).toBeCloseTo(1 / 6, 1);
		expect(nextFormat(newMemory, ['choice'], 1)).toEqual({ kind: 'choice', options: 3 });
	});

	test('weak: choice with three options, cloze, match', () => {
		const counts = shares({ ...weak, lastKind: 'evidence' });
		expect(kindsOf(counts)).toEqual(['choice', 'cloze', 'flashcard', 'match']);
		expect(counts.flashcard).toBeCloseTo(1 / 12, 1);
		expect(nextFormat(weak, ['choice'], 1).options).toBe(3);
	});

	test('growing: recall begins, and a choice has four options', () => {
		const counts = shares(growing);
		expect(kindsOf(counts)).toEqual(['choice', 'cloze', 'flashcard', 'number', 'short-answer']);
		expect(nextFormat(growing, ['choice'], 1)).toEqual({ kind: 'choice', options: 4 });
	});

	test('strong: recall, pairs and timelines', () => {
		const counts = shares(strong);
		expect(kindsOf(counts)).toEqual([
			'cloze',
			'flashcard',
			'match',
			'number',
			'order',
			'short-answer'
		]);
		expect(counts.flashcard).toBeLessThan(0.12);
	});

	test('a miss steps down, whatever the stability', () => {
		expect(kindsOf(shares({ ...strong, lastRating: 'again' }))).toEqual(
			kindsOf(shares({ ...weak, lastKind: 'evidence' }))
		);
	});
});

test('asks in no kind that is not possible, and never twice in one when its rung has another', () => {
	for (const lastKind of questionKinds) {
		for (const memory of [weak, growing, strong]) {
			for (let seed = 0; seed < 200; seed += 1) {
				const possible: QuestionKind[] = ['choice', 'cloze', 'match', 'short-answer'];
				const { kind } = nextFormat({ ...memory, lastKind }, possible, seed);
				expect(possible).toContain(kind);
				expect(kind).not.toBe(lastKind);
			}
		}
	}
	expect(nextFormat({ ...strong, lastKind: 'cloze' }, ['cloze', 'choice'], 1).kind).toBe('cloze');
});

test('rather not as the question before, but never off its rung for that', () => {
	const possible: QuestionKind[] = ['evidence', 'choice', 'true-false', 'cloze'];
	for (let seed = 0; seed < 200; seed += 1) {
		expect(nextFormat(newMemory, possible, seed, 'choice').kind).not.toBe('choice');
		expect(nextFormat(newMemory, ['choice', 'cloze'], seed, 'choice').kind).toBe('choice');
	}
});

test('goes to the nearest rung when its own has nothing', () => {
	expect(nextFormat(strong, ['choice', 'evidence'], 1)).toEqual({ kind: 'choice', options: 4 });
	expect(nextFormat(newMemory, ['short-answer', 'cloze'], 1).kind).toBe('cloze');
	expect(nextFormat(growing, ['evidence'], 1).kind).toBe('evidence');
	expect(nextFormat(growing, ['flashcard'], 1).kind).toBe('flashcard');
});

test('the same seed asks in the same way; no way at all is a mistake', () => {
	expect(nextFormat(strong, questionKinds, 9)).toEqual(nextFormat(strong, questionKinds, 9));
	expect(() => nextFormat(strong, [], 9)).toThrow('cannot be asked in any way');
});

test('what was missed comes back a step down, if it can', () => {
	expect(easierKind('short-answer', questionKinds)).toBe('cloze');
	expect(easierKind('cloze', questionKinds)).toBe('choice');
	expect(easierKind('cloze', ['cloze', 'short-answer'])).toBe('cloze');
	expect(easierKind('choice', questionKinds)).toBe('choice');
});
