import type { LearningState, Memory } from '$lib/model/card';
import { soundOf } from './sound';

/** Right on so many different days makes a card learned. */
export const DAYS_TO_LEARN = 3;

/** Where a card stands: learned once it was right on three different days, with no miss since. */
export function learningStateOf(memory: Memory): LearningState {
	const { reps, rightDays } = soundOf(memory);
	if (reps === 0) return 'new';
	return rightDays.length >= DAYS_TO_LEARN ? 'learned' : 'learning';
}

/**
 * Where a fact stands: new or learned when all its cards are, learning otherwise. Suspended cards do
 * not count; a fact with no other is new.
 */
export function factStateOf(memories: readonly Memory[]): LearningState {
	const states = memories.filter(({ suspended }) => !suspended).map(learningStateOf);
	if (states.every((state) => state === 'new')) return 'new';
	return states.every((state) => state === 'learned') ? 'learned' : 'learning';
}
