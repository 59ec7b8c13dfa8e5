import type { Assignment, SchoolClass, Student, Submission } from '$lib/model/assignment';
import type { QuizItem } from '$lib/model/quiz';
import { averageOf, countingOf, scoredAttempts, termsOf, type ScoredAttempt } from './attempts';
import { nameKey, peopleOf, type Person } from './people';
import {
	corrected,
	correctionsBy,
	hasPassed,
	scoreSubmission,
	type ItemScore,
	type Total
} from './score';

/** Everybody’s results of a quiz. */
export interface Gradebook {
	/** The questions in their order, with their keys put right. */
	items: BookItem[];
	rows: BookRow[];
	/** Students of the roster of whom nothing has come. */
	missing: Student[];
	/** What came, but counts for nobody. */
	setAside: Submission[];
}

/** A question of the quiz. */
export interface BookItem {
	item: QuizItem;
	/** From 1 up. */
	number: number;
	/** Options that count as right beside the key. */
	also: readonly number[];
	dropped: boolean;
}

/** What one student has. */
export interface BookRow {
	person: Person;
	/** Every attempt in its order. */
	attempts: ScoredAttempt[];
	/** Those that make the result. */
	counting: ScoredAttempt[];
	total: Total;
	/** Nothing where the quiz has no pass mark. */
	passed?: boolean;
}

/** How a result is scored; handed in by who remembers what was scored before. */
export type Score = (submission: Submission) => ItemScore[];

/** Put the results of a quiz together. */
export function gradebookOf(
	assignment: Assignment,
	submissions: readonly Submission[],
	schoolClass?: SchoolClass,
	score: Score = (submission) => scoreSubmission(assignment, submission)
): Gradebook {
	const { quiz, corrections } = assignment;
	const put = correctionsBy(corrections);
	const rows = peopleOf(submissions, schoolClass).map((person): BookRow => {
		const terms = termsOf(assignment, schoolClass, person.student?.id);
		const { attempts: allowed, counts, passMark } = quiz.settings;
		const attempts = scoredAttempts(person.submissions, score, terms, allowed);
		const counting = countingOf(attempts, counts);
		const total = averageOf(counting);
		const passed = hasPassed(total.share, passMark);
		return { person, attempts, counting, total, ...(passed !== undefined && { passed }) };
	});
	const here = new Set(rows.map(({ person }) => person.student?.id));
	// Whose name came is not missing, even while it is asked who they are.
	const named = new Set(rows.flatMap(({ person }) => (person.student ? [] : nameKey(person.name))));
	return {
		items: quiz.items.map((item, index) => ({
			item: corrected(item, put.get(item.id)),
			number: index + 1,
			also: put.get(item.id)?.also ?? [],
			dropped: put.get(item.id)?.dropped === true
		})),
		rows,
		missing: (schoolClass?.students ?? []).filter(
			({ id, name }) => !here.has(id) && !named.has(nameKey(name))
		),
		setAside: submissions.filter(({ setAside }) => setAside)
	};
}

/** What somebody earned for a question; nothing when it was not on their sheet. */
export function cellOf(
	row: BookRow,
	itemId: number
): { points: number; of: number; score: ItemScore } | undefined {
	const scores = row.counting.flatMap(({ scores }) =>
		scores.filter(({ item }) => item.id === itemId)
	);
	const last = scores.at(-1);
	if (!last) return undefined;
	const points = scores.reduce((sum, score) => sum + score.points, 0) / scores.length;
	return { points, of: last.of, score: last };
}

/** A scorer that scores each result once, as long as neither it nor the keys change. */
export function rememberingScore(): (assignment: Assignment) => Score {
	let keys = '';
	let known = new Map<string, ItemScore[]>();
	return (assignment) => {
		const { id, corrections, handedOutAt = 0 } = assignment;
		const now = `${id} ${handedOutAt} ${corrections.length} ${corrections.at(-1)?.at ?? 0}`;
		if (now !== keys) [keys, known] = [now, new Map()];
		return (submission) => {
			const name = `${submission.id} ${submission.editedAt}`;
			const scores = known.get(name) ?? scoreSubmission(assignment, submission);
			known.set(name, scores);
			return scores;
		};
	};
}
