import type { Span } from './article';
import type { AnswerType } from './fact';
import type { FactId, GapId } from './ids';
import type { Picture } from './media';
import type { Rating } from './rating';

/** How a gap can be asked, from recognising to recalling. */
export const questionKinds = [
	'evidence',
	'true-false',
	'choice',
	'match',
	'order',
	'cloze',
	'number',
	'short-answer',
	'flashcard'
] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** One gap, asked in one way. Drawn afresh from its fact with a seed; the same seed draws the same. */
export type Question =
	| ChoiceQuestion
	| TrueFalseQuestion
	| ClozeQuestion
	| ShortAnswerQuestion
	| NumberQuestion
	| MatchQuestion
	| OrderQuestion
	| EvidenceQuestion
	| FlashcardQuestion;

interface Drawn {
	factId: FactId;
	gapId: GapId;
	/** Revision of the fact that it was drawn from. */
	revision: number;
	/** Version of the drawing code, so that an old review can be understood. */
	generator: number;
	seed: number;
	/** A learner wrote it: its texts are Markdown. */
	markdown?: true;
	picture?: Picture;
}

/** Choose the key among the options. */
export interface ChoiceQuestion extends Drawn {
	kind: 'choice';
	stem: string;
	options: string[];
	/** Index of the right option. */
	key: number;
}

/** Say whether a statement is true. A false one has one thing changed. */
export interface TrueFalseQuestion extends Drawn {
	kind: 'true-false';
	stem: string;
	key: boolean;
	/** What stands in the statement in place of the answer, when it is false. */
	changed?: string;
}

/** A statement with the answer left out: `before` ____ `after`. */
export interface ClozeQuestion extends Drawn {
	kind: 'cloze';
	before: string;
	after: string;
	key: TypedKey;
}

/** A question answered in words. */
export interface ShortAnswerQuestion extends Drawn {
	kind: 'short-answer';
	stem: string;
	key: TypedKey;
}

/** A question answered with a number. */
export interface NumberQuestion extends Drawn {
	kind: 'number';
	stem: string;
	key: TypedKey;
}

/** Pair each cue with its answer. The gap asked is one of the pairs. */
export interface MatchQuestion extends Drawn {
	kind: 'match';
	/** In the order shown; `gapId` tells which card each belongs to. */
	cues: { gapId: GapId; text: string }[];
	/** In the order shown. */
	options: string[];
	/** `key[i]` is the index in `options` of the answer to `cues[i]`. */
	key: number[];
}

/** Put events in order, the earliest first. */
export interface OrderQuestion extends Drawn {
	kind: 'order';
	/** In the order shown; `date` is told after the answer. */
	events: { gapId: GapId; text: string; date: string }[];
	/** Indices into `events`, the earliest first. */
	key: number[];
}

/** Tap the sentence that answers the question. */
export interface EvidenceQuestion extends Drawn {
	kind: 'evidence';
	stem: string;
	/** In the order of the article. */
	sentences: { span: Span; text: string }[];
	/** Index of the sentence that says so. */
	key: number;
}

/** Recall, look, and judge for yourself. */
export interface FlashcardQuestion extends Drawn {
	kind: 'flashcard';
	stem: string;
	key: TypedKey;
	/** The answer as its author set it, in Markdown. */
	back?: string;
	backPicture?: Picture;
}

/** What a typed answer is held against. */
export interface TypedKey {
	type: AnswerType;
	/** Every accepted answer, the preferred one first. */
	answers: string[];
	/** Different answers of the same article that a slip must never be taken for. */
	others: string[];
	/** For number, money and percent. */
	value?: number;
	unit?: string;
	/** ISO date, month or year, for date. */
	date?: string;
}

/** What a learner replied. */
export type Response =
	| { kind: 'chosen'; index: number }
	| { kind: 'judged'; value: boolean }
	| { kind: 'typed'; text: string }
	/** `order[i]`: for match the option given to cue i, or -1; for order the event put in place i. */
	| { kind: 'arranged'; order: number[] }
	/** With four buttons, how well it was known too. */
	| { kind: 'self-rated'; knew: boolean; rating?: Rating }
	| { kind: 'gave-up' };

/** What the grader makes of a response. */
export interface Verdict {
	/** 0 … 1. */
	score: number;
	/** Whether it counts as known; a score below 1 may still be a near miss. */
	right: boolean;
	reason: VerdictReason;
	/** The answer, as it is best put. */
	expected: string;
	/** For a near miss, what it lacks. */
	lacks?: Lack;
}

/** What a near miss leaves out or mistakes, as a code; the screen has the words. */
export type Lack =
	/** North or south, left or right. */
	| 'side'
	/** The right number of something else. */
	| 'unit'
	/** The right number or date, said to be more or less, before or after. */
	| 'bound'
	| 'year'
	| 'month'
	| 'day'
	/** Early, mid or late; spring, summer, … */
	| 'season'
	/** Two ways to read it. */
	| 'clarity'
	/** One or more of a list. */
	| 'item'
	| 'surname'
	/** It fits somebody or something else too. */
	| 'which'
	/** A part of the words. */
	| 'words';

/** Why a verdict is what it is, as a code; the screen has the words. */
export type VerdictReason =
	| 'exact'
	/** Case, accents, articles or punctuation differ. */
	| 'same-words'
	/** Another name for the same. */
	| 'alias'
	/** Another way to write the same number, date or unit. */
	| 'same-value'
	/** A slip of the pen; the spelling is worth a look. */
	| 'typo'
	| 'wrong'
	/** Some pairs or places right, not all. */
	| 'partly'
	/** So near that it should be said: a part of the date, the wrong unit. */
	| 'nearly'
	| 'empty'
	| 'gave-up'
	| 'self-rated';
