import type { Memory } from '$lib/model/card';
import type { Review } from '$lib/model/journal';
import type { QuestionKind } from '$lib/model/question';
import type { Day } from '$lib/model/time';
import { soundOf } from './sound';

/** The lowest rung on which all is written without help. */
const WRITTEN = 2;

/** So many days of stability each rung takes, however often it was right. */
const takes: readonly number[] = [0, 0, 1.5, 10];

/**
 * The rung of the ladder on which a card is asked on a day: the one of its last day, moved by what that
 * day came to, as high as its stability carries. On one day it stays where it is, however many sittings
 * that day has.
 */
export function rungOn(memory: Memory, day: Day): number {
	const sound = soundOf(memory);
	if (sound.reps === 0) return 0;
	const { lastDay = day, stability, step = 0, rung = byStability(sound) } = sound;
	const carried = takes.findLastIndex((days) => stability >= days);
	return Math.max(0, Math.min(day > lastDay ? rung + step : rung, carried));
}

/** What an answer leaves of the ladder: the rung of its day, and what that day comes to by now. */
export function climbed(
	memory: Memory,
	{ day, rating, question: { kind }, evidence: { help } }: Review
): Pick<Memory, 'rung' | 'step'> {
	const at = rungOn(memory, day);
	const held = rating === 'hard' || (help !== undefined && at + 1 >= WRITTEN);
	const step = rating === 'again' ? -1 : held ? 0 : 1;
	if (memory.lastDay !== undefined && day <= memory.lastDay) {
		// A miss is not made good on its own day, and neither is what took help.
		return { rung: memory.rung ?? at, step: Math.min(step, memory.step ?? step) as typeof step };
	}
	return { rung: Math.min(at, reaches[kind]), step };
}

/** An answer in such a way shows no more than this rung: to recognise says little of writing. */
const reaches: Record<QuestionKind, number> = {
	evidence: 1,
	'true-false': 1,
	choice: 1,
	match: 2,
	cloze: 2,
	flashcard: 2,
	number: 3,
	'short-answer': 3,
	order: 3
};

/** Where a card stood before rungs were kept. */
function byStability({ stability, lastRating }: Memory): number {
	if (stability < 3 || lastRating === 'again') return 1;
	return stability <= 10 ? 2 : 3;
}
