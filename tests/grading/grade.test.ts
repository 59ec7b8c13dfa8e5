import { describe, expect, test } from 'vitest';
import { grade } from '$lib/grading/grade';
import type {
	ChoiceQuestion,
	EvidenceQuestion,
	FlashcardQuestion,
	MatchQuestion,
	OrderQuestion,
	Question,
	Response,
	TrueFalseQuestion,
	TypedKey
} from '$lib/model/question';
import { pickIndex, seeded } from '$lib/random/random';

const drawn = {
	factId: 'fact:vote',
	gapId: 'gap:vote-share',
	revision: 1,
	generator: 1,
	seed: 7
} as const;
const key: TypedKey = { type: 'number', answers: ['3,800'], others: ['50,000'], value: 3800 };

const choice: ChoiceQuestion = {
	...drawn,
	kind: 'choice',
	stem: 'Who leads?',
	options: ['Ann', 'Bo', 'Cy'],
	key: 1
};
const trueFalse: TrueFalseQuestion = {
	...drawn,
	kind: 'true-false',
	stem: 'Ice floats.',
	key: true
};
const match: MatchQuestion = {
	...drawn,
	kind: 'match',
	cues: [
		{ gapId: 'gap:a', text: 'at first' },
		{ gapId: 'gap:vote-share', text: 'today' },
		{ gapId: 'gap:c', text: 'countries' },
		{ gapId: 'gap:d', text: 'days' }
	],
	options: ['27', '50,000', '78', '3,800'],
	key: [1, 3, 0, 2]
};
const order: OrderQuestion = {
	...drawn,
	kind: 'order',
	events: [
		{ gapId: 'gap:b', text: 'declaration', date: '2008' },
		{ gapId: 'gap:vote-share', text: 'vote', date: '2023' },
		{ gapId: 'gap:c', text: 'bombing', date: '1999' }
	],
	key: [2, 0, 1]
};
const span = { edition: 'article:kfor', start: 0, end: 1 } as const;
const evidence: EvidenceQuestion = {
	...drawn,
	kind: 'evidence',
	stem: 'How many?',
	sentences: [
		{ span, text: 'It rained.' },
		{ span, text: 'There were 3,800.' }
	],
	key: 1
};
const flashcard: FlashcardQuestion = { ...drawn, kind: 'flashcard', stem: 'How many?', key };
const typed: Question[] = [
	{ ...drawn, kind: 'cloze', before: 'There were ', after: ' soldiers.', key },
	{ ...drawn, kind: 'short-answer', stem: 'How many?', key },
	{ ...drawn, kind: 'number', stem: 'How many?', key }
];
const all: Question[] = [choice, trueFalse, match, order, evidence, flashcard, ...typed];

describe('to choose', () => {
	test('the key is right, another option is not', () => {
		const right = { score: 1, right: true, reason: 'exact', expected: 'Bo' };
		expect(grade(choice, { kind: 'chosen', index: 1 })).toEqual(right);
		const wrong = { score: 0, right: false, reason: 'wrong', expected: 'Bo' };
		expect(grade(choice, { kind: 'chosen', index: 0 })).toEqual(wrong);
	});

	test('true or false', () => {
		expect(grade(trueFalse, { kind: 'judged', value: true })).toMatchObject({ right: true });
		const wrong = { right: false, expected: 'true' };
		expect(grade(trueFalse, { kind: 'judged', value: false })).toMatchObject(wrong);
	});

	test('the proving sentence is what is expected', () => {
		const expected = 'There were 3,800.';
		expect(grade(evidence, { kind: 'chosen', index: 1 })).toMatchObject({ right: true, expected });
		expect(grade(evidence, { kind: 'chosen', index: 0 })).toMatchObject({ right: false, expected });
	});
});

describe('to type', () => {
	test.each(typed)('$kind grades by the type of the answer', (question) => {
		const verdict = grade(question, { kind: 'typed', text: '3.8k' });
		expect(verdict).toEqual({ score: 1, right: true, reason: 'same-value', expected: '3,800' });
		expect(grade(question, { kind: 'typed', text: '38,000' }).right).toBe(false);
	});
});

describe('to match', () => {
	const matched = (...order: number[]) => grade(match, { kind: 'arranged', order });

	test('all pairs right', () => {
		expect(matched(1, 3, 0, 2)).toEqual({
			score: 1,
			right: true,
			reason: 'exact',
			expected: '3,800'
		});
	});

	test('the pair asked is right, others are not: it is known, the score is the share', () => {
		expect(matched(0, 3, 1, 2)).toMatchObject({ score: 0.5, right: true, reason: 'partly' });
	});

	test('the pair asked is wrong, others are right: it is not known', () => {
		expect(matched(3, 1, 0, 2)).toMatchObject({ score: 0.5, right: false, reason: 'partly' });
	});

	test('one option given to every cue earns one pair', () => {
		expect(matched(1, 1, 1, 1)).toMatchObject({ score: 0.25, right: false });
	});

	test('nothing paired', () => {
		expect(matched(-1, -1, -1, -1)).toMatchObject({ score: 0, right: false, reason: 'empty' });
	});
});

