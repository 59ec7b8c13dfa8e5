import type { ManualMark, StudentId, Submission, SubmissionId } from '$lib/model/assignment';
import type { Person } from '$lib/assignment/people';
import { newId } from '$lib/model/ids';
import { changeSubmissions } from '$lib/storage/change-submissions';
import { m } from '$messages';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';

/** What can be done about results: each is told, and can be taken back. */
export const resultActs = {
	/** Points in place of the app’s, and words, for one answer; nothing of both takes them away. */
	mark(id: SubmissionId, { item, points, comment }: ManualMark, told: string): Promise<void> {
		const isSomething = points !== undefined || Boolean(comment);
		const mark: ManualMark = {
			item,
			...(points !== undefined && { points }),
			...(comment && { comment })
		};
		return change([id], told, ({ marks, ...rest }) => {
			const others = marks.filter((other) => other.item !== item);
			return { ...rest, marks: isSomething ? [...others, mark] : others };
		});
	},

	/** Words on the whole of a result. */
	comment(id: SubmissionId, text: string): Promise<void> {
		return change([id], m.grades_told_comment(), ({ comment: _, ...rest }) =>
			text.trim() ? { ...rest, comment: text.trim() } : rest
		);
	},

	/** Count a result for nobody, or again. */
	setAside(id: SubmissionId, isAside: boolean): Promise<void> {
		const told = isAside ? m.grades_told_aside() : m.grades_told_counted();
		return change([id], told, ({ setAside: _, ...rest }) =>
			isAside ? { ...rest, setAside: 'by-teacher' } : rest
		);
	},

	/** Two of one name are one person. */
	areOne(one: Person, other: Person): Promise<void> {
		const told = m.grades_told_one({ name: one.name });
		const { studentId, person } = knownOf(one) ?? knownOf(other) ?? { person: newId('person') };
		return change(idsOf(one, other), told, (present) => ({
			...withoutWho(present),
			...(studentId && { studentId }),
			...(person && { person }),
			// What a personal link proved of one result it does not prove of another.
			...(present.verified && present.studentId === studentId && { verified: true })
		}));
	},

	/** Those of one name are each somebody else. */
	areOthers(people: readonly Person[]): Promise<void> {
		const names = new Map(
			people.flatMap((person) => {
				const name = newId('person');
				return knownOf(person) ? [] : idsOf(person).map((id) => [id, name] as const);
			})
		);
		const told = m.grades_told_others({ name: people[0]?.name ?? '' });
		return change([...names.keys()], told, (present) => ({
			...present,
			person: names.get(present.id)!
		}));
	},

	/** Somebody is this student of the roster, or none of it. */
	isStudent(person: Person, student: { id: StudentId; name: string } | undefined): Promise<void> {
		const own = newId('person');
		const told = student
			? m.grades_told_student({ name: student.name })
			: m.grades_told_nobody({ name: person.name });
		return change(idsOf(person), told, (present) => ({
			...withoutWho(present),
			...(student ? { studentId: student.id } : { person: own })
		}));
	}
};

function idsOf(...people: readonly Person[]): SubmissionId[] {
	return people.flatMap(({ submissions }) => submissions.map(({ id }) => id));
}

/** Whose results these are, where that was said or proved before. */
function knownOf({
	submissions,
	student
}: Person): Pick<Submission, 'studentId' | 'person'> | undefined {
	if (student) return { studentId: student.id };
	const said = submissions.find(({ person }) => person);
	return said?.person ? { person: said.person } : undefined;
}

function withoutWho({ studentId: _, verified: __, person: ___, ...rest }: Submission): Submission {
	return rest;
}

async function change(
	ids: readonly SubmissionId[],
	told: string,
	how: (present: Submission) => Submission
): Promise<void> {
	const stamped = (submission: Submission) => ({ ...submission, editedAt: clock.now() });
	const before = await changeSubmissions(ids, (present) => stamped(how(present)));
	const was = new Map(before.map((each) => [each.id, each]));
	// What the teacher had made of it; the rest never changes.
	deeds.did(told, () => changeSubmissions(ids, ({ id }) => stamped(was.get(id)!)));
}
