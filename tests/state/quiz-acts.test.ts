import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { unwrap } from '$lib/assignment/envelope';
import { readQuiz } from '$lib/assignment/read-quiz';
import type { Assignment } from '$lib/model/assignment';
import { quizIdOf } from '$lib/model/quiz';
import { loadBank } from '$lib/state/bank';
import { lessonDeck } from '$lib/state/begin';
import { deeds } from '$lib/state/deeds.svelte';
import { linkFragmentOf } from '$lib/state/give-out';
import { draftOfItem, itemOfDraft } from '$lib/state/item-draft';
import { changeAround, changeQuiz, quizActs } from '$lib/state/quiz-acts';
import { readTeacherDesk } from '$lib/state/quiz-desk';
import { openDraftOf } from '$lib/state/quiz-draft';
import { pooled, withItem, withSettings } from '$lib/state/quiz-edits';
import { freezeQuiz, handedOutForm } from '$lib/state/quiz-freeze';
import { getAssignment, listAssignments, putAssignment } from '$lib/storage/assignments';
import { beginAfresh } from './fixtures';

beforeEach(async () => {
	await beginAfresh();
	vi.stubGlobal('fetch', async (path: string) => {
		const text = await readFile(`static${path}`, 'utf8');
		return new Response(text);
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const draft = async () => (await openDraftOf(lessonDeck))!;
const now = async ({ id }: Assignment) => (await getAssignment(id))!;

describe('a draft', () => {
	test('is made of a deck once, and goes on being made', async () => {
		const first = await draft();
		expect(first.quiz.items).toHaveLength(12);
		// From the frozen questions of the lesson, so that the link is short.
		expect(first.quiz.items.every(({ bank }) => bank)).toBe(true);
		expect(first.id).toBe(quizIdOf(first.quiz.publicKey));
		expect((await draft()).id).toBe(first.id);
		await freezeQuiz(first.id);
		expect((await draft()).id).not.toBe(first.id);
	});

	test('is changed, and every change is taken back, the last first', async () => {
		const first = await draft();
		const { id } = first;
		await changeQuiz(id, 'called', (quiz) => ({ ...quiz, title: 'Peacekeepers' }));
		await changeQuiz(id, 'pooled', (quiz) => pooled(quiz, [1, 2, 3], 2));
		await changeQuiz(id, 'timed', (quiz) => withSettings(quiz, { minutes: 20 }));
		expect((await now(first)).quiz).toMatchObject({
			title: 'Peacekeepers',
			pools: [{ pick: 2 }],
			settings: { minutes: 20 }
		});
		for (let left = 3; left > 0; left -= 1) await deeds.undo();
		expect((await now(first)).quiz).toEqual(first.quiz);
	});

	test('that was not changed has nothing to take back', async () => {
		const { id } = await draft();
		const { turns } = deeds;
		await changeQuiz(id, 'nothing', (quiz) => ({ ...quiz }));
		expect(deeds.turns).toBe(turns);
	});

	test('gives one student more time, without touching the quiz', async () => {
		const first = await draft();
		await changeAround(first.id, 'longer', (assignment) => ({
			...assignment,
			extensions: { 'student:a': { minutes: 10 } }
		}));
		expect((await now(first)).extensions).toEqual({ 'student:a': { minutes: 10 } });
		await deeds.undo();
		expect((await now(first)).extensions).toEqual({});
	});
});

describe('a quiz that goes out', () => {
	/** What a student's device makes of the link. */
	async function opened({ quiz }: Assignment) {
		const cargo = unwrap(linkFragmentOf(quiz));
		if ('problem' in cargo) throw new Error(cargo.problem);
		const found = await readQuiz(cargo.bytes, loadBank);
		if ('problem' in found) throw new Error(found.problem);
		return found;
	}

	test('is frozen as its link has it', async () => {
		const { id } = await draft();
		await changeQuiz(id, 'edited', (quiz) => {
			const item = quiz.items[2]!;
			return withItem(quiz, itemOfDraft({ ...draftOfItem(item), points: 2.5 }, item));
		});
		const frozen = await freezeQuiz(id);
		if ('problem' in frozen) throw new Error(frozen.problem);
		const { quiz, digest } = await opened(frozen.assignment);
		expect(digest).toBe(frozen.assignment.digest);
		expect(quiz.items.map(({ points }) => points)).toEqual(
			frozen.assignment.quiz.items.map(({ points }) => points)
		);
		await expect(changeQuiz(id, 'late', (same) => ({ ...same, title: '' }))).rejects.toThrow();
		// Once is enough.
		expect(await freezeQuiz(id)).toEqual(frozen);
	});

	test('sealed carries no keys, and waits until the class file has it', async () => {
		const { id } = await draft();
		await changeQuiz(id, 'sealed', (quiz) => withSettings(quiz, { mode: 'sealed' }));
		expect(await freezeQuiz(id)).toEqual({ problem: 'class-file' });
		const sealed = (await getAssignment(id))!;
		await putAssignment({ ...sealed, savedAt: sealed.editedAt });
		await vi.advanceTimersByTimeAsync(1000);
		await changeQuiz(id, 'again', (quiz) => ({ ...quiz, title: 'Other' }));
		expect(await freezeQuiz(id)).toEqual({ problem: 'class-file' });
		const present = (await getAssignment(id))!;
		await putAssignment({ ...present, savedAt: present.editedAt });

		const frozen = await freezeQuiz(id);
		if ('problem' in frozen) throw new Error(frozen.problem);
		const { quiz, digest } = await opened(frozen.assignment);
		expect(digest).toBe(frozen.assignment.digest);
		expect(quiz.items.every(({ proof }) => proof === undefined)).toBe(true);
		expect(JSON.stringify(handedOutForm(frozen.assignment.quiz))).not.toMatch(/"answers":\["/);
	});

	test('is a draft again when that is taken back', async () => {
		const first = await draft();
		await freezeQuiz(first.id);
		await deeds.undo();
		const { handedOutAt, digest, quiz } = await now(first);
		expect({ handedOutAt, digest }).toEqual({ handedOutAt: undefined, digest: undefined });
		expect(quiz).toEqual(first.quiz);
	});

	test('is what was given, or not frozen at all', async () => {
		const { id, quiz } = await draft();
		await changeQuiz(id, 'called', (present) => ({ ...present, title: 'Other' }));
		expect(await freezeQuiz(id, quiz)).toEqual({ problem: 'changed' });
		expect(await getAssignment(id)).not.toHaveProperty('handedOutAt');
		expect(await freezeQuiz(id, (await getAssignment(id))!.quiz)).toHaveProperty('assignment');
	});

	test('needs questions', async () => {
		const { id } = await draft();
		await changeQuiz(id, 'emptied', (quiz) => ({ ...quiz, items: [] }));
		expect(await freezeQuiz(id)).toEqual({ problem: 'no-items' });
		expect(await freezeQuiz('quiz:none')).toEqual({ problem: 'gone' });
	});
});

describe('a quiz as a whole', () => {
	test('is copied with keys of its own and for nobody', async () => {
		const first = await draft();
		await changeAround(first.id, 'class', (assignment) => ({
			...assignment,
			classId: 'class:a',
			extensions: { 'student:a': {} }
		}));
		await freezeQuiz(first.id);
		const copy = await quizActs.duplicate(await now(first));
		expect(copy.quiz.items).toEqual(first.quiz.items);
		expect(copy).not.toHaveProperty('classId');
		expect(copy).not.toHaveProperty('handedOutAt');
		expect(copy.extensions).toEqual({});
		expect(copy.privateKey).not.toBe(first.privateKey);
		expect(copy.id).toBe(quizIdOf(copy.quiz.publicKey));
		await deeds.undo();
		expect(await listAssignments()).toHaveLength(1);
	});

	test('is listed where it belongs', async () => {
		const first = await draft();
		await freezeQuiz(first.id);
		const second = await draft();
		await quizActs.makeTemplate(second);
		const titles = async () => {
			const { drafts, out, templates, archived } = await readTeacherDesk();
			return [drafts, out, templates, archived].map((rows) =>
				rows.map(({ assignment }) => assignment.id)
			);
		};
		const [drafts, out, templates, archived] = await titles();
		expect([drafts, out, archived]).toEqual([[second.id], [first.id], []]);
		expect(templates).toHaveLength(1);
		await quizActs.archive(first);
		expect((await titles()).map((ids) => ids.length)).toEqual([1, 0, 1, 1]);
		await quizActs.remove(second);
		expect((await titles()).map((ids) => ids.length)).toEqual([0, 0, 1, 1]);
		await deeds.undo();
		await deeds.undo();
		expect((await titles()).map((ids) => ids.length)).toEqual([1, 1, 1, 0]);
	});
});
