import { Labeller } from '$lib/language/label';
import type { ParseInput } from '$lib/language/parse-features';
import { seeded, shuffled } from '$lib/random/random';
import { AveragedPerceptron } from './averaged';

const ROWS = 2 ** 17;

/** How clearly a right relation must win before nothing is left to learn. */
const MARGIN = 20;

/** A tree, and the place in the list of relations of each right one; -1 where none is learnt. */
export interface LabelExample {
	input: ParseInput;
	heads: Int32Array;
	labels: Int32Array;
}

/** Learn to name relations. */
export function trainLabeller(
	examples: readonly LabelExample[],
	names: readonly string[],
	epochs: number
): { labeller: Labeller; learner: AveragedPerceptron } {
	const learner = new AveragedPerceptron(names.length, ROWS);
	const labeller = new Labeller(names, learner);
	const random = seeded(4);
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		for (const { input, heads, labels } of shuffled(examples, random)) {
			labeller.label(input, heads, (see, place, chosen) => {
				if (labels[place]! >= 0) learner.learnClearly(see, labels[place]!, MARGIN);
				return chosen;
			});
		}
	}
	return { labeller, learner };
}
