import { likelyHeads } from './arc-filter';
import { seeForArc, seeForPair, type Hint } from './arc-features';
import type { ParseInput } from './parse-features';
import { Features, type Scorer } from './perceptron';
import { bestTree } from './tree';

/** How many heads of a word are looked at closely. */
const HEADS = 12;

/** Finds the tree whose arcs and pairs of neighbouring arcs have the highest sum of scores. */
export class TreeParser {
	readonly scorer: Scorer;
	readonly chances: Uint8Array;
	readonly #see = new Features();

	/**
	 * @param scorer It has one choice: how good an arc or a pair is.
	 * @param chances How likely each kind of arc is right, for `likelyHeads`.
	 */
	constructor(scorer: Scorer, chances: Uint8Array) {
		this.scorer = scorer;
		this.chances = chances;
	}

	/** @returns A head for each place. @param arcs As `scoreArcs` gives them. */
	parse(input: ParseInput, arcs: Float32Array): Int32Array {
		return bestTree(input.count + 1, arcs, (head, inner, outer) => {
			seeForPair(this.#see, input, head, inner, outer);
			return this.scorer.score(this.#see)[0]!;
		});
	}

	/** The score of each arc, as `bestTree` takes them. */
	scoreArcs(input: ParseInput, hints: readonly [Hint, Hint]): Float32Array {
		const size = input.count + 1;
		const arcs = new Float32Array((size + 1) ** 2).fill(-Infinity);
		for (let dependent = 1; dependent < size; dependent += 1) {
			const found = [hints[0].heads[dependent]!];
			if (hints[1].heads[dependent] !== found[0]) found.push(hints[1].heads[dependent]!);
			for (const head of likelyHeads(input, this.chances, dependent, HEADS, found)) {
				seeForArc(this.#see, input, hints, head, dependent);
				arcs[head * (size + 1) + dependent] = this.scorer.score(this.#see)[0]!;
			}
		}
		return arcs;
	}
}
