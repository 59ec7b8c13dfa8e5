import { childrenBy } from './tree';
import type { SentenceView } from './view';

/** A part of a sentence that could stand alone: its tokens and the one that the others hang on. */
export interface Segment {
	from: number;
	to: number;
	verb: number;
}

/**
 * The parts of a sentence between semicolons, and before a colon, if each has a verb that can stand.
 *
 * ```text
 * Faults are young; rocks are old.
 * [-------------]   [-----------]
 * ```
 */
export function segmentsOf(sentence: SentenceView): Segment[] {
	const { tokens, wording } = sentence;
	const marks = tokens.flatMap(({ text }, at) =>
		/^[;:]$/.test(text) && !wording.quoted.has(at) && !wording.leftOut.has(at) ? [at] : []
	);
	if (marks.length === 0 || tokens.some(({ text }) => /^["“”]$/.test(text))) return [];
	const bounds = [-1, ...marks, tokens.length];
	const segments = bounds.slice(1).map((to, index): Segment | undefined => {
		const from = bounds[index]! + 1;
		const verb = topOf(sentence, from, to);
		return verb === undefined ? undefined : { from, to, verb };
	});
	return segments.every((segment) => segment !== undefined) ? segments : [];
}

/** The verb of a part, if it can stand and has a subject before it. */
function topOf(sentence: SentenceView, from: number, to: number): number | undefined {
	const { tokens } = sentence;
	const isIn = (at: number) => at >= from && at < to;
	const tops = tokens.flatMap(({ head, relation }, at) =>
		isIn(at) && !isIn(head) && relation !== 'punct' ? [at] : []
	);
	const fitting = tops.filter((at) => {
		const verbs = [at, ...childrenBy(sentence, at, /^(?:aux|cop)/)];
		const hasSubject = childrenBy(sentence, at, /^(?:nsubj|expl)/).some(
			(child) => isIn(child) && child < at && !tokens[child]!.tag.startsWith('W')
		);
		return (
			hasSubject &&
			verbs.some((verb) => isIn(verb) && /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[verb]!.tag))
		);
	});
	return fitting.length === 1 ? fitting[0] : undefined;
}
