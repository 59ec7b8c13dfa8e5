import type { Submission } from '$lib/model/assignment';
import type { QuizId } from '$lib/model/quiz';
import { m } from '$messages';

/** One thing that came back, as a list tells it. */
export type CameRow = {
	key: number;
	/** The file that it was in. */
	from?: string;
} & (
	| { kind: 'result'; submission: Submission; title: string; device: string; isKnown: boolean }
	| { kind: 'lost'; problem: Problem; excerpt?: string; quizId?: QuizId; code?: { code: string } }
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

/** What is told once, however many there are of it: files without a result, results of one unknown quiz. */
export interface Gathered {
	row: CameRow;
	/** How many. */
	count: number;
	/** The files that they were in. */
	from: string[];
}

/** A list in which what is alike stands once, where its last one came. */
export function gathered(came: readonly CameRow[]): Gathered[] {
	const groups = new Map<string | number, Gathered>();
	for (const row of came) {
		const isAlike = row.kind === 'lost' && ['nothing', 'unknown-quiz'].includes(row.problem);
		const group = isAlike ? `${row.problem} ${row.quizId ?? ''}` : row.key;
		const { count, from } = groups.get(group) ?? { count: 0, from: [] };
		const first = groups.get(group)?.row ?? row;
		groups.set(group, {
			row: first,
			count: count + 1,
			from: row.from === undefined ? from : [...from, row.from]
		});
	}
	return [...groups.values()];
}

/** So many files are named. */
const NAMED = 4;

/** The names of some files. */
export function filesInWords(names: readonly string[]): string {
	const first = names.slice(0, NAMED).join(', ');
	const more = names.length - NAMED;
	return more > 0 ? m.results_files_more({ names: first, count: more }) : first;
}
