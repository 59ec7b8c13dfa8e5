import type { Assignment, SchoolClass } from '$lib/model/assignment';
import type { QuizId } from '$lib/model/quiz';
import { getAssignment, getClass, listSubmissions } from '$lib/storage/assignments';

/** What the pages about a quiz on paper show. */
export interface PaperDesk {
	/** Absent when there is none of this id. */
	assignment: Assignment | undefined;
	schoolClass: SchoolClass | undefined;
	/** Names of those whose sheets were typed in, in small letters. */
	known: string[];
}

export async function readPaperDesk(id: QuizId): Promise<PaperDesk> {
	const [assignment, submissions] = await Promise.all([getAssignment(id), listSubmissions(id)]);
	const schoolClass = assignment?.classId ? await getClass(assignment.classId) : undefined;
	return {
		assignment,
		schoolClass,
		known: submissions.filter(({ by }) => by === 'paper').map((each) => each.name.toLowerCase())
	};
}
