import { sheetOf } from '$lib/assignment/sheet';
import type { Attempt, Given } from '$lib/model/attempt';
import { newId } from '$lib/model/ids';
import {
	defaultQuizSettings,
	quizIdOf,
	type Quiz,
	type QuizItem,
	type QuizQuestion,
	type QuizSettings
} from '$lib/model/quiz';
import { addAttempt, getGiven, putGiven } from '$lib/storage/attempts';

const drawn = { revision: 1, generator: 1, seed: 1 } as const;

/** Questions of a teacher: a choice, a gap, pairs. */
export const questions: QuizQuestion[] = [
	{
		...drawn,
		kind: 'choice',
		factId: 'fact:own/0',
		gapId: 'gap:own/0',
		stem: 'What is the capital of Kenya?',
		options: ['Nairobi', 'Mombasa', 'Kisumu', 'Nakuru'],
		key: 0
	},
	{
		...drawn,
		kind: 'cloze',
		factId: 'fact:own/1',
		gapId: 'gap:own/1',
		before: 'Water boils at ',
		after: ' degrees.',
		key: { type: 'number', answers: ['100'], others: [] }
	},
	{
		...drawn,
		kind: 'match',
		factId: 'fact:own/2',
		gapId: 'gap:own/2',
		cues: [
			{ gapId: 'gap:own/2/0', text: 'Kenya' },
			{ gapId: 'gap:own/2/1', text: 'Ghana' }
		],
		options: ['Nairobi', 'Accra'],
		key: [0, 1]
	}
];

/** A public key that opens nothing: no test here hands in. */
const publicKey = 'AqvG0D8p2j1eJ6zq7n8Yy4xw3v2u1t0s9r8q7p6o5n4m';

export function quizOf(settings: Partial<QuizSettings> = {}): Quiz {
	return {
		id: quizIdOf(publicKey),
		title: 'Capitals',
		items: questions.map((question, id): QuizItem => ({ id, question, points: 1 })),
		pools: [],
		settings: { ...defaultQuizSettings, ...settings },
		publicKey,
		madeAt: 0
	};
}

export function givenOf(quiz: Quiz): Given {
	return { id: quiz.id, quiz, digest: 'AAAAAAAAAAA', openedAt: 0, editedAt: 0 };
}

/** Begin an attempt at a quiz, in the database, which has it from then on. */
export async function begun(quiz: Quiz, seed = 1): Promise<Attempt> {
	if (!(await getGiven(quiz.id))) await putGiven(givenOf(quiz));
	return addAttempt({
		id: newId('attempt'),
		quizId: quiz.id,
		number: 1,
		seed,
		startedAt: Date.now(),
		at: 0,
		answers: [],
		reports: [],
		editedAt: Date.now()
	});
}

/** Where an option of the first question stands on a sheet. */
export function placeOf(quiz: Quiz, seed: number, option: number): number {
	return sheetOf(quiz, seed)[0]!.order.indexOf(option);
}
