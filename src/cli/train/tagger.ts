import { Tagger } from '$lib/language/tag';
import type { Words } from '$lib/language/words';
import { seeded, shuffled } from '$lib/random/random';
import { AveragedPerceptron } from './averaged';
import type { Gold } from './conllu';

const ROWS = 2 ** 18;

/** How clearly a right tag must win before nothing is left to learn. */
const MARGIN = 20;

/** Learn to tag: over the sentences again and again, each time in another order. */
export function trainTagger(
	golds: readonly Gold[],
	names: readonly string[],
	words: Words,
	epochs: number,
	drafts?: readonly (readonly number[])[]
): { tagger: Tagger; learner: AveragedPerceptron } {
	const learner = new AveragedPerceptron(names.length, ROWS);
	const tagger = new Tagger(names, learner);
	const places = new Map(names.map((name, place) => [name, place]));
	const random = seeded(1);
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		for (const at of shuffled([...golds.keys()], random)) {
			const gold = golds[at]!;
			const seen = gold.words.map((word) => words.get(word));
			// It goes on with the tag it chose: so it learns to live with its own mistakes.
			tagger.tag(seen, drafts?.[at], (see, at, chosen) => {
				learner.learnClearly(see, places.get(gold.tags[at]!)!, MARGIN);
				return chosen;
			});
		}
	}
	return { tagger, learner };
}
