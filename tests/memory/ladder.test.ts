import { newMemory, type Memory } from '$lib/model/card';
import { questionKinds, type QuestionKind } from '$lib/model/question';
import { easierKind, formatOn, nextFormat, type Turn } from '$lib/memory/ladder';
import { describe, expect, test } from 'vitest';
import { memoryAfter, today } from './fixtures';

const weak: Memory = { ...memoryAfter([today - 2, 'good']), lastKind: 'evidence' };
const growing: Memory = { ...weak, stability: 7, rung: 1, step: 1 };
const strong: Memory = { ...weak, stability: 40, rung: 2, step: 1 };

const turn = (seed: number, rest: Partial<Turn> = {}): Turn => ({
	day: today,
	seed,
	recall: 0.9,
	...rest
});

/** How often each kind comes, in 3,000 drawings. */
function shares(memory: Memory, possible: readonly QuestionKind[] = questionKinds, rest = {}) {
	const counts: Partial<Record<QuestionKind, number>> = {};
	for (let seed = 0; seed < 3000; seed += 1) {
		const { kind } = nextFormat(memory, possible, turn(seed, rest));
		counts[kind] = (counts[kind] ?? 0) + 1 / 3000;
	}
	return counts;
}

const kindsOf = (counts: ReturnType<typeof shares>) => Object.keys(counts).sort();

describe('the format climbs', () => {
	test('new: recognise, true or false no more than one time in six', () => {
		const counts = shares(newMemory);
		expect(kindsOf(counts)).toEqual(['choice', 'evidence', 'true-false']);
		expect(counts['true-false']).toBeCloseTo(1 / 6, 1);
		expect(nextFormat(newMemory, ['choice'], turn(1))).toEqual({ kind: 'choice', options: 3 });
	});

	test('new, where nothing can be recognised: the first letter is shown', () => {
		const format = nextFormat(newMemory, ['cloze', 'short-answer'], turn(1));
		expect(format).toEqual({ kind: 'cloze', options: 3, helped: true });
		expect(formatOn(0, 'flashcard').helped).toBeUndefined();
	});

	test('right once: the gap without help, and pairs', () => {
		const counts = shares(weak);
		expect(kindsOf(counts)).toEqual(['cloze', 'flashcard', 'match', 'number']);
		expect(counts.flashcard).toBeCloseTo(1 / 12, 1);
		expect(nextFormat(weak, ['cloze'], turn(1)).helped).toBeUndefined();
		expect(nextFormat(weak, ['choice'], turn(1)).options).toBe(3);
	});

	test('right twice: in writing, and a choice has four options', () => {
		const counts = shares({ ...growing, lastKind: 'cloze' });
		expect(kindsOf(counts)).toEqual(['flashcard', 'number', 'short-answer']);
		expect(nextFormat(growing, ['choice'], turn(1))).toEqual({ kind: 'choice', options: 4 });
	});

	test('right again: from any side, in order, in pairs', () => {
		expect(kindsOf(shares(strong))).toEqual([
			'cloze',
			'flashcard',
			'match',
			'number',
			'order',
			'short-answer'
		]);
	});
});

test('what would hardly be right is asked a rung lower', () => {
	const typed: QuestionKind[] = ['choice', 'cloze', 'short-answer'];
	const asked = { ...growing, lastKind: 'match' } as const;
	expect(kindsOf(shares(asked, ['choice', 'short-answer']))).toEqual(['short-answer']);
	expect(kindsOf(shares(asked, typed, { recall: 0.6 }))).toEqual(['cloze']);
	const weakest = { ...weak, lastKind: 'match' } as const;
	expect(kindsOf(shares(weakest, ['choice', 'cloze'], { recall: 0.5 }))).toEqual(['choice']);
});

test('a sitting that was too hard so far goes on easier, and the other way round', () => {
	const easy = shares(strong, questionKinds, { mean: 0.7 });
	const hard = shares(strong, questionKinds, { mean: 0.99 });
	expect(kindsOf(easy)).toEqual(['cloze', 'flashcard', 'match']);
	expect(kindsOf(hard)).toEqual(['flashcard', 'number', 'order', 'short-answer']);
});

test('asks in no kind that is not possible, and never twice in one when its rung has another', () => {
	const possible: QuestionKind[] = ['choice', 'cloze', 'match', 'short-answer'];
	for (const lastKind of questionKinds) {
		for (const memory of [weak, growing, strong]) {
			for (let seed = 0; seed < 200; seed += 1) {
				const { kind } = nextFormat({ ...memory, lastKind }, possible, turn(seed));
				expect(possible).toContain(kind);
				expect(kind).not.toBe(lastKind);
			}
		}
	}
	const only = nextFormat({ ...strong, lastKind: 'cloze' }, ['cloze', 'choice'], turn(1));
	expect(only.kind).toBe('cloze');
});

test('rather not as the question before, but never off its rung for that', () => {
	const possible: QuestionKind[] = ['evidence', 'choice', 'true-false', 'cloze'];
	for (let seed = 0; seed < 200; seed += 1) {
		const after = turn(seed, { avoid: 'choice' });
		expect(nextFormat(newMemory, possible, after).kind).not.toBe('choice');
		expect(nextFormat(newMemory, ['choice', 'cloze'], after).kind).toBe('choice');
	}
});

test('goes to the nearest rung when its own has nothing', () => {
	expect(nextFormat(strong, ['choice', 'evidence'], turn(1))).toEqual({
		kind: 'choice',
		options: 4
	});
	expect(nextFormat(growing, ['evidence'], turn(1)).kind).toBe('evidence');
	expect(nextFormat(growing, ['flashcard'], turn(1)).kind).toBe('flashcard');
});

test('the same seed asks in the same way; no way at all is a mistake', () => {
	const format = nextFormat(strong, questionKinds, turn(9));
	expect(format).toEqual(nextFormat(strong, questionKinds, turn(9)));
	expect(() => nextFormat(strong, [], turn(9))).toThrow('cannot be asked in any way');
});

test('what was missed comes back a step down, if it can', () => {
	expect(easierKind('short-answer', questionKinds)).toBe('cloze');
	expect(easierKind('cloze', questionKinds)).toBe('choice');
	expect(easierKind('cloze', ['cloze', 'short-answer'])).toBe('cloze');
	expect(easierKind('choice', questionKinds)).toBe('choice');
});
