import { layOut, type Laid } from '$lib/language/reader';
import type { Words } from '$lib/language/words';
import type { Gold } from './conllu';

/** A sentence of a treebank as the parsers take it, and what is right. */
export interface Example extends Laid {
	/** The right head of each place; the root is the last. */
	heads: Int32Array;
	/** The right relations of the words. */
	relations: string[];
}

/** Lay out a sentence with the tags that a tagger gave it. */
export function toExample(
	gold: Gold,
	tags: readonly number[],
	words: Words,
	tagNames: readonly string[]
): Example {
	const own = gold.words.map((word) => words.get(word));
	const laid = layOut(gold.words, own, tags, tagNames);
	return {
		...laid,
		heads: headsOf(gold, laid.places),
		relations: laid.places.map((place) => gold.relations[place]!)
	};
}

/** Heads among the kept places; what hangs on a mark hangs on the head of that mark. */
function headsOf({ heads }: Gold, places: readonly number[]): Int32Array {
	const kept = new Map(places.map((place, index) => [place, index + 1]));
	const root = places.length + 1;
	const own = new Int32Array(root + 1);
	places.forEach((place, index) => {
		let head = heads[place]!;
		while (head >= 0 && !kept.has(head)) head = heads[head]!;
		own[index + 1] = head < 0 ? root : kept.get(head)!;
	});
	return own;
}

/** The same heads for a sentence read from its end; the root stays the last place. */
export function turnedHeads(heads: Int32Array): Int32Array {
	const root = heads.length - 1;
	const turned = new Int32Array(heads.length);
	for (let place = 1; place < root; place += 1) {
		turned[root - place] = heads[place] === root ? root : root - heads[place]!;
	}
	return turned;
}

/**
 * Let each item be worked on by what has learnt from the others only, as it will be with a text
 * that nobody has learnt from.
 */
export function jackknife<Item, Trained, Result>(
	items: readonly Item[],
	folds: number,
	train: (others: Item[]) => Trained,
	apply: (trained: Trained, item: Item) => Result
): Result[] {
	const results: Result[] = [];
	for (let fold = 0; fold < folds; fold += 1) {
		const trained = train(items.filter((_, at) => at % folds !== fold));
		items.forEach((item, at) => {
			if (at % folds === fold) results[at] = apply(trained, item);
		});
	}
	return results;
}
