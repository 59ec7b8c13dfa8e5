import type { Assignment, SchoolClass, Submission } from '$lib/model/assignment';
import type { Attempt, Given } from '$lib/model/attempt';
import { defaultQuizSettings, quizIdOf, type Quiz } from '$lib/model/quiz';

const publicKey = 'Ar4dtwsoVFKUDfLvOlkKv3rPFMbGDM0aeKVGlsoGi1rW';

/** A quiz of one question. */
export const quiz: Quiz = {
	id: quizIdOf(publicKey),
	title: 'The lighthouse',
	instructions: 'Take your time.',
	items: [
		{
			id: 1,
			question: {
				kind: 'choice',
				factId: 'fact:light/built',
				gapId: 'gap:light/built/year',
				revision: 1,
				generator: 1,
				seed: 1,
				stem: 'When was the lighthouse built?',
				options: ['1851', '1871', '1891'],
				key: 1
			},
			points: 2,
			pool: 0,
			proof: { sentence: 'The lighthouse was built in 1871 by Anna Berg.', asOf: '2023-05' }
		}
	],
	pools: [{ pick: 1 }],
	settings: { ...defaultQuizSettings, due: 2_000_000, passMark: 50 },
	publicKey,
	madeAt: 8,
	source: { title: 'A lighthouse' }
};

const { question } = quiz.items[0]!;

export const schoolClass: SchoolClass = {
	id: 'class:7b',
	title: '7b',
	students: [
		{ id: 'student:mia', name: 'Mia', code: 'K7Q', token: 'AAECAwQFBgcI', timeFactor: 1.5 }
	],
	editedAt: 9
};

export const assignment: Assignment = {
	id: quiz.id,
	quiz,
	privateKey: 'wrongButOfTheRightLengthAAAAAAAAAAAAAAAAAAA',
	deckId: 'deck:light',
	classId: schoolClass.id,
	handedOutAt: 10,
	digest: 'zXvrdeYZ5GM',
	extensions: { 'student:mia': { minutes: 5 } },
	corrections: [{ item: 1, at: 20, question }],
	editedAt: 20
};

export const submission: Submission = {
	id: 'submission:AAAAAAAAAAAAAAAAAAAAAA',
	quizId: quiz.id,
	digest: 'zXvrdeYZ5GM',
	name: 'Mia',
	token: 'AAECAwQFBgcI',
	device: publicKey,
	attempt: 1,
	startedAt: 11,
	finishedAt: 12,
	seed: 42,
	answers: [{ item: 1, response: { kind: 'chosen', index: 1 }, time: 4000 }],
	reports: [{ item: 1, text: 'Is it begun or built?' }],
	arrivedAt: 13,
	by: 'paste',
	studentId: 'student:mia',
	verified: true,
	marks: [{ item: 1, points: 1.5, comment: 'Nearly.' }],
	editedAt: 13
};

export const given: Given = {
	id: quiz.id,
	quiz,
	digest: 'zXvrdeYZ5GM',
	openedAt: 11,
	personal: { name: 'Mia', code: 'K7Q', token: 'AAECAwQFBgcI', minutes: 30 },
	name: 'Mia',
	released: { at: 30, corrections: [] },
	editedAt: 30
};

export const attempt: Attempt = {
	id: 'attempt:1',
	quizId: quiz.id,
	number: 1,
	seed: 42,
	startedAt: 11,
	at: 0,
	answers: [{ item: 1, response: { kind: 'chosen', index: 1 }, time: 4000, final: true }],
	reports: [],
	finishedAt: 12,
	code: 'r1.4.AAEC123456',
	handedInAt: 12,
	editedAt: 12
};
