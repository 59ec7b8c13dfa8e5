import { Parser, steps } from '$lib/language/parse';
import type { ParseInput, ParseState } from '$lib/language/parse-features';
import { seeded, shuffled } from '$lib/random/random';
import { AveragedPerceptron } from './averaged';

const ROWS = 2 ** 20;

/** How often it goes on from its own mistake, as it must when nobody corrects it. */
const EXPLORE = 0.9;

/** A sentence to parse, and the head that each place should get. */
export interface ParseExample {
	input: ParseInput;
	heads: Int32Array;
}

/** Learn to parse with the dynamic oracle (Goldberg and Nivre 2013). */
export function trainParser(
	examples: readonly ParseExample[],
	epochs: number
): { parser: Parser; learner: AveragedPerceptron } {
	const learner = new AveragedPerceptron(3, ROWS);
	const parser = new Parser(learner);
	const random = seeded(2);
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		for (const { input, heads } of shuffled(examples, random)) {
			parser.parse(input, (see, state, scores, chosen) => {
				const costs = costsOf(state, heads, input.count + 1);
				const right = bestFree(scores, costs);
				if (right < 0) return chosen;
				learner.learn(see, right, chosen);
				return !costs[chosen] || random() < EXPLORE ? chosen : right;
			});
		}
	}
	return { parser, learner };
}

/** Whether each step makes an arc of the right tree impossible that was still possible. */
function costsOf({ stack, depth, next }: ParseState, heads: Int32Array, root: number): boolean[] {
	const top = stack[depth - 1]!;
	const below = depth > 1 ? stack[depth - 2]! : 0;
	const costs = [false, false, false];

	// Shifting buries the stack under the next word, which may still hang on the top only.
	for (let at = 0; at < depth; at += 1) {
		const place = stack[at]!;
		if (heads[place] === next) costs[steps.shift] = true;
		if (heads[next] === place && place !== top) costs[steps.shift] = true;
	}
	// Hanging takes the top away: what links it to the words to come is lost …
	for (let place = next; place <= root; place += 1) {
		if (heads[place] === top && place < root) costs[steps.hangLeft] = costs[steps.hangRight] = true;
		if (heads[top] === place) {
			costs[steps.hangRight] = true;
			if (place !== next) costs[steps.hangLeft] = true;
		}
	}
	// … and if its head is below it, that one too.
	if (below && heads[top] === below) costs[steps.hangLeft] = true;
	return costs;
}

/** The best of the steps that cost nothing, -1 where none is left. */
function bestFree(scores: Float32Array, costs: readonly boolean[]): number {
	let best = -1;
	for (let step = 0; step < 3; step += 1) {
		if (costs[step] || scores[step] === -Infinity) continue;
		if (best < 0 || scores[step]! > scores[best]!) best = step;
	}
	return best;
}
