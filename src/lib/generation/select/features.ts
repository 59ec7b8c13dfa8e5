import type { Draft, GapDraft } from '../find/draft';
import type { ArticleView } from '../find/view';
import type { Candidate } from './candidate';
import { featuresOfDraft } from './features-draft';
import { featuresOfGap } from './features-gap';
import { featuresOfQuestion } from './features-question';

/** What is seen of a question by name; what is not named is 0. */
export type Features = Record<string, number>;

/**
 * Gives the features of questions of one article: those of the statement, of the gap, and its own. What
 * several have in common is worked out once.
 */
export function featuresIn(view: ArticleView): (candidate: Candidate) => readonly Features[] {
	const ofDraft = kept((draft: Draft) => featuresOfDraft(draft, view));
	const ofGap = new Map<GapDraft, Features>();
	return (candidate) => {
		const { draft, gap } = candidate;
		const known = ofGap.get(gap) ?? featuresOfGap(draft, gap, view);
		ofGap.set(gap, known);
		return [ofDraft(draft), known, featuresOfQuestion(candidate, view)];
	};
}

function kept<K extends object, V>(work: (key: K) => V): (key: K) => V {
	const results = new Map<K, V>();
	return (key) => {
		const result = results.get(key) ?? work(key);
		results.set(key, result);
		return result;
	};
}
