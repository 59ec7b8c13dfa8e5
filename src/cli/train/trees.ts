import { seeForArc, seeForPair, type Hint } from '$lib/language/arc-features';
import { kindOfArc, kindsOfArc } from '$lib/language/arc-filter';
import type { ParseInput } from '$lib/language/parse-features';
import { Features } from '$lib/language/perceptron';
import { many, TreeParser } from '$lib/language/tree-parser';
import { seeded, shuffled } from '$lib/random/random';
import { AveragedPerceptron } from './averaged';

const ROWS = 2 ** 22;

/** Longer sentences take too long to learn from. */
const LONGEST = 70;

/** A sentence with both parses for hints, and its right tree, in which no arcs cross. */
export interface TreeExample {
	input: ParseInput;
	hints: [Hint, Hint];
	heads: Int32Array;
}

/** Learn to choose the best tree: where it is not the right one, raise this and lower that. */
export function trainTrees(
	examples: readonly TreeExample[],
	chances: Uint8Array,
	epochs: number,
	seed: number
): AveragedPerceptron {
	const learner = new AveragedPerceptron(1, ROWS);
	const parser = new TreeParser(learner, chances);
	const see = new Features();
	const random = seeded(seed);
	const short = examples.filter(({ input }) => input.count < LONGEST);
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		for (const example of shuffled(short, random)) {
			const { input, hints } = example;
			const found = parser.parse(input, parser.scoreArcs(input, hints, many));
			learner.tick();
			learnArcs(learner, see, example, found);
			learnPairs(learner, see, example, found);
		}
	}
	return learner;
}

function learnArcs(
	learner: AveragedPerceptron,
	see: Features,
	{ input, hints, heads }: TreeExample,
	found: Int32Array
): void {
	for (let place = 1; place <= input.count; place += 1) {
		if (found[place] === heads[place]) continue;
		seeForArc(see, input, hints, heads[place]!, place);
		learner.change(see, 0, 1);
		seeForArc(see, input, hints, found[place]!, place);
		learner.change(see, 0, -1);
	}
}

function learnPairs(
	learner: AveragedPerceptron,
	see: Features,
	{ input, heads }: TreeExample,
	found: Int32Array
): void {
	const size = input.count + 1;
	const right = pairsOf(heads, size);
	const wrong = pairsOf(found, size);
	const learn = (pairs: Map<string, Pair>, others: Map<string, Pair>, by: number) => {
		for (const [name, pair] of pairs) {
			if (others.has(name)) continue;
			seeForPair(see, input, ...pair);
			learner.change(see, 0, by);
		}
	};
	learn(right, wrong, 1);
	learn(wrong, right, -1);
}

type Pair = [head: number, inner: number, outer: number];

/** All dependents of each head with their inner neighbour, outwards on both sides. */
function pairsOf(heads: Int32Array, size: number): Map<string, Pair> {
	const pairs = new Map<string, Pair>();
	const inner = new Int32Array(size + 1);
	const add = (place: number) => {
		const pair: Pair = [heads[place]!, inner[heads[place]!]!, place];
		pairs.set(pair.join(), pair);
		inner[heads[place]!] = place;
	};
	for (let place = 1; place < size; place += 1) if (heads[place]! < place) add(place);
	inner.fill(0);
	for (let place = size - 1; place > 0; place -= 1) if (heads[place]! > place) add(place);
	return pairs;
}

/** How likely each kind of arc is right, as a byte: 255 for always, 20 less for each e times. */
export function chancesOf(examples: readonly TreeExample[]): Uint8Array {
	const right = new Float64Array(kindsOfArc);
	const all = new Float64Array(kindsOfArc);
	for (const { input, heads } of examples) {
		for (let dependent = 1; dependent <= input.count; dependent += 1) {
			for (let head = 1; head <= input.count + 1; head += 1) {
				if (head === dependent) continue;
				const kind = kindOfArc(input, head, dependent);
				all[kind]! += 1;
				if (heads[dependent] === head) right[kind]! += 1;
			}
		}
	}
	return Uint8Array.from(right, (count, kind) =>
		count ? Math.max(1, Math.round(255 + 20 * Math.log(count / (all[kind]! + 5)))) : 0
	);
}

/** Hang each word whose arc crosses others one head higher, until none does. */
export function withoutCrossings(heads: Int32Array): Int32Array {
	const root = heads.length - 1;
	const lifted = heads.slice();
	for (let isDone = false; !isDone;) {
		isDone = true;
		for (let place = 1; place < root; place += 1) {
			const head = lifted[place]!;
			if (head === root || spansOwn(lifted, head, place)) continue;
			lifted[place] = lifted[head]!;
			isDone = false;
		}
	}
	return lifted;
}

/** Whether all between a head and its dependent hangs on that head in the end. */
function spansOwn(heads: Int32Array, head: number, place: number): boolean {
	const root = heads.length - 1;
	for (let at = Math.min(head, place) + 1; at < Math.max(head, place); at += 1) {
		let above = at;
		while (above !== root && above !== head) above = heads[above]!;
		if (above !== head) return false;
	}
	return true;
}
