import { partMarks, wordsAt } from '$lib/language/marks';
import type { Word, Words } from '$lib/language/words';
import type { Gold } from './conllu';

/** A sentence of a treebank as the parsers take it: its words without marks, and the right tree. */
export interface Laid {
	words: Word[];
	tags: number[];
	marks: number[];
	/** Places of the words among the tokens. */
	places: number[];
	/** The right head of each place; the root is the last. */
	heads: Int32Array;
	/** The right relations of the words. */
	relations: string[];
}

/** Lay out a sentence with the tags that a tagger gave it. */
export function layOut(
	gold: Gold,
	tags: readonly number[],
	words: Words,
	tagNames: readonly string[]
): Laid {
	const { places, marks } = partMarks(
		gold.words,
		tags.map((tag) => tagNames[tag]!)
	);
	const all = gold.words.map((word) => words.get(word));
	return {
		words: wordsAt(all, places),
		tags: places.map((place) => tags[place]!),
		marks,
		places,
		heads: headsOf(gold, places),
		relations: places.map((place) => gold.relations[place]!)
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