describe('to order', () => {
	const ordered = (...places: number[]) => grade(order, { kind: 'arranged', order: places });

	test('all in their places', () => {
		expect(ordered(2, 0, 1)).toEqual({ score: 1, right: true, reason: 'exact', expected: '2023' });
	});

	test('some places right are a share, and not right', () => {
		expect(ordered(2, 1, 0)).toMatchObject({ score: 1 / 3, right: false, reason: 'partly' });
		expect(ordered(1, 2, 0)).toMatchObject({ score: 0, right: false, reason: 'wrong' });
	});

	test('two events of one date may stand either way', () => {
		const events = order.events.map((event) => ({ ...event, date: '1999' }));
		const question = { ...order, events };
		expect(grade(question, { kind: 'arranged', order: [0, 1, 2] }).right).toBe(true);
	});
});

test('a flashcard is what the learner says of it', () => {
	const knew = { score: 1, right: true, reason: 'self-rated', expected: '3,800' };
	expect(grade(flashcard, { kind: 'self-rated', knew: true })).toEqual(knew);
	expect(grade(flashcard, { kind: 'self-rated', knew: false })).toMatchObject({
		score: 0,
		right: false
	});
	expect(grade(flashcard, { kind: 'typed', text: '3800' }).right).toBe(true);
});

test.each(all)('giving up on $kind shows the answer', (question) => {
	const verdict = grade(question, { kind: 'gave-up' });
	expect(verdict).toMatchObject({ score: 0, right: false, reason: 'gave-up' });
	expect(verdict.expected).not.toBe('');
});

describe('whatever is replied', () => {
	const pieces =
		"3,800|3.8k|0|١٢|½|²|-|–|'|“|/|.|,|;|:|%|$|€| |\n|and|or|not|the|a |Dr|King|II|of|one|hundred|thousand|million|twenty|half|third|29|May|Monday|1999|'99|th|s|BC|km|°C|per|é|ß|ł|İ|ﬁ|漢|हिन्दी|שלום|🙂|👩‍👩‍👧|\u0301|\u200b|\ud800|(|)|[|\\|^|*|+|?|x".split(
			'|'
		);
	const types = 'person organization place date number money percent term phrase'.split(
		' '
	) as TypedKey['type'][];

	test('typed text of any kind against any key gives a verdict and does not throw', () => {
		const random = seeded(2023);
		const text = () =>
			Array.from(
				{ length: pickIndex(9, random) },
				() => pieces[pickIndex(pieces.length, random)]
			).join(random() < 0.5 ? ' ' : '');
		for (let round = 0; round < 4000; round += 1) {
			const answers = Array.from({ length: pickIndex(3, random) }, text);
			const type = types[pickIndex(types.length, random)]!;
			const question: Question = {
				...drawn,
				kind: 'short-answer',
				stem: '',
				key: {
					type,
					answers,
					others: [text()],
					...(random() < 0.3 && { value: 3800, unit: text() })
				}
			};
			const verdict = grade(question, { kind: 'typed', text: text() });
			expect([0, 0.5, 1]).toContain(verdict.score);
			expect(verdict.right).toBe(verdict.score === 1);
			const own = grade(question, { kind: 'typed', text: answers[0] ?? '' });
			expect(own.right).toBe(Boolean(answers[0]?.trim()));
		}
	});

	test('a very long text is answered at once', () => {
		for (const type of types) {
			for (const piece of ['one hundred and ', '1 000 ', 'a b ', '9', 'x']) {
				const text = piece.repeat(20_000);
				const question: Question = {
					...drawn,
					kind: 'short-answer',
					stem: '',
					key: { type, answers: ['one thousand'], others: [] }
				};
				expect(grade(question, { kind: 'typed', text }).right).toBe(false);
			}
		}
	});

	test('a reply of another kind than was asked for is not right', () => {
		const responses: Response[] = [
			{ kind: 'chosen', index: 99 },
			{ kind: 'chosen', index: -1 },
			{ kind: 'judged', value: false },
			{ kind: 'typed', text: 'x' },
			{ kind: 'arranged', order: [] },
			{ kind: 'arranged', order: [9, 9, NaN, -4, 2] },
			{ kind: 'self-rated', knew: false }
		];
		for (const question of all) {
			for (const response of responses) {
				const verdict = grade(question, response);
				expect(verdict.right).toBe(false);
				expect(verdict.score).toBeLessThan(1);
			}
		}
	});

	test('a question with nothing in it still gives a verdict', () => {
		const empty: Question[] = [
			{ ...choice, options: [] },
			{ ...match, cues: [], options: [], key: [] },
			{ ...order, events: [], key: [] },
			{ ...evidence, sentences: [] },
			{ ...flashcard, key: { type: 'date', answers: [], others: [] } }
		];
		const responses: Response[] = [
			{ kind: 'chosen', index: 0 },
			{ kind: 'arranged', order: [0] },
			{ kind: 'typed', text: 'x' }
		];
		for (const question of empty) {
			for (const response of responses) expect(grade(question, response).right).toBe(false);
		}
	});
});
