import type { Memory } from '$lib/model/card';
import type { QuestionKind } from '$lib/model/question';
import { usualSeconds } from './usual-seconds';

/** Seconds that a question is likely to take with its feedback; what is weak takes longer. */
export function secondsFor(kind: QuestionKind, memory: Memory): number {
	const weak = memory.reps === 0 || memory.lastRating === 'again';
	return usualSeconds[kind] + (weak ? 10 : 6);
}

/** Whole minutes to say on the screen: at least one. */
export function minutesOf(seconds: number): number {
	return Math.max(1, Math.round(seconds / 60));
}
