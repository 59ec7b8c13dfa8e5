import { likelyHeads } from './arc-filter';
import { seeForArc, seeForPair, type Hint } from './arc-features';
import type { ParseInput } from './parse-features';
import { Features, type Scorer } from './perceptron';
import { bestTree } from './tree';

/** How many heads of a word are looked at closely, by whether both parses agree, and how clearly. */
const few = { clear: 4, agreed: 8, open: 12 };

/** How many while learning: what nothing was learnt about would win by chance. */
export const many: typeof few = { clear: 12, agreed: 12, open: 12 };

/** The sum of both margins from which on a head that both parses have is clear. */
const CLEAR = 12;

/** The score of an arc that is there only so that there is a tree at all. */
const LAST_RESORT = -1e4;

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
		const size = input.count + 1;
		const find = () =>
			bestTree(size, arcs, (head, inner, outer) => {
				seeForPair(this.#see, input, head, inner, outer);
				return this.scorer.score(this.#see)[0]!;
			});
		const found = find();
		if (found) return found;
		// The arcs looked at make no tree: each word may hang on the next one as well.
		for (let dependent = 1; dependent < size; dependent += 1) {
			const at = (dependent + 1) * (size + 1) + dependent;
			arcs[at] = Math.max(arcs[at]!, LAST_RESORT);
		}
		return find()!;
	}

	/** The score of each arc, as `bestTree` takes them. */
	scoreArcs(input: ParseInput, hints: readonly [Hint, Hint], heads = few): Float32Array {
		const size = input.count + 1;
		const arcs = new Float32Array((size + 1) ** 2).fill(-Infinity);
		for (let dependent = 1; dependent < size; dependent += 1) {
			const found = [hints[0].heads[dependent]!];
			if (hints[1].heads[dependent] !== found[0]) found.push(hints[1].heads[dependent]!);
			const most = howMany(heads, hints, dependent);
			for (const head of likelyHeads(input, this.chances, dependent, most, found)) {
				seeForArc(this.#see, input, hints, head, dependent);
				arcs[head * (size + 1) + dependent] = this.scorer.score(this.#see)[0]!;
			}
		}
		return arcs;
	}
}

function howMany(
	heads: typeof few,
	[forth, back]: readonly [Hint, Hint],
	dependent: number
): number {
	if (forth.heads[dependent] !== back.heads[dependent]) return heads.open;
	const margin = forth.margins[dependent]! + back.margins[dependent]!;
	return margin > CLEAR ? heads.clear : heads.agreed;
}
