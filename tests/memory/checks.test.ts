import { newMemory } from '$lib/model/card';
import type { Review } from '$lib/model/journal';
import { askDayOf } from '$lib/memory/ask-day';
import { askReasonOf } from '$lib/memory/ask-reason';
import { nextCheck } from '$lib/memory/checks';
import { applyReview, replay } from '$lib/memory/replay';
import { reasonOf } from '$lib/memory/why';
import { expect, test } from 'vitest';
import { override, review, scheduler, today, undo } from './fixtures';

function sure(seq: number, rating: Review['rating'], day = today): Review {
	const plain = review(seq, rating, { day });
	return { ...plain, evidence: { ...plain.evidence, confidence: 'sure' } };
}

const card = (memory: typeof newMemory) => ({ id: 'card:1' as const, memory });
const dayOf = (memory: typeof newMemory) => askDayOf(card(memory), undefined);
const wrong = sure(1, 'again');

test('what one was sure of and wrong about is asked after one and after seven days', () => {
	const memory = applyReview(newMemory, wrong, scheduler);
	expect(memory.checkDays).toEqual([today + 1, today + 7]);
	expect(dayOf(memory)).toBe(today + 1);
});

test('besides its schedule: a later day of its own does not put the second check off', () => {
	const first = applyReview(newMemory, wrong, scheduler);
	const next = applyReview(first, sure(2, 'good', today + 1), scheduler);
	const later = { ...next, due: today + 30 };
	expect(later.checkDays).toEqual([today + 7]);
	expect(dayOf(later)).toBe(today + 7);
	expect(askReasonOf(card(later), undefined, today + 2)).toEqual({
		code: 'check',
		day: today + 7
	});
	expect(reasonOf(later, today + 7, scheduler).code).toBe('check');
	expect(dayOf({ ...later, due: today + 4 })).toBe(today + 4);
	expect(dayOf({ ...later, buriedUntil: today + 9 })).toBe(today + 9);
});

test('a check that was answered falls away, early or late', () => {
	const first = applyReview(newMemory, wrong, scheduler);
	const late = applyReview(first, review(2, 'good', { day: today + 10 }), scheduler);
	expect(late.checkDays).toBeUndefined();
	expect(nextCheck(late)).toBeUndefined();
	expect(dayOf(late)).toBe(late.due);
});

test('is not for who was unsure, right, or gave up', () => {
	const { evidence } = wrong;
	const unsure: Review = { ...wrong, evidence: { ...evidence, confidence: 'unsure' } };
	const gaveUp: Review = { ...wrong, verdict: { ...wrong.verdict, reason: 'gave-up' } };
	for (const each of [unsure, gaveUp, sure(1, 'good'), review(1, 'again')]) {
		expect(applyReview(newMemory, each, scheduler).checkDays).toBeUndefined();
	}
});

test('an undo or the learner’s word takes it away', () => {
	expect(replay([wrong, undo(2, wrong.id)], scheduler)).toEqual(newMemory);
	expect(replay([wrong, override(2, wrong.id, 'good')], scheduler).checkDays).toBeUndefined();
	const again = sure(3, 'again', today + 7);
	expect(replay([wrong, again, undo(4, again.id)], scheduler).checkDays).toEqual([
		today + 1,
		today + 7
	]);
});

test('the earliest of exam, check and schedule comes first', () => {
	const memory = { ...applyReview(newMemory, wrong, scheduler), due: today + 60 };
	const exam = { day: today + 5, passDays: 1 };
	expect(askDayOf(card(memory), exam)).toBe(today + 1);
	const second = { ...memory, checkDays: [today + 7] };
	expect(askDayOf(card(second), exam)).toBe(today + 4);
	expect(askReasonOf(card(second), exam, today)).toEqual({ code: 'pass', day: today + 4 });
});
