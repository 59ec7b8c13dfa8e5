import type { CardId, DeviceId, EntryId, SittingId } from './ids';
import type { Fact } from './fact';
import type { Question, Response, Verdict } from './question';
import type { Rating } from './rating';
import type { Day, Timestamp } from './time';

/** The one append-only record. Memory is its replay; undo appends a `void`. */
export type Entry = Review | Void | Override | Suspend | Bury | Forget | Edit;

interface Written {
	id: EntryId;
	at: Timestamp;
	/** Which device wrote it, and its how-manyeth entry this is: the order when clocks disagree. */
	device: DeviceId;
	seq: number;
	/** The card it is about; for a void, the card of the entry it voids. */
	cardId: CardId;
	sittingId?: SittingId;
	/** The learner's day, with what it was reckoned by, so that nothing later recomputes it. */
	day: Day;
	zone: string;
	rollover: number;
}

/** One answered question, with everything needed to understand or to judge it anew. */
export interface Review extends Written {
	kind: 'review';
	question: Question;
	response: Response;
	verdict: Verdict;
	rating: Rating;
	evidence: Evidence;
	/** Which scheduler and weights reckoned the next day. */
	scheduler: string;
}

/** How a rating came about. */
export interface Evidence {
	/** Code of the rule that gave the rating. */
	rule: 'wrong' | 'gave-up' | 'after-hint' | 'slow' | 'right' | 'self-rated';
	hints: number;
	/** Milliseconds that the question was on a visible screen until the answer. */
	visibleTime: number;
	confidence?: 'sure' | 'unsure';
}

/** Takes back one earlier entry. */
export interface Void extends Written {
	kind: 'void';
	voids: EntryId;
}

/** The learner's word on a review: "I was right", "lucky guess". */
export interface Override extends Written {
	kind: 'override';
	reviewId: EntryId;
	rating: Rating;
	reason: 'was-right' | 'lucky-guess' | 'rated';
}

export interface Suspend extends Written {
	kind: 'suspend';
}

/** Hidden until a day. */
export interface Bury extends Written {
	kind: 'bury';
	until: Day;
}

/** Begin anew with a card, as if it had never been asked. */
export interface Forget extends Written {
	kind: 'forget';
}

/** A change to a fact's wording or answers, with what was before, so that it can be taken back. */
export interface Edit extends Written {
	kind: 'edit';
	before: Fact;
	after: Fact;
}

/** An entry as the screen hands it over; storage adds id, device and sequence. */
export type Draft<E extends Entry = Entry> = E extends Entry
	? Omit<E, 'id' | 'device' | 'seq'>
	: never;
