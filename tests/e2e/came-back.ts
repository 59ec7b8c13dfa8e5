import type { Page } from '@playwright/test';
import { makeKeyPair } from '$lib/assignment/keys';
import { writeResult } from '$lib/assignment/result-code';
import type { Assignment, SignedResult } from '$lib/model/assignment';
import { expect } from './test';
import { answer, putDesk, someDesk, type Desk } from './teachers-desk';

/** A quiz that is out, and nothing of it has come back; its teacher stands where results come in. */
export async function emptyDesk(page: Page, here = true): Promise<Desk> {
	const desk = await someDesk();
	// Tokens as the app makes them: base64url of whole bytes.
	const { schoolClass, assignment } = desk;
	const students = schoolClass.students.map((student, index) => ({
		...student,
		token: btoa(`student-${String.fromCharCode(65 + index)}`)
	}));
	const empty = { assignment, schoolClass: { ...schoolClass, students }, submissions: [] };
	await page.goto('/results/');
	await expect(page.getByRole('button', { name: 'Scan codes' })).toBeVisible();
	if (here) await putDesk(page, empty);
	return empty;
}

/** The code that somebody’s device makes of a quiz. */
export async function codeOf(
	{ quiz, digest }: Assignment,
	name: string,
	rest: Partial<SignedResult> = {}
): Promise<string> {
	const device = await makeKeyPair();
	const startedAt = new Date('2026-11-24T09:00:00Z').getTime();
	const result: SignedResult = {
		quizId: quiz.id,
		digest: digest!,
		name,
		device: device.publicKey,
		attempt: 1,
		startedAt,
		finishedAt: startedAt + 600_000,
		seed: 7,
		answers: quiz.items.map(({ id, question }) => ({
			item: id,
			response: answer(question, true),
			time: 9000
		})),
		reports: [],
		...rest
	};
	return writeResult(result, quiz.publicKey, device);
}
