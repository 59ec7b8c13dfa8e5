import type { Fact } from '$lib/model/fact';
import type { GapId } from '$lib/model/ids';

/** A fact, and how much of it was written from memory. */
export interface RecalledFact {
	fact: Fact;
	/** All of its answers, some of them, something much like it, or nothing. */
	how: 'whole' | 'part' | 'nearly' | 'missed';
	/** The answers that were there. */
	gaps: ReadonlySet<GapId>;
}
