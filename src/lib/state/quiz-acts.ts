import type { Assignment } from '$lib/model/assignment';
import type { Quiz, QuizId } from '$lib/model/quiz';
import {
	changeAssignment,
	deleteAssignment,
	putAssignment,
	restoreAssignment
} from '$lib/storage/assignments';
import { m } from '$messages';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';
import { copyOf } from './quiz-draft';

/** Change the quiz of a draft; what is changed is told, and can be taken back. */
export async function changeQuiz(
	id: QuizId,
	told: string,
	change: (quiz: Quiz) => Quiz
): Promise<void> {
	const changed = await changeAssignment(id, (present) => {
		if (present.handedOutAt !== undefined) throw new Error('This quiz is out and stays as it is.');
		return { ...present, quiz: change(present.quiz), editedAt: clock.now() };
	});
	if (!changed) throw new Error(`No quiz ${id}.`);
	const { before, after } = changed;
	const parts = partsThatDiffer(before.quiz, after.quiz);
	if (parts.length === 0) return;
	deeds.did(told, () =>
		changeAssignment(id, (present) => ({
			...present,
			quiz: withParts(present.quiz, before.quiz, parts),
			editedAt: clock.now()
		}))
	);
}

/** Change what is known of a quiz beside its questions, also of one that is out. */
export async function changeAround(
	id: QuizId,
	told: string,
	change: (assignment: Assignment) => Assignment
): Promise<void> {
	const changed = await changeAssignment(id, (present) => ({
		...change(present),
		quiz: present.quiz,
		editedAt: clock.now()
	}));
	if (!changed) throw new Error(`No quiz ${id}.`);
	const { before, after } = changed;
	const parts = partsThatDiffer(before, after).filter((part) => part !== 'editedAt');
	if (parts.length === 0) return;
	deeds.did(told, () =>
		changeAssignment(id, (present) => ({
			...withParts(present, before, parts),
			editedAt: clock.now()
		}))
	);
}

function partsThatDiffer<T extends object>(one: T, other: T): (keyof T)[] {
	const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof T>;
	return [...keys].filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
}

/** A record with some parts as they stand in another one, or gone as they are there. */
function withParts<T extends object>(record: T, other: T, parts: readonly (keyof T)[]): T {
	const kept = Object.entries(record).filter(([key]) => !parts.includes(key as keyof T));
	const back = Object.entries(other).filter(([key]) => parts.includes(key as keyof T));
	return Object.fromEntries([...kept, ...back]) as T;
}

/** What can be done about a quiz as a whole: each is told, and can be taken back. */
export const quizActs = {
	/** Resolves to the copy. */
	async duplicate(assignment: Assignment): Promise<Assignment> {
		const title = assignment.template
			? assignment.quiz.title
			: m.teach_copy_title({ title: assignment.quiz.title });
		const copy = await copyOf(assignment, { title });
		await add(copy, m.teach_told_copied({ title }));
		return copy;
	},

	async makeTemplate(assignment: Assignment): Promise<void> {
		const { title } = assignment.quiz;
		await add(await copyOf(assignment, { template: true }), m.teach_told_template({ title }));
	},

	archive({ id, quiz, archived }: Assignment): Promise<void> {
		const { title } = quiz;
		const told = archived ? m.teach_told_unarchived({ title }) : m.teach_told_archived({ title });
		return changeAround(id, told, ({ archived: was, ...rest }) =>
			was ? rest : { ...rest, archived: true }
		);
	},

	/** With all its results. */
	async remove({ id, quiz }: Assignment): Promise<void> {
		const { assignment, submissions } = await deleteAssignment(id);
		deeds.did(m.teach_told_deleted({ title: quiz.title }), () =>
			restoreAssignment(assignment, submissions)
		);
	}
};

async function add(assignment: Assignment, told: string): Promise<void> {
	await putAssignment(assignment);
	deeds.did(told, () => deleteAssignment(assignment.id));
}
