import { hashText } from './hash';
import { bestOf, Features, marginOf, type Scorer } from './perceptron';
import { seeForTag } from './tag-features';
import type { Word } from './words';

/** Places of the tags in the list of all tags, and how clearly each was chosen. */
export interface Tagged {
	tags: number[];
	margins: number[];
}

const beforeFirst = hashText('!start');

/** Called after each decision with what was seen; returns what is to stand, as when training. */
export type Correct = (see: Features, at: number, chosen: number) => number;

/** Tags words one after the other, from left to right. */
export class Tagger {
	readonly names: readonly string[];
	readonly scorer: Scorer;
	readonly #see = new Features();
	readonly #hashes: number[];

	constructor(names: readonly string[], scorer: Scorer) {
		this.names = names;
		this.scorer = scorer;
		this.#hashes = names.map((name) => hashText(`tag ${name}`));
	}

	tag(words: readonly Word[], draft?: readonly number[], correct?: Correct): Tagged {
		const see = this.#see;
		const tags: number[] = [];
		const margins: number[] = [];
		let before: [number, number] = [beforeFirst, beforeFirst];
		for (let at = 0; at < words.length; at += 1) {
			seeForTag(see, words, at, before, draft);
			const scores = this.scorer.score(see);
			const best = bestOf(scores);
			margins.push(marginOf(scores, best));
			tags.push(correct ? correct(see, at, best) : best);
			before = [this.#hashes[tags[at]!]!, before[0]];
		}
		return { tags, margins };
	}
}
