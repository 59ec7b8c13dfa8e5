import type { Memory } from '$lib/model/card';
import type { QuestionKind } from '$lib/model/question';
import { secondsFor } from './seconds';

/**
 * Seconds that a card is likely to take the next time it is asked, with its feedback, before it is known
 * how: by the middle one of the kinds that the ladder has for a memory of its strength.
 */
export function likelySeconds(memory: Memory): number {
	return secondsFor(likelyKind(memory), memory);
}

function likelyKind({ reps, stability, lastRating }: Memory): QuestionKind {
	if (reps === 0 || stability < 3 || lastRating === 'again') return 'choice';
	return stability <= 10 ? 'cloze' : 'short-answer';
}
