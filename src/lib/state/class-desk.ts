import type { Assignment, ClassId, SchoolClass } from '$lib/model/assignment';
import { countSubmissions, getClass, listAssignments } from '$lib/storage/assignments';

/** What the page of a class shows. */
export interface ClassDesk {
	/** Absent when there is none of this id. */
	schoolClass: SchoolClass | undefined;
	/** Handed out to it, the newest first, and how many results came back. */
	quizzes: { assignment: Assignment; results: number }[];
}

export async function readClassDesk(id: ClassId): Promise<ClassDesk> {
	const [schoolClass, assignments, counts] = await Promise.all([
		getClass(id),
		listAssignments(),
		countSubmissions()
	]);
	return {
		schoolClass,
		quizzes: assignments
			.filter(({ classId }) => classId === id)
			.map((assignment) => ({ assignment, results: counts.get(assignment.id) ?? 0 }))
	};
}
