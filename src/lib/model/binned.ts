import type { Article } from './article';
import type { Card } from './card';
import type { Deck } from './deck';
import type { Fact } from './fact';
import type { DeckId, FactId } from './ids';
import type { Timestamp } from './time';

/** What was deleted, whole, until the bin is emptied; the journal keeps what was practised of it. */
export interface Binned {
	/** That of the deck or the fact. */
	id: DeckId | FactId;
	deletedAt: Timestamp;
	/** What it is called in the bin. */
	title: string;
	deck?: Deck;
	article?: Article;
	facts: Fact[];
	cards: Card[];
}
