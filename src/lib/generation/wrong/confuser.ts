import type { Random } from '$lib/random/random';
import type { Draft, GapDraft } from '../find/draft';
import type { Known } from './known';

/** A gap that needs wrong answers, with all that they are chosen by. */
export interface Confusing {
	draft: Draft;
	gap: GapDraft;
	/** The answer as the statement writes it. */
	text: string;
	/** The statement before and after the answer. */
	before: string;
	after: string;
	known: Known;
	/** The same for the same answer in the same statement. */
	random: Random;
}

/** Wrong answers for gaps of one type, the most tempting first; none where none is sure to be good. */
export type Confuser = (confusing: Confusing) => string[];
