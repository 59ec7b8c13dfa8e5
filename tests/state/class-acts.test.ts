import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { unwrap } from '$lib/assignment/envelope';
import { readQuiz } from '$lib/assignment/read-quiz';
import type { SchoolClass } from '$lib/model/assignment';
import { loadBank } from '$lib/state/bank';
import { lessonDeck } from '$lib/state/begin';
import { classActs } from '$lib/state/class-acts';
import { readClassDesk } from '$lib/state/class-desk';
import { deeds } from '$lib/state/deeds.svelte';
import { linksAsText, personalFragment } from '$lib/state/personal-links';
import { openDraftOf } from '$lib/state/quiz-draft';
import { freezeQuiz } from '$lib/state/quiz-freeze';
import { changeAssignment, getAssignment, getClass } from '$lib/storage/assignments';
import { beginAfresh } from './fixtures';

beforeEach(async () => {
	await beginAfresh();
	vi.stubGlobal('fetch', async (path: string) => new Response(await readFile(`static${path}`)));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const makeClass = () => classActs.add('7b', [{ name: 'Ana' }, { name: 'Ben', code: 'K7' }]);
const present = ({ id }: SchoolClass) => getClass(id);
const names = async (schoolClass: SchoolClass) =>
	(await present(schoolClass))?.students.map(({ name }) => name);

describe('a class', () => {
	test('has a code and a token of its own for each student', async () => {
		const schoolClass = await classActs.add('7b', [
			{ name: 'Ana', code: 'K7' },
			{ name: 'Ben', code: 'K7' },
			{ name: 'Cy' }
		]);
		const { students } = (await present(schoolClass))!;
		expect(students[0]!.code).toBe('K7');
		expect(new Set(students.map(({ code }) => code)).size).toBe(3);
		expect(new Set(students.map(({ token }) => token)).size).toBe(3);
		for (const { token } of students) expect(token).toMatch(/^[\w-]{12}$/);
		await deeds.undo();
		expect(await present(schoolClass)).toBeUndefined();
	});

	test('is changed, and each change is taken back', async () => {
		const schoolClass = await makeClass();
		const made = await present(schoolClass);
		const [ana] = made!.students;
		await classActs.addStudents(schoolClass, [{ name: 'Cy', code: 'K7' }]);
		await classActs.removeStudent(schoolClass, ana!);
		expect(await names(schoolClass)).toEqual(['Ben', 'Cy']);
		await classActs.changeStudent(schoolClass, {
			...made!.students[1]!,
			name: 'Bea',
			timeFactor: 2
		});
		await classActs.rename(schoolClass, '8b');
		await classActs.archive(schoolClass);
		const changed = await present(schoolClass);
		expect(changed).toMatchObject({ title: '8b', archived: true });
		expect(changed!.students[0]).toMatchObject({ name: 'Bea', timeFactor: 2, code: 'K7' });
		// The code of the list was taken.
		expect(changed!.students[1]!.code).not.toBe('K7');

		for (let deed = 0; deed < 5; deed += 1) await deeds.undo();
		expect(await present(schoolClass)).toEqual(made);
	});

	test('is deleted with its quizzes when that is asked for, and comes back whole', async () => {
		const schoolClass = await makeClass();
		const { id } = (await openDraftOf(lessonDeck))!;
		await changeAssignment(id, (quiz) => ({ ...quiz, classId: schoolClass.id }));
		const { quizzes } = await readClassDesk(schoolClass.id);
		expect(quizzes.map(({ assignment }) => assignment.id)).toEqual([id]);

		await classActs.remove(schoolClass, false);
		expect(await present(schoolClass)).toBeUndefined();
		expect(await getAssignment(id)).toBeDefined();
		await deeds.undo();

		await classActs.remove(schoolClass, true);
		expect(await getAssignment(id)).toBeUndefined();
		await deeds.undo();
		expect((await readClassDesk(schoolClass.id)).quizzes).toHaveLength(1);
	});
});

test('a personal link says who it is for and how long they have', async () => {
	const schoolClass = await makeClass();
	const [ana, ben] = schoolClass.students;
	const slow = { ...schoolClass, students: [{ ...ana!, timeFactor: 1.5 }, ben!] };
	const { id } = (await openDraftOf(lessonDeck))!;
	await changeAssignment(id, (draft) => ({
		...draft,
		quiz: { ...draft.quiz, settings: { ...draft.quiz.settings, minutes: 30 } },
		extensions: { [ben!.id]: { minutes: 10, due: Date.UTC(2026, 11, 1, 8) } }
	}));
	const frozen = await freezeQuiz(id);
	if ('problem' in frozen) throw new Error(frozen.problem);
	const { assignment } = frozen;

	const read = async (student: typeof ana) => {
		const unwrapped = unwrap(personalFragment(assignment, slow, student!));
		if ('problem' in unwrapped) throw new Error(unwrapped.problem);
		return readQuiz(unwrapped.bytes, loadBank);
	};
	const { name, code, token } = ana!;
	expect(await read(slow.students[0])).toMatchObject({
		personal: { name, code, token, minutes: 45 },
		digest: assignment.digest
	});
	expect(await read(ben)).toMatchObject({
		personal: { name: 'Ben', minutes: 40, due: Date.UTC(2026, 11, 1, 8) },
		digest: assignment.digest
	});
});

test('a table of links takes no formula along', () => {
	const student = { id: 'student:1', name: '=1+1\tx', code: 'K7', token: 'AAAA' } as const;
	const [, row] = linksAsText([{ student, url: 'https://x.example/' }]).split('\n');
	expect(row).toBe("'=1+1 x\tK7\thttps://x.example/");
});
