import type { DeckId } from './ids';
import type { Day, Timestamp } from './time';

/**
 * What one day brought to one deck. Kept up with each entry of the journal, so that no screen has to
 * count reviews; the journal can rebuild it at any time.
 */
export interface Tally {
	deckId: DeckId;
	day: Day;
	/** Answers that count. */
	reviews: number;
	/** Of them, not rated again. */
	right: number;
	/** Milliseconds for which their questions were looked at. */
	time: number;
	/** Cards asked for the first time. */
	met: number;
	/** Facts that were put on the shelf, of those that are still there. */
	added: number;
	/** By how much the facts being learned, and those learned, grew or shrank. */
	learning: number;
	learned: number;
	/** The earliest day since which a card answered on this day had been due; absent when none was. */
	dueSince?: Day;
	/** The first and the last answer; absent when there was none. */
	firstAt?: Timestamp;
	lastAt?: Timestamp;
}
