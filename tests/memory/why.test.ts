import { newMemory } from '$lib/model/card';
import { reasonOf } from '$lib/memory/why';
import { expect, test } from 'vitest';
import { memoryAfter, scheduler, today } from './fixtures';

test('a new card is new', () => {
	expect(reasonOf(newMemory, today, scheduler).code).toBe('new');
	expect(reasonOf({ ...newMemory, stability: NaN, reps: 3 }, today, scheduler).code).toBe('new');
});

test('a miss is said to be one, today and days later', () => {
	const missed = memoryAfter([today - 9, 'good'], [today, 'again']);
	expect(reasonOf(missed, today, scheduler)).toMatchObject({ code: 'missed', days: 0 });
	expect(reasonOf(missed, today + 2, scheduler)).toMatchObject({ code: 'missed', days: 2 });
});

test('what was known has the chance that it still is: as desired on the day on which it is due', () => {
	const known = memoryAfter([today - 30, 'good'], [today - 20, 'good']);
	const reason = reasonOf(known, known.due!, scheduler);
	expect(reason).toMatchObject({ code: 'known', days: known.due! - known.lastDay! });
	expect(reason.chance).toBeCloseTo(0.9, 2);
	expect(reasonOf(known, today - 25, scheduler).days).toBe(0);
});
