import type { Rating } from '$lib/model/rating';

/** What SM-2 knows of a card. */
export interface Sm2State {
	/** Right answers in a row. */
	repetitions: number;
	ease: number;
	/** Days until it is asked again. */
	interval: number;
}

export const newSm2: Sm2State = { repetitions: 0, ease: 2.5, interval: 0 };

/** Quality of a response on SM-2's scale from 0 to 5. */
const qualities: Record<Rating, number> = { again: 1, hard: 3, good: 4, easy: 5 };

/**
 * SM-2 (Woźniak, 1990): below 3 it begins again. The ease falls at a miss too, as in most programs,
 * for so it foretells better than with the ease kept.
 */
export function nextSm2(state: Sm2State, rating: Rating): Sm2State {
	const lack = 5 - qualities[rating];
	const ease = Math.max(1.3, state.ease + 0.1 - lack * (0.08 + lack * 0.02));
	if (rating === 'again') return { repetitions: 0, ease, interval: 1 };

	const interval = [1, 6][state.repetitions] ?? Math.round(state.interval * state.ease);
	return { repetitions: state.repetitions + 1, ease, interval };
}

/**
 * SM-2 gives no chance of recall. The power curve of FSRS-4.5 lends it one: 90 % when the interval is
 * over.
 */
export function recallSm2({ interval }: Sm2State, elapsed: number): number {
	return (1 + ((19 / 81) * elapsed) / interval) ** -0.5;
}
