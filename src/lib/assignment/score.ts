import { grade } from '$lib/grading/grade';
import type { Assignment, Correction, ManualMark, SignedResult } from '$lib/model/assignment';
import type { Response, Verdict } from '$lib/model/question';
import type { QuizItem, QuizQuestion } from '$lib/model/quiz';
import { sheetOf } from './sheet';

/** What an answer earned. */
export interface ItemScore {
	/** As it was asked, with its key put right. */
	item: QuizItem;
	/** Blank counts as given up. */
	response: Response;
	verdict: Verdict;
	points: number;
	/** The most there is to earn; 0 for a question that was dropped. */
	of: number;
	/** All of the points. */
	right: boolean;
	/** The teacher gave the points. */
	byHand?: true;
	/** The teacher’s words. */
	comment?: string;
	/** It counts for nobody. */
	dropped?: true;
	/** Milliseconds that it was looked at. */
	time: number;
}

/** What is needed of a quiz to score its results. */
export type Scored = Pick<Assignment, 'quiz' | 'corrections'>;

const blank: Response = { kind: 'gave-up' };

/** The last that was put right about each item. */
export function correctionsBy(corrections: readonly Correction[]): Map<number, Correction> {
	return new Map(corrections.map((correction) => [correction.item, correction]));
}

/** An item with its key put right. */
export function corrected(item: QuizItem, correction: Correction | undefined): QuizItem {
	return correction ? { ...item, question: correction.question } : item;
}

/** What was judged before: a class gives the same few answers, and typed ones take time to judge. */
const judged = new WeakMap<QuizQuestion, Map<string, Verdict>>();

/** Judge an answer, taking what was accepted besides the key for right too. */
export function judge(
	{ question }: Pick<QuizItem, 'question'>,
	also: readonly number[],
	response: Response
): Verdict {
	const known = judged.get(question) ?? new Map<string, Verdict>();
	judged.set(question, known);
	const name = JSON.stringify(response);
	const verdict = known.get(name) ?? grade(question, response);
	known.set(name, verdict);
	const isToo = response.kind === 'chosen' && also.includes(response.index);
	if (verdict.right || !isToo) return verdict;
	return { ...verdict, score: 1, right: true, reason: 'alias' };
}

/**
 * Score a result: every question of its own sheet, in the order of the quiz. A question that chance did not
 * pick for it is not counted against it; a blank earns nothing.
 */
export function scoreSubmission(
	{ quiz, corrections }: Scored,
	result: Pick<SignedResult, 'seed' | 'answers'> & { marks: readonly ManualMark[] }
): ItemScore[] {
	const onSheet = new Set(sheetOf(quiz, result.seed).map(({ item }) => item.id));
	const put = correctionsBy(corrections);
	const answers = new Map(result.answers.map((answer) => [answer.item, answer]));
	const marks = new Map(result.marks.map((mark) => [mark.item, mark]));
	return quiz.items
		.filter(({ id }) => onSheet.has(id))
		.map((item) => scoreItem(item, put.get(item.id), answers.get(item.id), marks.get(item.id)));
}

function scoreItem(
	made: QuizItem,
	correction: Correction | undefined,
	answer: SignedResult['answers'][number] | undefined,
	mark: ManualMark | undefined
): ItemScore {
	const item = corrected(made, correction);
	const response = answer?.response ?? blank;
	const verdict = judge(item, correction?.also ?? [], response);
	const of = correction?.dropped ? 0 : item.points;
	const points = Math.min(mark?.points ?? verdict.score * item.points, of);
	return {
		item,
		response,
		verdict,
		points,
		of,
		right: of > 0 ? points >= of : verdict.score === 1,
		...(mark?.points !== undefined && { byHand: true }),
		...(mark?.comment && { comment: mark.comment }),
		...(correction?.dropped && { dropped: true }),
		time: answer?.time ?? 0
	};
}

/** What a result comes to. */
export interface Total {
	points: number;
	of: number;
	/** 0 … 1; 0 where there is nothing to earn. */
	share: number;
	/** Questions with all of their points, and questions that count. */
	right: number;
	asked: number;
}

/** Add up what was earned. */
export function totalOf(scores: readonly ItemScore[]): Total {
	const counting = scores.filter(({ dropped }) => !dropped);
	const points = sum(counting.map((score) => score.points));
	const of = sum(counting.map((score) => score.of));
	const right = counting.filter((score) => score.right).length;
	return { points, of, share: of > 0 ? points / of : 0, right, asked: counting.length };
}

/** Whether it is enough; nothing where nothing is asked for. */
export function hasPassed(share: number, passMark: number | undefined): boolean | undefined {
	// Three thirds are a whole, whatever the digits say.
	return passMark === undefined ? undefined : 100 * share >= passMark - 1e-9;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
