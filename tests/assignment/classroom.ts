import type { Assignment, SchoolClass, Submission } from '$lib/model/assignment';
import type { Response, TypedKey } from '$lib/model/question';
import { defaultQuizSettings, type QuizItem, type QuizQuestion } from '$lib/model/quiz';

const drawn = { factId: 'fact:a', gapId: 'gap:a', revision: 1, generator: 1, seed: 1 } as const;

const typed = (type: TypedKey['type'], ...answers: string[]): TypedKey => ({
	type,
	answers,
	others: ['Prizren']
});

const events = ['the vote', 'the protest', 'the clash', 'the talks'];

export const questions = {
	choice: {
		...drawn,
		kind: 'choice',
		stem: 'How many soldiers were hurt?',
		options: ['11', '30', '52'],
		key: 1
	},
	truth: { ...drawn, kind: 'true-false', stem: 'Kosovo borders Albania.', key: true },
	typed: {
		...drawn,
		kind: 'short-answer',
		stem: 'Where were the clashes?',
		key: typed('place', 'Zvecan')
	},
	match: {
		...drawn,
		kind: 'match',
		cues: ['Italy', 'Hungary', 'Serbia'].map((text) => ({ gapId: 'gap:a', text })),
		options: ['Budapest', 'Rome', 'Belgrade'],
		key: [1, 0, 2]
	},
	order: {
		...drawn,
		kind: 'order',
		events: events.map((text, index) => ({ gapId: 'gap:a', text, date: `200${index}` })),
		key: [0, 1, 2, 3]
	}
} satisfies Record<string, QuizQuestion>;

/** 1 + 1 + 2 + 3 + 4 = 11 points. */
export const items: QuizItem[] = [
	{ id: 1, question: questions.choice, points: 1 },
	{ id: 2, question: questions.truth, points: 1 },
	{ id: 3, question: questions.typed, points: 2 },
	{ id: 4, question: questions.match, points: 3 },
	{ id: 5, question: questions.order, points: 4 }
];

export function assignmentWith(change: Partial<Assignment['quiz']['settings']> = {}): Assignment {
	return {
		id: 'quiz:one',
		quiz: {
			id: 'quiz:one',
			title: 'Kosovo',
			items,
			pools: [],
			settings: { ...defaultQuizSettings, ...change },
			publicKey: 'AA',
			madeAt: 0
		},
		privateKey: 'BB',
		extensions: {},
		corrections: [],
		editedAt: 0
	};
}

export const chosen = (index: number): Response => ({ kind: 'chosen', index });
export const judged = (value: boolean): Response => ({ kind: 'judged', value });
export const typing = (text: string): Response => ({ kind: 'typed', text });
export const arranged = (...order: number[]): Response => ({ kind: 'arranged', order });

/** Everything right: 11 points. */
export const allRight: Record<number, Response> = {
	1: chosen(1),
	2: judged(true),
	3: typing('Zvecan'),
	4: arranged(1, 0, 2),
	5: arranged(0, 1, 2, 3)
};

/** A result that came back. */
export function resultOf(
	name: string,
	answers: Record<number, Response>,
	change: Partial<Submission> = {}
): Submission {
	const device = change.device ?? `device of ${name}`;
	const attempt = change.attempt ?? 1;
	return {
		id: `submission:${name} ${device} ${attempt}`,
		quizId: 'quiz:one',
		digest: 'digest',
		name,
		device,
		attempt,
		startedAt: 1000 * attempt,
		finishedAt: 1000 * attempt + 500,
		seed: 7,
		answers: Object.entries(answers).map(([item, response]) => ({
			item: Number(item),
			response,
			time: 2000
		})),
		reports: [],
		arrivedAt: 5000,
		by: 'link',
		marks: [],
		editedAt: 0,
		...change
	};
}

export const schoolClass: SchoolClass = {
	id: 'class:7b',
	title: '7b',
	students: ['Ana', 'Ben', 'Cem'].map((name) => ({
		id: `student:${name}`,
		name,
		code: name.toUpperCase(),
		token: `token of ${name}`
	})),
	editedAt: 0
};
