import { gradebookOf, type Gradebook, type Score } from '$lib/assignment/gradebook';
import type { Assignment, SchoolClass, Submission } from '$lib/model/assignment';
import type { QuizId } from '$lib/model/quiz';
import { getAssignment, getClass, listSubmissions } from '$lib/storage/assignments';

/** What is known of a quiz that was handed out. */
export interface ResultsRead {
	/** Absent when there is none of this id. */
	assignment: Assignment | undefined;
	submissions: Submission[];
	schoolClass: SchoolClass | undefined;
}

/** Everything that came back of a quiz, together. */
export interface Results {
	assignment: Assignment;
	submissions: Submission[];
	schoolClass: SchoolClass | undefined;
	book: Gradebook;
}

export async function readResults(id: QuizId): Promise<ResultsRead> {
	const [assignment, submissions] = await Promise.all([getAssignment(id), listSubmissions(id)]);
	const classId = assignment?.classId;
	const schoolClass = classId === undefined ? undefined : await getClass(classId);
	return { assignment, submissions, schoolClass };
}

/** The gradebook of what was read; nothing when the quiz is not here. */
export function resultsOf(
	{ assignment, submissions, schoolClass }: ResultsRead,
	score: (assignment: Assignment) => Score
): Results | undefined {
	if (!assignment) return undefined;
	const book = gradebookOf(assignment, submissions, schoolClass, score(assignment));
	return { assignment, submissions, schoolClass, book };
}
