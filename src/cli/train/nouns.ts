import type { Gazetteer } from '$lib/language/gazetteer';
import { viewText } from '$lib/language/name-view';
import { nounKinds, NounTyper } from '$lib/language/nouns';
import { bestOf } from '$lib/language/perceptron';
import type { Words } from '$lib/language/words';
import { seeded, shuffled } from '$lib/random/random';
import { AveragedPerceptron } from './averaged';
import type { GoldNoun } from './gold-names';
import type { NameText } from './names';

const ROWS = 2 ** 16;

/** A text with what its common nouns stand for, sentence by sentence. */
export type NounText = Pick<NameText, 'sentences'> & { nouns: GoldNoun[][] };

/** Learn what common nouns stand for. */
export function trainNouns(
	texts: readonly NounText[],
	words: Words,
	gazetteer: Gazetteer,
	epochs = 6
): AveragedPerceptron {
	const learner = new AveragedPerceptron(nounKinds.length, ROWS);
	const typer = new NounTyper(learner);
	const random = seeded(4);
	const examples = texts.flatMap(({ sentences, nouns }) =>
		viewText(sentences, words, gazetteer).flatMap((views, sentence) =>
			nouns[sentence]!.map(({ at, kind }) => ({ views, at, kind }))
		)
	);
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		for (const { views, at, kind } of shuffled(examples, random)) {
			const see = typer.see(views, at);
			learner.learn(see, nounKinds.indexOf(kind), bestOf(learner.score(see)));
		}
	}
	return learner;
}
