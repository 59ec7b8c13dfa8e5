import type { QuizQuestion } from '$lib/model/quiz';

/** The share of its points, 0 … 1, that blind guessing brings on average; `also` options are right too. */
export function guessScore(question: QuizQuestion, also = 0): number {
	switch (question.kind) {
		case 'choice':
			return (1 + also) / question.options.length;
		case 'evidence':
			return (1 + also) / question.sentences.length;
		case 'true-false':
			return 1 / 2;
		// Of n things put at random into n places one is right on average.
		case 'match':
			return 1 / question.options.length;
		case 'order':
			return 1 / question.events.length;
		default:
			return 0;
	}
}
