import type { Span } from '$lib/model/article';
import type { Fact } from '$lib/model/fact';
import type { Question } from '$lib/model/question';

/** All that was found in an article. */
export interface Generated {
	/** In the order of the article. */
	facts: FoundFact[];
	/** Every question that was thought of, the best first. */
	questions: FoundQuestion[];
}

/** A fact that can be asked, with the gaps that passed the gates. */
export interface FoundFact {
	fact: Fact;
	/** How likely its best question is one that a teacher would sign, 0 … 1. */
	score: number;
	/** Among those to be learnt at first; others are offered where somebody asks for more. */
	selected: boolean;
}

/** A question as it would be asked first. */
export interface FoundQuestion {
	question: Question;
	/** The sentence that proves it, whether its fact is among the facts or not. */
	source: Span;
	/** How likely a teacher would sign it, 0 … 1. */
	score: number;
	selected: boolean;
	/** The gate that it did not pass; its fact is then not among the facts, unless another question is. */
	stoppedBy?: string;
}
