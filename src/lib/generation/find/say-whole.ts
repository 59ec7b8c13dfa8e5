import { attributionOf } from './attribution';
import type { Draft } from './draft';
import { state } from './state';
import { branchOf, childrenBy, rootOf } from './tree';
import type { ArticleView, SentenceView } from './view';

/** The sentence as it stands, without what ties it to others. */
export function sayWhole(sentence: SentenceView, view: ArticleView): Draft[] {
	if (sentence.fault !== undefined) return [];
	const items = sentence.tokens.map((_, at) => at);
	return [
		state(
			{
				items,
				finder: 'whole',
				sure: 0.9,
				...predicateOf(sentence),
				...attributionOf(sentence, view)
			},
			sentence,
			view
		)
	];
}

/** The main predicate of a sentence and its subject. */
export function predicateOf(sentence: SentenceView): { verb?: number; subject?: number[] } {
	const verb = rootOf(sentence);
	if (verb < 0) return {};
	const [subject] = childrenBy(sentence, verb, /^nsubj/);
	if (subject === undefined) return { verb };
	const { from, to } = branchOf(sentence, subject);
	return { verb, subject: Array.from({ length: to - from }, (_, step) => from + step) };
}
