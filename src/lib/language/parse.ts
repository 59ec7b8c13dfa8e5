import { seeForStep, type ParseInput, type ParseState } from './parse-features';
import { Features, type Scorer } from './perceptron';

/**
 * The three steps of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), on a stack
 * and what is still to be read:
 *
 * ```text
 *           … s1 s0 | n0 n1 …
 * shift       n0 goes onto the stack
 * hangRight   s0 hangs on s1, its work is done
 * hangLeft    s0 hangs on n0, its work is done
 * ```
 */
export const steps = { shift: 0, hangRight: 1, hangLeft: 2 };

/** A head for each place of the input, and how clearly it was chosen; the root is `count + 1`. */
export interface Parse {
	heads: Int32Array;
	margins: Float32Array;
}

/** Called before each step with what is seen and the step chosen; returns the step to take. */
export type Correction = (
	see: Features,
	state: ParseState,
	scores: Float32Array,
	chosen: number
) => number;

/** Builds a tree step by step, from the first word to the last, and never goes back. */
export class Parser {
	readonly scorer: Scorer;
	readonly #see = new Features();

	constructor(scorer: Scorer) {
		this.scorer = scorer;
	}

	parse(input: ParseInput, correct?: Correction): Parse {
		const root = input.count + 1;
		const heads = new Int32Array(root + 1);
		const margins = new Float32Array(root + 1);
		const state = newState(root);

		while (state.next < root || state.depth > 0) {
			if (state.depth === 0) {
				shift(state);
				continue;
			}
			seeForStep(this.#see, input, state);
			const scores = this.scorer.score(this.#see);
			forbid(scores, state, root);
			const best = bestStep(scores);
			const margin = scores[best]! - nextBest(scores, best);
			const step = correct ? correct(this.#see, state, scores, best) : best;
			if (step === steps.shift) {
				shift(state);
				continue;
			}
			const dependent = state.stack[state.depth - 1]!;
			margins[dependent] = Math.min(margin, 99);
			heads[dependent] = hang(state, step);
		}
		return { heads, margins };
	}
}

function newState(root: number): ParseState {
	const places = () => new Int32Array(root + 1);
	return {
		left: places(),
		left2: places(),
		right: places(),
		right2: places(),
		leftCount: places(),
		rightCount: places(),
		stack: places(),
		depth: 0,
		next: 1
	};
}

/** Give what cannot be done the lowest score. */
function forbid(scores: Float32Array, { depth, next }: ParseState, root: number): void {
	if (next >= root) scores[steps.shift] = -Infinity;
	if (depth < 2) scores[steps.hangRight] = -Infinity;
}

function bestStep(scores: Float32Array): number {
	let best = scores[0]! >= scores[1]! ? 0 : 1;
	if (scores[2]! > scores[best]!) best = 2;
	return best;
}

function nextBest(scores: Float32Array, best: number): number {
	const one = scores[best === 0 ? 1 : 0]!;
	const other = scores[best === 2 ? 1 : 2]!;
	return one > other ? one : other;
}

function shift(state: ParseState): void {
	state.stack[state.depth++] = state.next++;
}

/** Take the top of the stack away and hang it on what the step says. Returns its head. */
function hang(state: ParseState, step: number): number {
	const { stack, left, left2, right, right2, leftCount, rightCount } = state;
	const dependent = stack[--state.depth]!;
	const head = step === steps.hangLeft ? state.next : stack[state.depth - 1]!;
	if (dependent < head) {
		left2[head] = left[head]!;
		left[head] = dependent;
		leftCount[head]! += 1;
	} else {
		right2[head] = right[head]!;
		right[head] = dependent;
		rightCount[head]! += 1;
	}
	return head;
}
