import type { View } from './name-view';
import { edgeView } from './name-view';
import { Features, bestOf, marginOf, type Scorer } from './perceptron';

/** What a common noun can stand for. Persons act and are asked for by “who”. */
export const nounKinds = ['person', 'organization', 'place', 'event', 'time', 'thing'] as const;

export type NounKind = (typeof nounKinds)[number];

/** Tells what a common noun stands for: an engineer is a person, a ministry an organization. */
export class NounTyper {
	readonly #see = new Features();
	readonly #scorer: Scorer;

	constructor(scorer: Scorer) {
		this.#scorer = scorer;
	}

	/** The kind of the noun at a place, and how clearly it was decided. */
	kindOf(views: readonly View[], at: number): { kind: NounKind; margin: number } {
		const scores = this.#scorer.score(this.see(views, at));
		const best = bestOf(scores);
		return { kind: nounKinds[best]!, margin: marginOf(scores, best) };
	}

	/** What is seen of the noun. */
	see(views: readonly View[], at: number): Features {
		const see = this.#see;
		const { word, tag, relation, head, noun } = views[at]!;
		const left = views[at - 1] ?? edgeView;
		const right = views[at + 1] ?? edgeView;
		const ruler = views[head] ?? edgeView;
		see.clear();
		see.add(301);
		see.add(302, word.form);
		see.add(303, word.suffix4);
		see.add(304, word.suffix3);
		see.add(305, word.suffix2, tag);
		see.add(306, word.fine);
		see.add(307, word.coarse);
		see.add(308, relation, ruler.word.form);
		see.add(309, relation, ruler.word.coarse);
		see.add(310, left.word.form);
		see.add(311, left.word.coarse, word.coarse);
		see.add(312, right.word.form);
		see.add(313, word.prefix3);
		see.add(314, word.fine, relation);
		see.add(315, noun);
		see.add(316, noun, relation);
		see.add(317, noun, ruler.noun);
		see.add(318, noun, left.noun);
		return see;
	}
}
