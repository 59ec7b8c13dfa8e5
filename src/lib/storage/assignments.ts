import type { Assignment, ClassId, SchoolClass, Submission } from '$lib/model/assignment';
import type { QuizId } from '$lib/model/quiz';
import { db } from './database';
import { assertEpoch } from './epoch';

/** Every quiz of the teacher, the newest first. */
export async function listAssignments(): Promise<Assignment[]> {
	const all = await db.assignments.toArray();
	return all.sort((one, other) => other.quiz.madeAt - one.quiz.madeAt);
}

export function getAssignment(id: QuizId): Promise<Assignment | undefined> {
	return db.assignments.get(id);
}

/** Save a quiz as a whole. */
export function putAssignment(assignment: Assignment): Promise<void> {
	return write(['assignments'], async () => {
		await db.assignments.put(assignment);
	});
}

/**
 * Change a quiz by what it is at this moment, in one transaction, so that two tabs do not undo each other.
 * Resolves to what it was before and is now; nothing when it is not there.
 */
export function changeAssignment(
	id: QuizId,
	change: (present: Assignment) => Assignment
): Promise<{ before: Assignment; after: Assignment } | undefined> {
	return write(['assignments'], async () => {
		const before = await db.assignments.get(id);
		if (!before) return undefined;
		const after = change(before);
		await db.assignments.put(after);
		return { before, after };
	});
}

/** Delete a quiz with all its results; resolves to what was there, to be put back. */
export function deleteAssignment(
	id: QuizId
): Promise<{ assignment: Assignment | undefined; submissions: Submission[] }> {
	return write(['assignments', 'submissions'], async () => {
		const assignment = await db.assignments.get(id);
		const submissions = await db.submissions.where('quizId').equals(id).toArray();
		await db.assignments.delete(id);
		await db.submissions.where('quizId').equals(id).delete();
		return { assignment, submissions };
	});
}

/** Put back what was deleted, or what a class file brings. */
export function restoreAssignment(
	assignment: Assignment | undefined,
	submissions: readonly Submission[]
): Promise<void> {
	return write(['assignments', 'submissions'], async () => {
		if (assignment) await db.assignments.put(assignment);
		await db.submissions.bulkPut([...submissions]);
	});
}

/** The results of a quiz, in the order of their arrival. */
export async function listSubmissions(quizId: QuizId): Promise<Submission[]> {
	const all = await db.submissions.where('quizId').equals(quizId).toArray();
	return all.sort((one, other) => one.arrivedAt - other.arrivedAt);
}

/** How many results each quiz has. */
export async function countSubmissions(): Promise<Map<QuizId, number>> {
	const counts = new Map<QuizId, number>();
	const ids = (await db.submissions.orderBy('quizId').keys()) as unknown as QuizId[];
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}

/** Add results; those that are there already stay as they are. Resolves to which were new. */
export function addSubmissions(submissions: readonly Submission[]): Promise<Submission[]> {
	return write(['submissions'], async () => {
		const known = await db.submissions.bulkGet(submissions.map(({ id }) => id));
		const fresh = new Map(
			submissions.filter((_, index) => !known[index]).map((each) => [each.id, each])
		);
		await db.submissions.bulkAdd([...fresh.values()]);
		return [...fresh.values()];
	});
}

export async function listClasses(): Promise<SchoolClass[]> {
	const all = await db.classes.toArray();
	return all.sort((one, other) => one.title.localeCompare(other.title));
}

export function getClass(id: ClassId): Promise<SchoolClass | undefined> {
	return db.classes.get(id);
}

export function putClass(schoolClass: SchoolClass): Promise<void> {
	return write(['classes'], async () => {
		await db.classes.put(schoolClass);
	});
}

/** Delete a class; its quizzes and their results go with it when asked to. */
export function deleteClass(id: ClassId, withQuizzes: boolean): Promise<DeletedClass> {
	return write(['classes', 'assignments', 'submissions'], async () => {
		const schoolClass = await db.classes.get(id);
		const assignments = await db.assignments.where('classId').equals(id).toArray();
		const ids = withQuizzes ? assignments.map((assignment) => assignment.id) : [];
		const submissions = await db.submissions.where('quizId').anyOf(ids).toArray();
		await db.classes.delete(id);
		await db.assignments.bulkDelete(ids);
		await db.submissions.where('quizId').anyOf(ids).delete();
		return { schoolClass, assignments: withQuizzes ? assignments : [], submissions };
	});
}

export interface DeletedClass {
	schoolClass: SchoolClass | undefined;
	assignments: Assignment[];
	submissions: Submission[];
}

/** Put a class back, or bring what a class file holds. */
export function restoreClass({
	schoolClass,
	assignments,
	submissions
}: DeletedClass): Promise<void> {
	return write(['classes', 'assignments', 'submissions'], async () => {
		if (schoolClass) await db.classes.put(schoolClass);
		await db.assignments.bulkPut(assignments);
		await db.submissions.bulkPut(submissions);
	});
}

type TeacherTable = 'assignments' | 'submissions' | 'classes';

function write<T>(tables: TeacherTable[], work: () => Promise<T>): Promise<T> {
	return db.transaction('rw', [db.meta, ...tables.map((name) => db.table(name))], async () => {
		await assertEpoch();
		return work();
	});
}
