import type { QuizItem } from '$lib/model/quiz';
import type { Edition } from './editions';

/** The frozen questions of a shipped lesson: a link of today opens the same whatever becomes of the lesson. */
export interface Bank extends Edition {
	/** Each with its place as `bank.index`, and as its id. */
	items: QuizItem[];
}
