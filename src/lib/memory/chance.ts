import type { Memory } from '$lib/model/card';
import type { QuestionKind } from '$lib/model/question';
import type { Format } from './ladder';

/** The share of first answers that a sitting aims at being right: enough to succeed, and to be tried. */
export const TARGET = 0.85;

/** What was just read is known so often when it is asked for the first time. */
const NEW = 0.7;

/** Of what is not known, so much is right all the same: by guessing, or by what the question shows. */
const lucky: Record<QuestionKind, number> = {
	'true-false': 1 / 2,
	evidence: 2 / 5,
	choice: 1 / 3,
	match: 1 / 3,
	cloze: 0,
	flashcard: 0,
	number: 0,
	'short-answer': 0,
	order: 0
};

/** Of what is known, so much fails all the same: to write something takes more than to recognise it. */
const slips: Record<QuestionKind, number> = {
	'true-false': 0.02,
	evidence: 0.02,
	choice: 0.02,
	match: 0.02,
	flashcard: 0.02,
	cloze: 0.04,
	number: 0.06,
	'short-answer': 0.07,
	order: 0.1
};

/** A first letter brings back so much of what would not have come. */
const BY_BEGINNING = 1 / 4;

/**
 * The chance, 0 … 1, that an answer is right when a card is asked in a way: what is remembered, less what
 * is hard to put down, with what is guessed.
 */
export function chanceOf(
	{ reps }: Pick<Memory, 'reps'>,
	recall: number,
	{ kind, options, helped }: Format
): number {
	const known = (reps === 0 ? NEW : recall) * (1 - slips[kind]);
	const guessed = kind === 'choice' ? 1 / options : helped ? BY_BEGINNING : lucky[kind];
	return known + (1 - known) * guessed;
}
