import type { Random } from '$lib/random/random';
import type { Draft, GapDraft } from '../find/draft';
import type { Known } from './known';

/** A gap that needs wrong answers, with all that they are chosen by. */
export interface Confusing {
	draft: Draft;
	gap: GapDraft;
	/** The answer as the statement writes it. */
	text: string;
	/** What is said, and what of it stands before and after the answer. */
	statement: string;
	before: string;
	after: string;
	known: Known;
	/** The same for the same answer in the same statement. */
	random: Random;
}

/** Wrong answers for gaps of one type, the most tempting first; none where none is sure to be good. */
export type Confuser = (confusing: Confusing) => string[];
