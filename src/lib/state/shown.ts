import type { Question } from '$lib/model/question';
import type { PlannedQuestion } from '$lib/model/sitting';

/** A question on screen, and the place in the queue that it was drawn for. */
export interface Shown {
	item: PlannedQuestion;
	question: Question;
}
