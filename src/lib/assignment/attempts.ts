import type { Assignment, SchoolClass, Submission } from '$lib/model/assignment';
import type { QuizSettings } from '$lib/model/quiz';
import { MINUTE } from '$lib/model/time';
import { totalOf, type ItemScore, type Total } from './score';

/** One going through a quiz, scored. */
export interface ScoredAttempt {
	submission: Submission;
	scores: ItemScore[];
	total: Total;
	/** Finished after it was due, by the student’s clock. */
	late: boolean;
	/** Came back after it was due, by the teacher’s clock. */
	cameLate: boolean;
	/** Took longer than was given, by the student’s clock. */
	overTime: boolean;
	/** More than were allowed: it counts for nothing. */
	extra: boolean;
}

/** What applies to one student. */
export interface Terms {
	due?: number;
	minutes?: number;
}

/** A minute more is the way from the last answer to handing in. */
const GRACE = MINUTE;

/** When it is due and how long it may take, for everybody or for a student of the roster. */
export function termsOf(
	{ quiz, extensions }: Pick<Assignment, 'quiz' | 'extensions'>,
	schoolClass: SchoolClass | undefined,
	studentId: Submission['studentId']
): Terms {
	const own = studentId === undefined ? undefined : extensions[studentId];
	const factor = schoolClass?.students.find(({ id }) => id === studentId)?.timeFactor ?? 1;
	const due = own?.due ?? quiz.settings.due;
	const minutes =
		quiz.settings.minutes && Math.ceil(quiz.settings.minutes * factor) + (own?.minutes ?? 0);
	return { ...(due !== undefined && { due }), ...(minutes !== undefined && { minutes }) };
}

/** Put the attempts of one student in their order, with what is to be known of each. */
export function scoredAttempts(
	submissions: readonly Submission[],
	score: (submission: Submission) => ItemScore[],
	terms: Terms,
	allowed: number
): ScoredAttempt[] {
	const inOrder = [...submissions].sort(
		(one, other) => one.finishedAt - other.finishedAt || one.attempt - other.attempt
	);
	return inOrder.map((submission, index) => {
		const { startedAt, finishedAt, arrivedAt, by } = submission;
		const scores = score(submission);
		const after = (at: number) => by !== 'paper' && terms.due !== undefined && at > terms.due;
		const limit = terms.minutes === undefined ? Infinity : terms.minutes * MINUTE + GRACE;
		return {
			submission,
			scores,
			total: totalOf(scores),
			late: after(finishedAt),
			cameLate: after(arrivedAt),
			overTime: finishedAt - startedAt > limit,
			extra: allowed > 0 && index >= allowed
		};
	});
}

/** The attempts that make the result: one, or all where it is their average. */
export function countingOf(
	attempts: readonly ScoredAttempt[],
	counts: QuizSettings['counts']
): ScoredAttempt[] {
	const allowed = attempts.filter(({ extra }) => !extra);
	const [first] = allowed;
	if (!first) return [];
	switch (counts) {
		case 'first':
			return [first];
		case 'last':
			return allowed.slice(-1);
		case 'best':
			// Of two that are as good the earlier one.
			return [allowed.reduce((best, one) => (one.total.share > best.total.share ? one : best))];
		case 'average':
			return allowed;
	}
}

/** What several attempts come to on average. */
export function averageOf(attempts: readonly ScoredAttempt[]): Total {
	const mean = (of: (total: Total) => number) =>
		attempts.reduce((all, { total }) => all + of(total), 0) / Math.max(1, attempts.length);
	return {
		points: mean(({ points }) => points),
		of: mean(({ of }) => of),
		share: mean(({ share }) => share),
		right: mean(({ right }) => right),
		asked: mean(({ asked }) => asked)
	};
}
