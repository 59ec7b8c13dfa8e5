import type { Assignment, SchoolClass, Student } from '$lib/model/assignment';
import type { Personal } from '$lib/model/attempt';
import { termsOf } from './attempts';

/** What the personal link of a student says: who it is for, and the terms that are theirs alone. */
export function personalOf(
	assignment: Pick<Assignment, 'quiz' | 'extensions'>,
	schoolClass: SchoolClass,
	{ id, name, code, token }: Student
): Personal {
	const { minutes, due } = termsOf(assignment, schoolClass, id);
	const { settings } = assignment.quiz;
	return {
		name,
		code,
		token,
		...(minutes !== undefined && minutes !== settings.minutes && { minutes }),
		...(due !== undefined && due !== settings.due && { due })
	};
}
