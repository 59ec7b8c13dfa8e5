import type { QuestionKind } from '$lib/model/question';

/** Seconds that an answer of each kind usually takes, from seeing the question to answering it. */
export const usualSeconds: Record<QuestionKind, number> = {
	'true-false': 9,
	flashcard: 10,
	choice: 12,
	number: 13,
	cloze: 15,
	'short-answer': 18,
	evidence: 22,
	match: 32,
	order: 32
};
