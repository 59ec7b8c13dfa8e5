import { makeKeyPair, type KeyPair } from '$lib/assignment/keys';
import type { SignedResult } from '$lib/model/assignment';
import type { Response } from '$lib/model/question';
import { quizIdOf, type Quiz } from '$lib/model/quiz';
import { quiz as lighthouse } from '../storage/quiz-fixtures';

/** A quiz with keys of its own, as on its teacher’s device. */
export async function madeQuiz(rest: Partial<Quiz> = {}) {
	const pair = await makeKeyPair();
	const { publicKey, privateKey } = pair;
	const quiz = { ...lighthouse, ...rest, publicKey, id: quizIdOf(publicKey) };
	return { quiz, privateKey, pair };
}

const responses: Response[] = [
	{ kind: 'chosen', index: 2 },
	{ kind: 'judged', value: true },
	{ kind: 'typed', text: 'about 4,500 — mostly Italians' },
	{ kind: 'arranged', order: [2, -1, 0, 1] },
	{ kind: 'gave-up' },
	{ kind: 'chosen', index: 0 },
	{ kind: 'judged', value: false },
	{ kind: 'typed', text: 'Zürich' },
	{ kind: 'chosen', index: 1 },
	{ kind: 'typed', text: '' },
	{ kind: 'arranged', order: [0, 1, 2, 3] },
	{ kind: 'chosen', index: 3 }
];

/** What a student’s device signs after twelve questions. */
export function resultOf(quiz: Quiz, device: KeyPair, rest: Partial<SignedResult> = {}) {
	const result: SignedResult = {
		quizId: quiz.id,
		digest: 'zXvrdeYZ5GM',
		name: 'Zoë “Mia” Šimić',
		token: 'AAECAwQFBgcI',
		device: device.publicKey,
		attempt: 1,
		startedAt: 1_795_520_400_000,
		finishedAt: 1_795_520_777_123,
		seed: 3_735_928_559,
		answers: responses.map((response, item) => ({ item, response, time: 2000 + 777 * item })),
		reports: [{ item: 3, text: 'Two are right, no?' }],
		...rest
	};
	return result;
}
