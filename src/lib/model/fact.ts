import type { Span } from './article';
import type { ArticleId, DeckId, FactId, GapId } from './ids';
import type { Picture } from './media';
import type { QuestionKind } from './question';
import type { Day, Timestamp } from './time';

export type FactKind =
	'event' | 'date' | 'quantity' | 'definition' | 'attribution' | 'relation' | 'cause' | 'quotation';

/** What an answer can be, which says how it is graded. */
export const answerTypes = [
	'person',
	'organization',
	'place',
	'date',
	'number',
	'money',
	'percent',
	'term',
	'phrase'
] as const;

export type AnswerType = (typeof answerTypes)[number];

/** One self-contained statement, the sentence that says so, and what can be asked of it. */
export interface Fact {
	id: FactId;
	deckId: DeckId;
	/** The article that says so; absent for what a learner wrote. */
	articleId?: ArticleId;
	/** Raised by each edit; the id stays. */
	revision: number;
	/** When it was last edited by hand; absent when it never was. Of two copies the newer is right. */
	editedAt?: Timestamp;
	kind: FactKind;
	/** True and clear on its own, without the article around it. */
	statement: string;
	/** The sentence of the article that says so; absent for what a learner wrote. */
	source?: Span;
	gaps: Gap[];
	/** ISO date, month or year at which the statement held, when it can go stale. */
	asOf?: string;
	/** Whose claim it is, when it is somebody's. The statement names them too. */
	attributedTo?: string;
	/** People were hurt: no sound, no cheer, no race. */
	sensitive?: true;
	/** Among what the article mainly says: it is met first. */
	core?: true;
	origin: 'extracted' | 'written';
	/** A person has looked at what was found and said that it is good. */
	checked?: true;
	/** The day on which it was put on the shelf; absent until it is. */
	addedOn?: Day;
	/** Why it is so, or where it is from, in the learner's own words, Markdown. */
	note?: string;
	/** Its content folded, the same for two that say or ask the same: what was found finds itself again. */
	contentKey?: string;
}

/** An answer inside a statement: `statement.slice(start, end)`. */
export interface Gap {
	id: GapId;
	start: number;
	end: number;
	type: AnswerType;
	/** Accepted besides the answer itself: aliases, other spellings, other units. */
	accept: string[];
	/** Other answers that are true in this place, and so can never be offered as wrong. */
	alsoTrue: string[];
	/** Wrong answers worth telling apart from the right one, the most tempting first. */
	confusions: string[];
	/** A question whose answer this is. It holds nothing of the answer, and names who claims it. */
	stem?: string;
	/** A short name of what is asked, for pairs and timelines: "KFOR troops at first". */
	cue?: string;
	/** The answer as a number, for number, money and percent. */
	value?: number;
	/** What the number counts or measures: "soldiers", "km". */
	unit?: string;
	/** The answer as an ISO date, month or year, for date. */
	date?: string;
	/** Ways in which it is not asked, since what would be asked so is not sound. */
	unfit?: QuestionKind[];
	/** The learner's own question: asked in this one way, as it is written. */
	written?: Written;
}

/**
 * A question that a learner wrote. The answer is its gap's, the wrong options are its confusions, and
 * the cloze is its statement, Markdown then too.
 */
export interface Written {
	kind: 'flashcard' | 'cloze' | 'choice' | 'short-answer';
	/** What is asked, in Markdown; absent for a cloze. */
	front?: string;
	/** A flashcard's answer, in Markdown. */
	back?: string;
	/** Shown with the question. */
	picture?: Picture;
	/** Shown with the answer. */
	backPicture?: Picture;
}

/** A gap with the fact it belongs to. */
export interface FactGap {
	fact: Fact;
	gap: Gap;
}

/** The words that a gap takes out of its statement. */
export function answerOf({ fact, gap }: FactGap): string {
	return fact.statement.slice(gap.start, gap.end);
}

/** Every gap of some facts, in their order. */
export function gapsOf(facts: readonly Fact[]): FactGap[] {
	return facts.flatMap((fact) => fact.gaps.map((gap) => ({ fact, gap })));
}
