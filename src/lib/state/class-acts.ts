import { toBase64Url } from '$lib/assignment/base64url';
import { mintCode, type RosterLine } from '$lib/assignment/roster';
import type { ClassId, SchoolClass, Student } from '$lib/model/assignment';
import { newId } from '$lib/model/ids';
import { deleteClass, putClass, restoreClass } from '$lib/storage/assignments';
import { changeClass } from '$lib/storage/classes';
import { m } from '$messages';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';

/** Bytes of what proves that a result came by a student's own link. */
const TOKEN = 9;

/** What can be done about classes and who is in them: each is told, and can be taken back. */
export const classActs = {
	async add(title: string, lines: readonly RosterLine[]): Promise<SchoolClass> {
		const schoolClass: SchoolClass = {
			id: newId('class'),
			title,
			students: newStudents(lines, []),
			editedAt: clock.now()
		};
		await putClass(schoolClass);
		deeds.did(m.roster_told_made({ title }), () => deleteClass(schoolClass.id, false));
		return schoolClass;
	},

	async rename({ id, title: before }: SchoolClass, title: string): Promise<void> {
		await change(id, (present) => ({ ...present, title }));
		deeds.did(m.roster_told_renamed({ title }), () =>
			change(id, (present) => ({ ...present, title: before }))
		);
	},

	async archive({ id, title, archived }: SchoolClass): Promise<void> {
		const put = (isArchived: boolean) =>
			change(id, ({ archived: _, ...rest }) => (isArchived ? { ...rest, archived: true } : rest));
		await put(!archived);
		const told = archived ? m.roster_told_unarchived({ title }) : m.roster_told_archived({ title });
		deeds.did(told, () => put(archived === true));
	},

	/** With all its quizzes and their results, when that is asked for. */
	async remove({ id, title }: SchoolClass, withQuizzes: boolean): Promise<void> {
		const deleted = await deleteClass(id, withQuizzes);
		deeds.did(m.roster_told_deleted({ title }), () => restoreClass(deleted));
	},

	async addStudents({ id }: SchoolClass, lines: readonly RosterLine[]): Promise<void> {
		let added: Student[] = [];
		await change(id, (present) => {
			added = newStudents(lines, present.students);
			return { ...present, students: [...present.students, ...added] };
		});
		const ids = new Set(added.map((student) => student.id));
		deeds.did(m.roster_told_added({ count: added.length }), () =>
			change(id, (present) => ({
				...present,
				students: present.students.filter((student) => !ids.has(student.id))
			}))
		);
	},

	async changeStudent({ id }: SchoolClass, student: Student): Promise<void> {
		let before: Student | undefined;
		await change(id, (present) => {
			before = present.students.find((other) => other.id === student.id);
			return { ...present, students: withStudent(present.students, student) };
		});
		deeds.did(m.roster_told_changed({ name: student.name }), () =>
			change(id, (present) => ({
				...present,
				students: before ? withStudent(present.students, before) : present.students
			}))
		);
	},

	/** Results of a student who is taken off stay. */
	async removeStudent({ id }: SchoolClass, { id: studentId, name }: Student): Promise<void> {
		let removed: Student | undefined;
		let place = 0;
		await change(id, (present) => {
			place = present.students.findIndex((other) => other.id === studentId);
			removed = present.students[place];
			return { ...present, students: present.students.filter((other) => other !== removed) };
		});
		deeds.did(m.roster_told_removed({ name }), () =>
			change(id, (present) => ({
				...present,
				students: removed
					? [...present.students.slice(0, place), removed, ...present.students.slice(place)]
					: present.students
			}))
		);
	}
};

/** Those of a list as students; a code that somebody has already is minted anew. */
function newStudents(lines: readonly RosterLine[], present: readonly Student[]): Student[] {
	const taken = new Set(present.map(({ code }) => code));
	// Codes of the list come first, lest one that is minted takes one of them.
	const given = lines.map(({ code }) => {
		if (!code || taken.has(code)) return undefined;
		taken.add(code);
		return code;
	});
	return lines.map(({ name }, index) => {
		const code = given[index] ?? mintCode(taken, Math.random);
		taken.add(code);
		const token = toBase64Url(crypto.getRandomValues(new Uint8Array(TOKEN)));
		return { id: newId('student'), name, code, token };
	});
}

function withStudent(students: readonly Student[], student: Student): Student[] {
	return students.map((other) => (other.id === student.id ? student : other));
}

async function change(id: ClassId, next: (present: SchoolClass) => SchoolClass): Promise<void> {
	const done = await changeClass(id, (present) => ({ ...next(present), editedAt: clock.now() }));
	if (!done) throw new Error(`No class ${id}.`);
}
