import { MOST_ITEMS } from '$lib/model/quiz';
import {
	also,
	between,
	count,
	flag,
	id,
	list,
	number,
	oneOf,
	shape,
	text,
	whole,
	yes,
	type Check
} from './checks';
import { quizQuestion, response } from './shapes-question';

const proof = shape({ sentence: text }, { attributedTo: text, asOf: text });

const item = shape(
	{ id: count, question: quizQuestion, points: between(0, 1000) },
	{
		pool: count,
		proof,
		sensitive: yes,
		bank: shape({ lesson: text, edition: count, index: count })
	}
);

const settings = shape(
	{
		mode: oneOf('practice', 'sealed'),
		attempts: count,
		counts: oneOf('first', 'last', 'best', 'average'),
		shuffleQuestions: flag,
		shuffleOptions: flag,
		paging: oneOf('one', 'all'),
		back: flag,
		ask: oneOf('name', 'code'),
		feedback: oneOf('each', 'end', 'release', 'never')
	},
	{ opens: number, due: number, minutes: number, passMark: between(0, 100) }
);

/** A quiz, with its keys or without. */
export const quiz: Check = also(
	shape(
		{
			id: id('quiz'),
			title: text,
			items: list(item),
			pools: list(shape({ pick: count })),
			settings,
			publicKey: text,
			madeAt: number
		},
		{ instructions: text, source: shape({ title: text }, { publisher: text, url: text }) }
	),
	({ items }: { items: unknown[] }) => items.length <= MOST_ITEMS
);

/** Rows of a record by the ids of students. */
const byStudent =
	(check: Check): Check =>
	(value) =>
		shape({})(value) ?? list(check)(Object.values(value as object));

const correction = shape(
	{ item: count, at: number, question: quizQuestion },
	{ dropped: yes, also: list(count) }
);

/** A quiz on its teacher's device. */
export const assignment = shape(
	{
		id: id('quiz'),
		quiz,
		privateKey: text,
		extensions: byStudent(shape({}, { minutes: number, due: number })),
		corrections: list(correction),
		editedAt: number
	},
	{
		deckId: id('deck'),
		classId: id('class'),
		template: yes,
		handedOutAt: number,
		digest: text,
		savedAt: number,
		releasedAt: number,
		archived: yes
	}
);

/** Who is taught together. */
export const schoolClass = shape(
	{
		id: id('class'),
		title: text,
		students: list(
			shape({ id: id('student'), name: text, code: text, token: text }, { timeFactor: number })
		),
		editedAt: number
	},
	{ archived: yes }
);

const report = shape({ item: count, text });
const mark = shape({ item: count }, { points: number, comment: text });

const answerOf = (optional: Record<string, Check> = {}) =>
	shape({ item: count, response, time: number }, optional);

/** What a student's device has signed. */
const signed = {
	quizId: id('quiz'),
	digest: text,
	name: text,
	device: text,
	attempt: count,
	startedAt: number,
	finishedAt: number,
	seed: whole,
	answers: list(answerOf()),
	reports: list(report)
};

/** A result as it has come back. */
export const submission = shape(
	{
		...signed,
		id: id('submission'),
		arrivedAt: number,
		by: oneOf('link', 'file', 'camera', 'paste', 'share', 'paper'),
		marks: list(mark),
		editedAt: number
	},
	{
		token: text,
		studentId: id('student'),
		verified: yes,
		person: text,
		setAside: oneOf('other-wording', 'by-teacher'),
		comment: text
	}
);

const personal = shape({ name: text, code: text, token: text }, { minutes: number, due: number });

const note = shape({ name: text, marks: list(mark), practise: list(count) }, { comment: text });

const released = { at: number, corrections: list(correction) };

/** What a teacher sends after a quiz, but for the quiz itself. */
export const releasedParts = shape(released, { note });

/** A quiz that was opened to be taken. */
export const given = shape(
	{ id: id('quiz'), quiz, digest: text, openedAt: number, editedAt: number },
	{
		personal,
		name: text,
		released: shape(released, { quiz, note }),
		putAway: yes
	}
);

/** One going through a quiz. */
export const attempt = shape(
	{
		id: id('attempt'),
		quizId: id('quiz'),
		number: count,
		seed: whole,
		startedAt: number,
		at: count,
		answers: list(answerOf({ final: yes })),
		reports: list(report),
		editedAt: number
	},
	{ finishedAt: number, timeUp: yes, code: text, handedInAt: number }
);
