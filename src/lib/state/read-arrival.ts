import type { LostCode, FoundCode } from '$lib/assignment/find-codes';
import { openResult, quizOfResult, type ResultProblem } from '$lib/assignment/result-code';
import type {
	Assignment,
	SchoolClass,
	SignedResult,
	Student,
	Submission
} from '$lib/model/assignment';
import type { QuizId } from '$lib/model/quiz';
import type { Timestamp } from '$lib/model/time';

/** Why something that came counts for nobody yet, as a code; the screen has the words. */
export type ArrivalProblem =
	| LostCode['problem']
	| Exclude<ResultProblem, 'other-quiz'>
	/** Its quiz is not on this device. */
	| 'unknown-quiz'
	/** It is a quiz to be taken, or what was released of one. */
	| 'for-students'
	/** Nothing of ours is in it. */
	| 'nothing'
	/** The file itself cannot be read. */
	| 'unreadable';

/** What a code turned out to be: a result for a quiz of the teacher, or why not. */
export type Arrival =
	{ submission: Submission; assignment: Assignment } | { problem: ArrivalProblem; quizId?: QuizId };

/** Where and when results come in, and what is known of quizzes and classes. */
export interface Desk {
	by: Submission['by'];
	at: Timestamp;
	getAssignment: (id: QuizId) => Promise<Assignment | undefined>;
	classes: readonly SchoolClass[];
}

/** Open a code for the quiz that it is of. */
export async function readArrival({ cargo, bytes }: FoundCode, desk: Desk): Promise<Arrival> {
	if (cargo !== 'result') return { problem: 'for-students' };
	const quizId = quizOfResult(bytes);
	if (!quizId) return { problem: 'damaged' };
	const assignment = await desk.getAssignment(quizId);
	if (!assignment) return { problem: 'unknown-quiz', quizId };
	const opened = await openResult(bytes, assignment);
	if ('problem' in opened) {
		return { problem: opened.problem === 'other-quiz' ? 'damaged' : opened.problem };
	}
	const { id, result } = opened;
	return {
		assignment,
		submission: {
			id,
			...result,
			arrivedAt: desk.at,
			by: desk.by,
			...whoIs(result, assignment, desk.classes),
			// What was answered is not what was handed out.
			...(result.digest !== assignment.digest && { setAside: 'other-wording' as const }),
			marks: [],
			editedAt: desk.at
		}
	};
}

/** The student of a roster: proved by the token of a personal link, or told by a code. */
function whoIs(
	{ token, name }: SignedResult,
	{ classId, quiz }: Assignment,
	classes: readonly SchoolClass[]
): Pick<Submission, 'studentId' | 'verified'> {
	const students = classes.flatMap((schoolClass) => schoolClass.students);
	const proved = token && students.find((student) => student.token === token);
	if (proved) return { studentId: proved.id, verified: true };
	const own = classes.find(({ id }) => id === classId)?.students ?? [];
	const told = quiz.settings.ask === 'code' && own.find((student) => isCodeOf(student, name));
	return told ? { studentId: told.id } : {};
}

/** Codes are typed by hand. */
function isCodeOf({ code }: Student, typed: string): boolean {
	const plain = (text: string) => text.replace(/[\s-]/g, '').toUpperCase();
	return code !== '' && plain(code) === plain(typed);
}
