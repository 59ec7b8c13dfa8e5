import type { QuizQuestion } from './quiz';

/** A question of a quiz as it stands in its form. What its kind does not need is kept, but not read. */
export interface ItemDraft {
	kind: QuizQuestion['kind'];
	/** What is asked; for true or false the statement, for a cloze the sentence with `____` in it. */
	stem: string;
	/** Of a choice the options, of an evidence question the sentences; empty ones are not there. */
	options: string[];
	/** Index in `options`; none while nothing was said to be right. */
	key: number | undefined;
	isTrue: boolean;
	/** Accepted answers, one a line, the best first. */
	answers: string;
	pairs: DraftPair[];
	/** In their right order, the earliest first. */
	events: DraftEvent[];
	points: number;
	/** The sentence that proves the answer, shown after it. */
	proof: string;
}

export interface DraftPair {
	cue: string;
	answer: string;
}

export interface DraftEvent {
	text: string;
	/** Told after the answer. */
	date: string;
}

/** What a question cannot be asked with, as a code; the screen has the words. */
export type ItemProblem =
	| {
			code:
				| 'no-stem'
				| 'no-blank'
				| 'no-answer'
				| 'no-number'
				| 'no-key'
				| 'few-options'
				| 'few-pairs'
				| 'few-events'
				| 'half-pair'
				| 'too-long';
	  }
	| { code: 'twice'; text: string };

/** Kinds in which a question can be written. */
export const writtenKinds = ['choice', 'true-false', 'short-answer', 'number'] as const;

/** How many options a choice may have. */
export const MOST_OPTIONS = 6;

export const emptyItemDraft: ItemDraft = {
	kind: 'choice',
	stem: '',
	options: ['', '', ''],
	key: undefined,
	isTrue: true,
	answers: '',
	pairs: [],
	events: [],
	points: 1,
	proof: ''
};
