import type { AnswerType, FactKind } from '$lib/model/fact';
import type { SentenceView } from './view';
import type { Word } from './words';

/** A statement in the making: what one sentence says, so that it stands on its own. */
export interface Draft {
	sentence: SentenceView;
	/** What is said, from its capital to its full stop. */
	words: Word[];
	kind: FactKind;
	/** The finder that gave it: `whole`, `clause`, `apposition` … */
	finder: string;
	/** How likely it says what the sentence says, on its own and in good English, 0 … 1. */
	sure: number;
	asOf?: string;
	/** Whose claim it is; the words name them. */
	attributedTo?: string;
	sensitive?: true;
	/** What speaks against saying this, as a code; it is kept for those who want to see all. */
	stoppedBy?: string;
	/** The token of its predicate: what is said of whom. */
	verb?: number;
	/** Its subject, as places among its words: of the first, and of the one after the last. */
	subject?: { from: number; to: number };
}

/** A gap in the making: some words of a draft that can be asked for. */
export interface GapDraft {
	/** Places among the words of its draft: of the first, and of the one after the last. */
	from: number;
	to: number;
	type: AnswerType;
	/** The finder that gave it: `name`, `date`, `quantity`, `term` … */
	finder: string;
	/** How likely these are just the words to be asked for, and of this type, 0 … 1. */
	sure: number;
	/** Also right; the words themselves are not among them. */
	accept: string[];
	/** True in this place too, and so never wrong. */
	alsoTrue: string[];
	/** Wrong, and worth telling apart from the right one, the most tempting first. */
	confusions: string[];
	/** A question in words, when one can be made. */
	stem?: Stem;
	/** A short name of what is asked, for pairs and timelines. */
	cue?: string;
	value?: number;
	unit?: string;
	date?: string;
}

/** A question in words, and how sure we are of its English and that it asks for just this. */
export interface Stem {
	/** "When did the force enter Kosovo?" */
	text: string;
	/** The maker that gave it: `when`, `how-many`, `who` … */
	maker: string;
	/** 0 … 1 */
	sure: number;
}

/** A draft with all that can be asked of it. */
export interface DraftFact {
	draft: Draft;
	gaps: GapDraft[];
}
