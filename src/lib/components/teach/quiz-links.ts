import { resolve } from '$app/paths';
import type { ClassId } from '$lib/model/assignment';
import type { DeckId } from '$lib/model/ids';
import type { QuizId } from '$lib/model/quiz';

/** Where a quiz is made of a deck and handed out. */
export function handOutHref(deckId: DeckId): string {
	return `${resolve('/teach/quiz/')}#new:${deckId.slice('deck:'.length)}`;
}

/** Where a quiz is begun without questions. */
export function emptyQuizHref(): string {
	return `${resolve('/teach/quiz/')}#new`;
}

/** A quiz of the teacher. */
export function quizHref(id: QuizId): string {
	return `${resolve('/teach/quiz/')}#${id}`;
}

/** As its students see it. */
export function previewHref(id: QuizId): string {
	return `${quizHref(id)}/preview`;
}

/** What came back of it. */
export function resultsHref(id: QuizId): string {
	return `${quizHref(id)}/results`;
}

/** On paper. */
export function paperHref(id: QuizId): string {
	return `${quizHref(id)}/paper`;
}

/** A class; with a quiz, its personal links. */
export function classHref(classId: ClassId, quizId?: QuizId): string {
	return `${resolve('/teach/class/')}#${classId}${quizId ? `/${quizId}` : ''}`;
}

/** Where a class is made. */
export function newClassHref(): string {
	return `${resolve('/teach/class/')}#new`;
}

/** Where results are brought back. */
export function bringBackHref(): string {
	return resolve('/results/');
}

/** The whole address at which a quiz is taken; its fragment is the quiz itself. */
export function takingUrl(fragment: string): string {
	return `${new URL(resolve('/quiz/'), location.href).href}#${fragment}`;
}
