import { newMemory } from '$lib/model/card';
import { explanationOf } from '$lib/memory/explain';
import { factStateOf, learningStateOf } from '$lib/memory/learning';
import { expect, test } from 'vitest';
import { memoryAfter, today } from './fixtures';

const learned = memoryAfter([today, 'good'], [today + 2, 'good'], [today + 9, 'hard']);
const learning = memoryAfter([today, 'good'], [today, 'good'], [today, 'good']);

test('a card is learned when it was right on three different days, not three times today', () => {
	expect(learningStateOf(newMemory)).toBe('new');
	expect(learningStateOf(learning)).toBe('learning');
	expect(learningStateOf(learned)).toBe('learned');
});

test('a miss makes a learned card learning again, and new nonsense new', () => {
	const missed = memoryAfter(
		[today, 'good'],
		[today + 2, 'good'],
		[today + 9, 'good'],
		[today + 30, 'again']
	);
	expect(learningStateOf(missed)).toBe('learning');
	expect(learningStateOf({ ...learned, stability: NaN })).toBe('new');
});

test('a fact is what all its active cards are', () => {
	expect(factStateOf([newMemory, newMemory])).toBe('new');
	expect(factStateOf([newMemory, learning])).toBe('learning');
	expect(factStateOf([newMemory, learned])).toBe('learning');
	expect(factStateOf([learned, learned])).toBe('learned');
	expect(factStateOf([learned, { ...learning, suspended: true }])).toBe('learned');
	expect(factStateOf([{ ...learned, suspended: true }])).toBe('new');
	expect(factStateOf([])).toBe('new');
});

test('a card explains why and when it comes again', () => {
	expect(explanationOf(newMemory, today)).toEqual({ code: 'new', days: 0, rightDays: 0 });
	expect(explanationOf(memoryAfter([today, 'again']), today)).toEqual({
		code: 'missed',
		days: 1,
		rightDays: 0
	});
	const first = memoryAfter([today, 'good']);
	expect(explanationOf(first, today)).toEqual({ code: 'first', days: 2, rightDays: 1 });
	expect(explanationOf(first, today + 30).days).toBe(0);
	const second = memoryAfter([today, 'good'], [today + 2, 'good']);
	expect(explanationOf(second, today + 2)).toMatchObject({ code: 'growing', rightDays: 2 });
	expect(explanationOf(learned, today + 9)).toMatchObject({ code: 'learned', rightDays: 3 });
	expect(explanationOf({ ...first, buriedUntil: today + 7 }, today).days).toBe(7);
	expect(explanationOf({ ...first, suspended: true }, today).days).toBe(0);
});
