import type { Written } from './fact';
import type { GapId } from './ids';
import type { Picture } from './media';

/** A card as it stands in its form, before it is a fact. */
export interface HandDraft {
	kind: Written['kind'];
	/** The front or the question, Markdown; unused for a cloze. */
	front: string;
	/** The back (Markdown), the right option, or the answer to be typed; unused for a cloze. */
	answer: string;
	/** Also accepted, one a line. */
	accept: string;
	/** Wrong options; empty ones are not there. */
	wrong: string[];
	/** The sentence of a cloze, Markdown, and what of it is hidden. */
	text: string;
	hidden: Hidden[];
	/** Why it is so, or where it is from, Markdown. */
	note: string;
	picture?: Picture | undefined;
	backPicture?: Picture | undefined;
}

/** A stretch of a cloze, with the gap that it is when the card was saved before. */
export interface Hidden {
	start: number;
	end: number;
	id?: GapId;
}

/** What a card cannot be saved with, or should not: as a code, for the screen to say in words. */
export type HandProblem =
	| { code: 'no-front' | 'no-answer' | 'no-text' | 'no-gap' | 'no-wrong' | 'too-long' }
	| { code: 'wrong-is-right' | 'twice'; option: string }
	/** Worth a look, but no reason not to save. */
	| { code: 'front-tells'; answer: string };

/** How many wrong options a choice may have. */
export const MOST_WRONG = 5;

export const emptyDraft: HandDraft = {
	kind: 'flashcard',
	front: '',
	answer: '',
	accept: '',
	wrong: ['', ''],
	text: '',
	hidden: [],
	note: ''
};
