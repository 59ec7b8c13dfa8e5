import type { Fact } from '$lib/model/fact';
import type {
	ChoiceQuestion,
	ClozeQuestion,
	EvidenceQuestion,
	FlashcardQuestion,
	MatchQuestion,
	NumberQuestion,
	OrderQuestion,
	ShortAnswerQuestion,
	TrueFalseQuestion,
	Verdict
} from '$lib/model/question';

const drawn = {
	factId: 'fact:lamp',
	gapId: 'gap:lamp',
	revision: 1,
	generator: 1,
	seed: 0
} as const;

export const sentence = 'Its lamp, lit in 1906, can be seen from 40 kilometres away.';

export const fact = {
	id: 'fact:lamp',
	deckId: 'deck:lighthouse',
	articleId: 'article:lighthouse',
	revision: 1,
	kind: 'quantity',
	statement: 'In 2020 the lamp of the lighthouse could be seen from 40 kilometres away.',
	source: { edition: 'article:lighthouse', start: 0, end: sentence.length },
	gaps: [
		{
			id: 'gap:lamp',
			start: 54,
			end: 67,
			type: 'number',
			accept: ['forty kilometres', '40 km'],
			alsoTrue: [],
			confusions: ['14 kilometres', '60 kilometres'],
			stem: 'From how far away can the lamp be seen?'
		}
	],
	asOf: '2020-05',
	attributedTo: 'the keeper',
	origin: 'written'
} satisfies Fact;

export const choice: ChoiceQuestion = {
	...drawn,
	kind: 'choice',
	stem: 'From how far away can the lamp be seen?',
	options: ['14 kilometres', '40 kilometres', '60 kilometres'],
	key: 1
};

export const trueFalse: TrueFalseQuestion = {
	...drawn,
	kind: 'true-false',
	stem: 'The lamp can be seen from 60 kilometres away.',
	key: false,
	changed: '60 kilometres'
};

const key = { type: 'number', answers: ['40 kilometres'], others: [], unit: 'km' } as const;
const typedKey = { ...key, answers: [...key.answers], others: [] };

export const cloze: ClozeQuestion = {
	...drawn,
	kind: 'cloze',
	before: 'The lamp can be seen from ',
	after: ' away.',
	key: typedKey
};

export const shortAnswer: ShortAnswerQuestion = {
	...drawn,
	kind: 'short-answer',
	stem: 'Who built the lighthouse?',
	key: { type: 'person', answers: ['Ada Lindqvist'], others: [] }
};

export const number: NumberQuestion = {
	...drawn,
	kind: 'number',
	stem: 'From how many kilometres away can the lamp be seen?',
	key: { ...typedKey, value: 40 }
};

export const match: MatchQuestion = {
	...drawn,
	kind: 'match',
	cues: [
		{ gapId: 'gap:lamp', text: 'reach of the lamp' },
		{ gapId: 'gap:steps', text: 'steps of the stair' },
		{ gapId: 'gap:crew', text: 'keepers' }
	],
	options: ['3', '199', '40'],
	key: [2, 1, 0]
};

export const order: OrderQuestion = {
	...drawn,
	kind: 'order',
	events: [
		{ gapId: 'gap:lamp', text: 'The lamp is lit', date: '1906-03' },
		{ gapId: 'gap:end', text: 'The last keeper leaves', date: '1988-05-30' },
		{ gapId: 'gap:start', text: 'Building begins', date: '1901' }
	],
	key: [2, 0, 1]
};

export const evidence: EvidenceQuestion = {
	...drawn,
	kind: 'evidence',
	stem: 'From how far away can the lamp be seen?',
	sentences: ['The tower is built of granite.', sentence, 'Three keepers lived there.'].map(
		(text) => ({ text, span: fact.source })
	),
	key: 1
};

export const flashcard: FlashcardQuestion = {
	...drawn,
	kind: 'flashcard',
	stem: 'From how far away can the lamp be seen?',
	key: typedKey
};

export const right: Verdict = {
	score: 1,
	right: true,
	reason: 'exact',
	expected: '40 kilometres'
};

export const wrong: Verdict = {
	score: 0,
	right: false,
	reason: 'wrong',
	expected: '40 kilometres'
};
