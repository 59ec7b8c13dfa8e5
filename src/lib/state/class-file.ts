import {
	readClassFile,
	writeClassFile,
	type ClassFile,
	type ClassFileProblem
} from '$lib/assignment/class-file';
import { byId, newerAssignment, newerClass, newerSubmission, union } from '$lib/exchange/newest';
import type { Assignment, SchoolClass } from '$lib/model/assignment';
import {
	changeAssignment,
	getClass,
	listAssignments,
	listSubmissions
} from '$lib/storage/assignments';
import { bringRows, takeBackRows, type TeacherRows } from '$lib/storage/teacher-rows';
import { m } from '$messages';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';
import { askPlace, putFile } from './hand-out';

const kind = { type: 'application/octet-stream', extension: '.recollect-class' } as const;

/** What a class file is made for: a quiz, with the class that it is for, or a class with all its quizzes. */
export type ClassFileOf = Pick<Assignment, 'id' | 'classId'> | Pick<SchoolClass, 'id'>;

/**
 * Save a quiz outside of the browser, with its key and what has come back; of a class all its quizzes.
 * Tells the name of the file; nothing when whoever was asked where to has left.
 */
export async function saveClassFile(
	what: ClassFileOf,
	title: string,
	passphrase: string
): Promise<string | undefined> {
	const at = clock.now();
	const classId = isClass(what) ? what.id : what.classId;
	const schoolClass = classId && (await getClass(classId));
	const suggested = nameOf(schoolClass?.title ?? title, at);
	const place = await askPlace(suggested, m.classfile_type(), kind);
	if (place === 'nowhere') return undefined;

	const all = await listAssignments();
	const assignments = all
		.filter((each) => each.id === what.id || (schoolClass && each.classId === schoolClass.id))
		.map((each) => ({ ...each, savedAt: at, editedAt: at }));
	const submissions = (
		await Promise.all(assignments.map((each) => listSubmissions(each.id)))
	).flat();
	const content: ClassFile = {
		savedAt: at,
		...(schoolClass && { schoolClass }),
		assignments,
		submissions
	};
	const name = await putFile(place, suggested, await writeClassFile(content, passphrase), kind);
	for (const { id: saved, editedAt } of all.filter((each) =>
		assignments.some((one) => one.id === each.id)
	)) {
		// What was edited in another tab meanwhile is not in the file as it is now.
		await changeAssignment(saved, (now) =>
			now.editedAt === editedAt ? { ...now, savedAt: at, editedAt: at } : now
		);
	}
	return name;
}

function isClass(what: ClassFileOf): what is Pick<SchoolClass, 'id'> {
	return what.id.startsWith('class:');
}

/** What a class file has brought. */
export interface BroughtClass {
	assignments: Assignment[];
	/** Results that were not here. */
	results: number;
}

/** Open a class file and go on with what it holds: of what is here too, the newer stays. Undone by one undo. */
export async function openClassFile(
	bytes: Uint8Array,
	passphrase: string
): Promise<BroughtClass | { problem: ClassFileProblem }> {
	const content = await readClassFile(bytes, passphrase);
	if ('problem' in content) return content;
	const { schoolClass, assignments, submissions } = content;
	const theirs = { classes: schoolClass ? [schoolClass] : [], assignments, submissions };
	const { before, after } = await bringRows(theirs, (present) => merged(present, theirs));
	const results = after.submissions.length - before.submissions.length;
	const told = m.classfile_told({
		title: schoolClass?.title ?? assignments[0]?.quiz.title ?? '',
		count: results
	});
	deeds.did(told, () => takeBackRows(before, after));
	return { assignments: after.assignments, results };
}

function merged(one: TeacherRows, other: TeacherRows): TeacherRows {
	return {
		classes: union(byId(one.classes), byId(other.classes), newerClass),
		assignments: union(byId(one.assignments), byId(other.assignments), newerAssignment),
		submissions: union(byId(one.submissions), byId(other.submissions), newerSubmission)
	};
}

/** "7b 2026-11-24.recollect-class". */
function nameOf(title: string, at: number): string {
	const words = title
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.slice(0, 40);
	const date = new Date(at);
	const two = (number: number) => String(number).padStart(2, '0');
	const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return `${words || 'recollect'} ${day}${kind.extension}`;
}
