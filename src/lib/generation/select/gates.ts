import type { FlawCode } from '$lib/model/flaw';
import { flawsOf } from '../check/flaws';
import { itemOf } from '../check/item';
import type { Draft, GapDraft } from '../find/draft';
import type { ArticleView } from '../find/view';
import type { Candidate } from './candidate';
import { isBare } from './gate-bare';
import { isClumsy } from './gate-clumsy';
import { isCut } from './gate-cut';
import { givesAway } from './gate-gives-away';
import { isBroken } from './gate-broken';
import { isBound } from './gate-bound';
import { isMasked } from './gate-masked';
import { isInTitle } from './gate-in-title';
import { isMentioned } from './gate-mentioned';
import { isTrivial } from './gate-trivial';
import { needsContext } from './gate-context';
import { isTooLong, isTooShort } from './gate-length';

/** Whether a gap must not be asked for at all. */
export type GapGate = (draft: Draft, gap: GapDraft, view: ArticleView) => boolean;

/** Whether a question must not be asked as it is. */
export type QuestionGate = (candidate: Candidate) => boolean;

/** What stops a gap, by the code that is told. A new one is a file and a line here. */
export const gapGates: Record<string, GapGate> = {
	context: needsContext,
	bare: isBare,
	mentioned: isMentioned,
	clumsy: isClumsy,
	cut: isCut,
	'in-title': isInTitle,
	trivial: isTrivial
};

/** What stops a question, by the code that is told. A new one is a file and a line here. */
export const questionGates: Record<string, QuestionGate> = {
	broken: isBroken,
	'too-long': isTooLong,
	'too-short': isTooShort,
	masked: isMasked,
	bound: isBound,
	'gives-away': givesAway
};

/** The code of what stops its statement, or of the first gate that stops a gap. */
export function gateOfGap(draft: Draft, gap: GapDraft, view: ArticleView): string | undefined {
	if (draft.stoppedBy !== undefined) return draft.stoppedBy;
	return Object.keys(gapGates).find((code) => gapGates[code]!(draft, gap, view));
}

/** What speaks against a question and does not stop it. */
const harmless: ReadonlySet<FlawCode> = new Set<FlawCode>(['long-stem']);

/** The code of the first gate, or else of the first rule of item writing, that stops a question. */
export function gateOfQuestion(candidate: Candidate): string | undefined {
	return (
		Object.keys(questionGates).find((code) => questionGates[code]!(candidate)) ??
		flawsOf(itemOf(candidate.question)).find(({ code }) => !harmless.has(code))?.code
	);
}
