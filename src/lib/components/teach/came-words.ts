import type { Submission } from '$lib/model/assignment';
import { m } from '$messages';

/** One thing that came back, as a list tells it. */
export type CameRow = {
	key: number;
	/** The file that it was in. */
	from?: string;
} & (
	| { kind: 'result'; submission: Submission; title: string; device: string; isKnown: boolean }
	| { kind: 'lost'; problem: Problem; excerpt?: string; code?: { code: string } }
);

type Problem = keyof typeof problems;

const problems = {
	cut: m.results_p_cut,
	damaged: m.results_p_damaged,
	newer: m.results_p_newer,
	'too-long': m.results_p_too_long,
	foreign: m.results_p_foreign,
	'unknown-quiz': m.results_p_unknown,
	'for-students': m.results_p_students,
	nothing: m.results_p_nothing,
	unreadable: m.results_p_unreadable
};

/** Why something counts for nobody yet, and what to do. */
export function problemInWords(problem: Problem): string {
	return problems[problem]();
}
