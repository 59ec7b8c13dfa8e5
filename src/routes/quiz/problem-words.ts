import type { OpenProblem } from '$lib/state/open-quiz';
import { m } from '$messages';

const words: Record<OpenProblem, () => string> = {
	foreign: m.take_problem_foreign,
	cut: m.take_problem_cut,
	damaged: m.take_problem_damaged,
	newer: m.take_problem_newer,
	'too-long': m.take_problem_too_long,
	'no-bank': m.take_problem_no_bank,
	gone: m.take_problem_gone,
	result: m.take_problem_result,
	'not-taken': m.take_problem_not_taken,
	'other-quiz': m.take_problem_other_quiz
};

/** Why a quiz cannot be opened, in one sentence, with what to do. */
export function problemInWords(problem: OpenProblem): string {
	return words[problem]();
}
