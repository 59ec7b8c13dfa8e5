import { resultsHref } from '$lib/components/teach/quiz-links';
import { slugOf } from '$lib/assignment/people';
import type { QuizId } from '$lib/model/quiz';

/** A question of the results, by its number in the quiz. */
export function questionHref(id: QuizId, number: number): string {
	return `${resultsHref(id)}/question/${number}`;
}

/** What one student answered. */
export function studentHref(id: QuizId, key: string): string {
	return `${resultsHref(id)}/student/${slugOf(key)}`;
}

export function statisticsHref(id: QuizId): string {
	return `${resultsHref(id)}/statistics`;
}

/** The article, marked by what the class got wrong. */
export function classArticleHref(id: QuizId): string {
	return `${resultsHref(id)}/article`;
}
