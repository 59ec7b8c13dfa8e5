import { fold } from '$lib/grading/text';
import type { Assignment, Correction } from '$lib/model/assignment';
import type { QuizQuestion } from '$lib/model/quiz';
import { cellOf, type BookRow, type Gradebook } from './gradebook';

/** What one student’s result was and is. */
export interface Change {
	row: BookRow;
	before: BookRow;
	/** For the question itself. */
	points: { before: number; after: number };
}

/** An assignment with a key put right. What was said of the item before is replaced. */
export function withCorrection(assignment: Assignment, correction: Correction): Assignment {
	return { ...assignment, corrections: [...assignment.corrections, correction] };
}

/** Whose result differs between two books of the same results, and by how much. */
export function changesBetween(before: Gradebook, after: Gradebook, itemId: number): Change[] {
	const old = new Map(before.rows.map((row) => [row.person.key, row]));
	return after.rows.flatMap((row) => {
		const was = old.get(row.person.key);
		if (!was) return [];
		const points = {
			before: cellOf(was, itemId)?.points ?? 0,
			after: cellOf(row, itemId)?.points ?? 0
		};
		const isSame =
			near(was.total.points, row.total.points) &&
			near(was.total.of, row.total.of) &&
			near(points.before, points.after);
		return isSame ? [] : [{ row, before: was, points }];
	});
}

/** A question that takes another typed answer for right; undefined where answers are not typed. */
export function accepting(question: QuizQuestion, text: string): QuizQuestion | undefined {
	const answers = typedAnswers(question);
	return answers && withAnswers(question, [...answers, text]);
}

/** What is accepted where the answer is typed, the preferred one first. */
export function typedAnswers(question: QuizQuestion): string[] | undefined {
	switch (question.kind) {
		case 'cloze':
		case 'short-answer':
		case 'number':
			return question.key.answers;
		default:
			return undefined;
	}
}

/** A question with these accepted answers; undefined where they are the same, or none. */
export function withAnswers(
	question: QuizQuestion,
	texts: readonly string[]
): QuizQuestion | undefined {
	if (question.kind !== 'cloze' && question.kind !== 'short-answer' && question.kind !== 'number') {
		return undefined;
	}
	const answers = [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
	const [first] = answers;
	if (first === undefined || answers.join('\n') === question.key.answers.join('\n'))
		return undefined;
	const { value, date, ...rest } = question.key;
	// Another preferred answer has another value; the grader reads it from the answer.
	const isKept = first === question.key.answers[0];
	const known = {
		...(isKept && value !== undefined && { value }),
		...(isKept && date !== undefined && { date })
	};
	const folded = new Set(answers.map(fold));
	// What is accepted is no longer another answer that must not be taken for it.
	const others = rest.others.filter((other) => !folded.has(fold(other)));
	return { ...question, key: { ...rest, ...known, answers, others } };
}

/** Key of a question of options, sentences or a statement. */
export type Key = number | boolean;

/** A question with another key; undefined where it is the same, or is none for this kind. */
export function keyed(question: QuizQuestion, key: Key): QuizQuestion | undefined {
	if (question.kind === 'true-false') {
		return typeof key === 'boolean' && key !== question.key ? { ...question, key } : undefined;
	}
	const count =
		question.kind === 'choice'
			? question.options.length
			: question.kind === 'evidence'
				? question.sentences.length
				: 0;
	const isOne = typeof key === 'number' && Number.isInteger(key) && key >= 0 && key < count;
	return isOne && key !== question.key ? ({ ...question, key } as QuizQuestion) : undefined;
}

const near = (one: number, other: number) => Math.abs(one - other) < 1e-9;
