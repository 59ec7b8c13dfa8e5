import { fold } from '$lib/grading/text';
import type { SchoolClass, Student, Submission } from '$lib/model/assignment';
import { seedOf } from '$lib/random/random';

/** Somebody whose results came back. */
export interface Person {
	/** The same as long as nothing new is known of who it is. */
	key: string;
	/** As the roster has it, or as it was typed. */
	name: string;
	student?: Student;
	/** Proved by a personal link. */
	verified: boolean;
	/** Public keys of the devices that the results were signed on. */
	devices: string[];
	submissions: Submission[];
	/** Others of this name: who they are to each other is asked, never guessed. */
	doubts: string[];
}

/**
 * Who is who. Results belong together by the student of the roster, by what the teacher said, or by name and
 * device; two of one name with other devices are two until the teacher says that they are one.
 *
 * A name that stands in the roster once, and was given on one device only, is taken for that student,
 * unverified.
 */
export function peopleOf(
	submissions: readonly Submission[],
	schoolClass: SchoolClass | undefined
): Person[] {
	const students = new Map(schoolClass?.students.map((student) => [student.id, student]));
	const groups = new Map<string, Submission[]>();
	for (const [key, submission] of keyed(submissions.filter(({ setAside }) => !setAside))) {
		groups.set(key, [...(groups.get(key) ?? []), submission]);
	}
	const people = [...groups].map(([key, own]) => personOf(key, own, students));
	return withDoubts(withNames(people, schoolClass)).sort((one, other) =>
		one.name.localeCompare(other.name)
	);
}

/** A short name of a person for an address. */
export function slugOf(key: string): string {
	return seedOf(key).toString(36);
}

/** The same however it was typed. */
export function nameKey(name: string): string {
	return fold(name) || name.trim();
}

/** Each with whose it is. What is known of a name on a device holds for all that came from there by that name. */
function keyed(submissions: readonly Submission[]): [string, Submission][] {
	const known = new Map<string, string>();
	for (const submission of submissions) {
		const key = knownKey(submission);
		if (key) known.set(typedKey(submission), key);
	}
	return submissions.map((submission) => {
		const typed = typedKey(submission);
		return [knownKey(submission) ?? known.get(typed) ?? typed, submission];
	});
}

function knownKey({ studentId, person }: Submission): string | undefined {
	return studentId ?? (person && `said ${person}`);
}

function typedKey({ name, device }: Submission): string {
	return `typed ${device} ${nameKey(name)}`;
}

function personOf(
	key: string,
	submissions: Submission[],
	students: ReadonlyMap<string, Student>
): Person {
	const student = students.get(key);
	return {
		key,
		name: student?.name ?? submissions[0]!.name.trim(),
		...(student && { student }),
		verified: submissions.every(({ verified }) => verified === true),
		devices: [...new Set(submissions.map(({ device }) => device))],
		submissions,
		doubts: []
	};
}

/** Take whose name stands in the roster once, and came from one device, for that student. */
function withNames(people: readonly Person[], schoolClass: SchoolClass | undefined): Person[] {
	const students = schoolClass?.students ?? [];
	const taken = new Set(people.flatMap(({ student }) => student?.id ?? []));
	return people.map((person) => {
		const alike = <T extends { name: string }>(all: readonly T[]) =>
			all.filter(({ name }) => nameKey(name) === nameKey(person.name));
		const [student, ...more] = alike(students);
		const others = alike(people.filter(({ student }) => !student));
		if (
			isSettled(person) ||
			!student ||
			more.length ||
			others.length > 1 ||
			taken.has(student.id)
		) {
			return person;
		}
		return { ...person, name: student.name, student };
	});
}

/** Ask about equal names, but where it is known already who they are. */
function withDoubts(people: readonly Person[]): Person[] {
	const isDoubtful = (one: Person, other: Person) =>
		one !== other &&
		nameKey(one.name) === nameKey(other.name) &&
		!(isSettled(one) && isSettled(other));
	return people.map((person) => ({
		...person,
		doubts: people.filter((other) => isDoubtful(person, other)).map(({ key }) => key)
	}));
}

/** A student of the roster, or somebody of whom the teacher has said who they are not. */
function isSettled({ key, student }: Person): boolean {
	return student !== undefined || key.startsWith('said ');
}
