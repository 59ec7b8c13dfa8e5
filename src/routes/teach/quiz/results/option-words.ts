import type { QuizQuestion } from '$lib/model/quiz';
import { m } from '$messages';

/** An answer as it is read: true and false have words of their own. */
export function optionInWords(text: string, { kind }: QuizQuestion): string {
	if (text === '') return m.grades_no_answer();
	if (kind !== 'true-false') return text;
	return text === 'true' ? m.question_true() : m.question_false();
}
