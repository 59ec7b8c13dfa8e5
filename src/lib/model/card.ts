import type { CardId, DeckId, FactId, GapId } from './ids';
import type { QuestionKind } from './question';
import type { Rating } from './rating';
import type { Day, Timestamp } from './time';

/**
 * One recall target, a gap, in one learner's memory. Formats change; the memory is one. It is the
 * replay of the card's journal, kept beside it so that nothing has to replay to be asked.
 */
export interface Card {
	id: CardId;
	deckId: DeckId;
	factId: FactId;
	gapId: GapId;
	/** Place within its deck: the order in which new cards are met. */
	position: number;
	memory: Memory;
	/** Index of new cards: `position` while the card is new and not suspended, else absent. */
	newRank?: number;
	/**
	 * Index of due cards: the day on which it is to be asked, before its deck's exam if there is one;
	 * absent while new or suspended.
	 */
	dueDay?: Day;
}

/** The FSRS memory state, in plain values, days being the learner's own. */
export interface Memory {
	/** Days until the chance of recall falls to 90 %; 0 while new. */
	stability: number;
	/** 1 (easy) … 10 (hard); 0 while new. */
	difficulty: number;
	/** The day on which it is to be asked again; absent while new. */
	due?: Day;
	/** The day of the last review. */
	lastDay?: Day;
	lastAt?: Timestamp;
	/** How it was last asked. */
	lastKind?: QuestionKind;
	lastRating?: Rating;
	reps: number;
	/** Times it was forgotten after having been known. */
	lapses: number;
	/** The last few different days on which it was right, newest last; three of them make it learned. */
	rightDays: Day[];
	/** How far up the ladder of kinds it was asked on its last day, 0 (to recognise) … 3. */
	rung?: number;
	/** What that day came to for the next one: a rung down, none, or one up. */
	step?: -1 | 0 | 1;
	/** Days on which it is asked besides, since its learner was sure of something wrong. */
	checkDays?: Day[];
	suspended?: true;
	/** Hidden until this day. */
	buriedUntil?: Day;
}

export const newMemory: Memory = {
	stability: 0,
	difficulty: 0,
	reps: 0,
	lapses: 0,
	rightDays: []
};

/** In three words, for a card and for a fact. */
export type LearningState = 'new' | 'learning' | 'learned';
