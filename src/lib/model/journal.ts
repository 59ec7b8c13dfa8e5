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
	/** Code of the rule that gave the rating; `slow` is right, but slowly or not surely. */
	rule: 'wrong' | 'gave-up' | 'after-hint' | 'slow' | 'right' | 'self-rated';
	/** What counted besides the verdict; absent when nothing did. */
	grounds?: Ground[];
	/** Hints that were asked for. */
	hints: number;
	/** Milliseconds that the question was on a visible screen until the answer. */
	visibleTime: number;
	/** The learner's own median for this kind, in milliseconds, that the time was held against. */
	median?: number;
	confidence?: Confidence;
	help?: Help;
}

/** How an answer was given, besides what it says. */
export type How = Pick<Evidence, 'confidence' | 'help'>;

/** What a learner said with an answer, where that is asked for. */
export type Confidence = 'sure' | 'unsure';

/** What made an answer easier than to write it out; it counts for less. */
export type Help =
	/** Put together from words on the screen. */
	| 'word-bank'
	/** Only how its words begin. */
	| 'first-letters'
	/** Its first letter was shown from the start. */
	| 'beginning';

/** What moved a rating, as a code. */
export type Ground =
	/** A hint was asked for. */
	| 'hint'
	/** It took much longer than this kind takes the learner. */
	| 'slow'
	/** Faster than the learner's own median for this kind. */
	| 'quick'
	| 'sure'
	| 'unsure'
	/** It was not written out. */
	| 'help';

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
