/** A stretch of the original text, in UTF-16 units: `text.slice(start, end)` gives it back. */
export interface Stretch {
	start: number;
	end: number;
}

/** How likely each decision about a token is right, from 0 to 1. */
export interface Sureness {
	tag: number;
	head: number;
	relation: number;
}

/** A word, number or mark as the parser counts it: “don’t” is two, “do” and “n’t”. */
export interface Token extends Stretch {
	/** As it stands in the text. */
	text: string;
	/** Part of speech in the Penn tags of the English treebanks: `NN`, `VBD`, `,` … */
	tag: string;
	/** The dictionary form: “went” is go. */
	lemma?: string;
	/** Place of its head among the tokens of the sentence; -1 for the root. */
	head: number;
	/** Relation to the head in Universal Dependencies: `nsubj`, `nmod:poss` … */
	relation: string;
	sure: Sureness;
}

/** A sentence; its tokens do not overlap and stand in the order of the text. */
export interface Sentence extends Stretch {
	tokens: Token[];
}

/** What a sentence is before anything is known of its words. */
export interface BareSentence extends Stretch {
	tokens: Stretch[];
}
