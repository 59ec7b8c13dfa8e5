import { expect, test } from 'vitest';
import { askReasonOf } from '$lib/memory/ask-reason';
import { newMemory, type Memory } from '$lib/model/card';

const today = 20_000;
const known: Memory = {
	...newMemory,
	stability: 20,
	difficulty: 5,
	due: today + 15,
	lastDay: today - 5,
	reps: 2,
	rightDays: [today - 9, today - 5]
};
const reasonOf = (memory: Memory, exam?: { day: number; passDays: number }) =>
	askReasonOf({ id: 'card:one', memory }, exam, today);

test('what was never asked is new, and may be hidden', () => {
	expect(reasonOf(newMemory)).toEqual({ code: 'new' });
	expect(reasonOf({ ...newMemory, buriedUntil: today })).toEqual({ code: 'new' });
	expect(reasonOf({ ...newMemory, buriedUntil: today + 1 })).toEqual({
		code: 'new',
		until: today + 1
	});
});

test('what rests is not asked, whatever else holds', () => {
	const rests = { ...known, suspended: true, buriedUntil: today + 1 } as const;
	expect(reasonOf(rests, { day: today + 3, passDays: 1 })).toEqual({ code: 'resting' });
});

test('hiding counts where it comes later than the memory asks for', () => {
	expect(reasonOf({ ...known, due: today, buriedUntil: today + 1 })).toEqual({
		code: 'hidden',
		until: today + 1
	});
	expect(reasonOf({ ...known, buriedUntil: today + 1 })).toEqual({ code: 'memory' });
	expect(reasonOf({ ...known, due: today - 2, buriedUntil: today - 1 })).toEqual({
		code: 'memory'
	});
});

test('an exam counts where its last pass comes sooner', () => {
	expect(reasonOf(known, { day: today + 10, passDays: 1 })).toEqual({
		code: 'pass',
		day: today + 9
	});
	expect(reasonOf(known, { day: today + 40, passDays: 1 })).toEqual({ code: 'memory' });
	expect(reasonOf(known, { day: today + 10, passDays: 15 })).toEqual({ code: 'memory' });
});
