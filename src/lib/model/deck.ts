import type { ArticleId, DeckId, FactId } from './ids';
import type { QuestionKind } from './question';
import type { Day, Timestamp } from './time';

/** What is learnt together. A card is in exactly one deck. */
export interface Deck {
	id: DeckId;
	title: string;
	/** What its facts were drawn from; absent for cards made by hand. */
	articleId?: ArticleId;
	addedAt: Timestamp;
	/** The release of the app whose lesson this is, when it came with the app. */
	release?: string;
	/** The learner's own words to find it by, in their order. */
	tags: string[];
	/** Put away: nothing of it is asked, all of it is kept. */
	archived?: true;
	/** Facts of its article that were deleted for good: no newer release brings them back. */
	dropped?: FactId[];
	exam?: Exam;
	/** Asked in these ways only, where a card can be, as its exam will ask; in all ways when absent. */
	formats?: QuestionKind[];
	/** The exam has been, and the learner has not yet said what becomes of the deck. */
	examOver?: Day;
	/** When anything but its counts was last changed by hand; of two copies the newer is right. */
	editedAt: Timestamp;
	/** Facts by state, kept as they change so that no screen has to count. */
	counts: FactCounts;
}

export interface FactCounts {
	new: number;
	learning: number;
	learned: number;
}

/** A day on which a deck is to be known. */
export interface Exam {
	day: Day;
	/** So many days before it belong to the last pass, in which each card comes once more. */
	passDays: number;
}

export const noFacts: FactCounts = { new: 0, learning: 0, learned: 0 };
