import { answersAnother } from '$lib/generation/checks';
import type { QuizItem, QuizQuestion } from '$lib/model/quiz';
import { wordsOf } from './choose-items';

/** Which question tells the answer of which: for each item that is told, the number of the one that does. */
export function leaksIn(items: readonly QuizItem[]): Map<number, number> {
	const told = new Map<number, number>();
	for (const { id, question } of items) {
		const answers = answersOfQuestion(question);
		const at = items.findIndex(
			(other) =>
				other.id !== id && wordsOf(other.question).some((text) => answersAnother(text, answers))
		);
		if (at >= 0) told.set(id, at + 1);
	}
	return told;
}

function answersOfQuestion(question: QuizQuestion): readonly string[] {
	switch (question.kind) {
		case 'choice':
			return [question.options[question.key] ?? ''];
		case 'cloze':
		case 'short-answer':
		case 'number':
			return question.key.answers;
		default:
			return [];
	}
}
