import type { CardId, DeckId, SittingId } from './ids';
import type { QuestionKind } from './question';
import type { Day, Timestamp } from './time';

/**
 * A sitting, planned when it begins. What has been answered is not kept here but read from the
 * journal, so that a reload, a dead battery or a second tab cannot disagree with it.
 */
export interface Sitting {
	id: SittingId;
	/** The deck it was begun for; absent when it is for all of them. */
	deckId?: DeckId;
	/** Why it was begun. A guess comes before reading, and says so. */
	purpose: 'review' | 'learn' | 'guess';
	startedAt: Timestamp;
	day: Day;
	plan: PlannedQuestion[];
	/** How many entries of the journal the learner has gone on from; the one after shows its feedback. */
	seen: number;
	finishedAt?: Timestamp;
}

/** A place in the queue: which card, asked how, drawn with which seed. */
export interface PlannedQuestion {
	cardId: CardId;
	kind: QuestionKind;
	seed: number;
	/** Number of options for a choice. */
	options: 3 | 4;
	/** The first letter is shown from the start. */
	helped?: true;
	/** How it is asked when it comes back after a miss; the same way when absent. */
	easier?: QuestionKind;
	/** The card was missed earlier in this sitting. */
	repeat?: true;
	/** Seconds it is likely to take, for the minutes left. */
	seconds: number;
}
