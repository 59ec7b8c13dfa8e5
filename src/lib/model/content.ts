import type { Article } from './article';
import type { Assignment, SchoolClass, Submission } from './assignment';
import type { Attempt, Given } from './attempt';
import type { Binned } from './binned';
import type { Card } from './card';
import type { Deck } from './deck';
import type { Fact } from './fact';
import type { Entry } from './journal';
import type { Media } from './media';
import type { SettingRow } from './settings';
import type { Sitting } from './sitting';

/**
 * Everything that a device holds and nothing that follows from it: memories, indexes, counts and tallies
 * are worked out from the journal.
 */
export interface Content {
	articles: Article[];
	decks: BareDeck[];
	facts: Fact[];
	cards: BareCard[];
	journal: Entry[];
	sittings: Sitting[];
	settings: SettingRow[];
	media: Media[];
	bin: BareBinned[];
	/** What a teacher has: quizzes, what came back, and who is taught. */
	assignments: Assignment[];
	submissions: Submission[];
	classes: SchoolClass[];
	/** What a student has: quizzes to be taken, and what was answered. */
	given: Given[];
	attempts: Attempt[];
}

/** The parts of the content, in the order in which they are written and put back. */
export const contentParts = [
	'articles',
	'decks',
	'facts',
	'cards',
	'journal',
	'sittings',
	'settings',
	'media',
	'bin',
	'assignments',
	'submissions',
	'classes',
	'given',
	'attempts'
] as const satisfies (keyof Content)[];

export type ContentPart = (typeof contentParts)[number];

/** A row of any part. */
export type ContentRow = Content[ContentPart][number];

/** A deck without its counts. */
export type BareDeck = Omit<Deck, 'counts'>;

/** A card without its memory: which gap it asks, and where it stands. */
export type BareCard = Omit<Card, 'memory' | 'newRank' | 'dueDay'>;

/** What was deleted, without what follows from the journal. */
export type BareBinned = Omit<Binned, 'deck' | 'cards'> & { deck?: BareDeck; cards: BareCard[] };

/** What names a row within its part. */
export function idOfRow(row: ContentRow): string {
	return 'id' in row ? row.id : row.key;
}

/** Nothing at all. */
export function noContent(): Content {
	return {
		articles: [],
		decks: [],
		facts: [],
		cards: [],
		journal: [],
		sittings: [],
		settings: [],
		media: [],
		bin: [],
		assignments: [],
		submissions: [],
		classes: [],
		given: [],
		attempts: []
	};
}

/** How one content differs from another, for a person to judge. */
export interface Difference {
	decks: Changes;
	facts: Changes;
	answers: Pick<Counts, 'added' | 'removed'>;
	pictures: Pick<Counts, 'added' | 'removed'>;
	settings: number;
	/** Those of a teacher. */
	quizzes: Changes;
	/** What came back, and what was answered here. */
	results: Pick<Counts, 'added' | 'removed'>;
	classes: Changes;
	/** Those that were opened to be taken. */
	taken: Changes;
	/** Nothing differs, not even what has no number here. */
	isNone: boolean;
}

/** How many, and the titles of the first few. */
export interface Changes extends Counts {
	titles: Record<keyof Counts, string[]>;
}

interface Counts {
	added: number;
	changed: number;
	removed: number;
}
