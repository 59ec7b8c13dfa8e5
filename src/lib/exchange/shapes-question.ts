import { answerTypes } from '$lib/model/fact';
import { questionKinds } from '$lib/model/question';
import {
	between,
	byField,
	count,
	flag,
	id,
	list,
	number,
	oneOf,
	shape,
	text,
	whole,
	yes
} from './checks';
import type { Check } from './checks';

export const answerType = oneOf(...answerTypes);
export const rating = oneOf('again', 'hard', 'good', 'easy');
export const questionKind = oneOf(...questionKinds);
export const span = shape({ edition: id('article'), start: count, end: count });
export const picture = shape({ id: id('media'), alt: text });

const typedKey = shape(
	{ type: answerType, answers: list(text), others: list(text) },
	{ value: number, unit: text, date: text }
);

function drawn(fields: Record<string, Check>, optional: Record<string, Check> = {}): Check {
	return shape(
		{
			factId: id('fact'),
			gapId: id('gap'),
			revision: whole,
			generator: whole,
			seed: whole,
			...fields
		},
		{ markdown: yes, picture, ...optional }
	);
}

const cue = shape({ gapId: id('gap'), text });
const event = shape({ gapId: id('gap'), text, date: text });
const sentence = shape({ span, text });

/** The kinds that the app can grade, with a key as it must be. */
const graded = (index: Check) => ({
	choice: drawn({ stem: text, options: list(text), key: index }),
	'true-false': drawn({ stem: text, key: flag }, { changed: text }),
	cloze: drawn({ before: text, after: text, key: typedKey }),
	'short-answer': drawn({ stem: text, key: typedKey }),
	number: drawn({ stem: text, key: typedKey }),
	match: drawn({ cues: list(cue), options: list(text), key: list(count) }),
	order: drawn({ events: list(event), key: list(count) }),
	evidence: drawn({ stem: text, sentences: list(sentence), key: index })
});

/** A question as it was shown. */
export const question: Check = byField('kind', {
	...graded(count),
	flashcard: drawn({ stem: text, key: typedKey }, { back: text, backPicture: picture })
});

/** A question of a quiz; in a sealed one the key is -1. */
export const quizQuestion: Check = byField('kind', graded(between(-1, Infinity)));

/** What a learner replied. */
export const response: Check = byField('kind', {
	chosen: shape({ index: count }),
	judged: shape({ value: flag }),
	typed: shape({ text }),
	arranged: shape({ order: list(whole) }),
	'self-rated': shape({ knew: flag }, { rating }),
	'gave-up': shape({})
});

/** What the grader made of it. */
export const verdict: Check = shape(
	{ score: between(0, 1), right: flag, reason: text, expected: text },
	{ lacks: text }
);
