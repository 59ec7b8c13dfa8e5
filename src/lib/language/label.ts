import { seeForLabel, type LabelState } from './label-features';
import type { ParseInput } from './parse-features';
import { bestOf, Features, marginOf, type Scorer } from './perceptron';
import { hashText } from './hash';

/** Relations as places in the list of all, and how clearly each was chosen; an entry a place. */
export interface Labelled {
	labels: Int32Array;
	margins: Float32Array;
}

/** Words that tell much about a clause by hanging in it; each has a bit, some share one. */
const tellers = [
	"be is was are were been being am 's 're 'm",
	"have has had having 've",
	'to',
	'that',
	'who which whom whose',
	'when where why how while if because although since as',
	'by',
	'and or but'
];
const bits = new Map(
	tellers.flatMap((words, bit) => words.split(' ').map((word) => [hashText(word), 1 << bit]))
);

/** Names the relation of each word, from the root of the tree outwards. */
export class Labeller {
	readonly names: readonly string[];
	readonly scorer: Scorer;
	readonly #see = new Features();

	constructor(names: readonly string[], scorer: Scorer) {
		this.names = names;
		this.scorer = scorer;
	}

	/** @param correct Called after each decision; returns what is to stand, as when training. */
	label(
		input: ParseInput,
		heads: Int32Array,
		correct?: (see: Features, place: number, chosen: number) => number
	): Labelled {
		const state = toState(input, heads);
		const labels = new Int32Array(heads.length);
		const margins = new Float32Array(heads.length);
		for (const place of outwards(input, state)) {
			seeForLabel(this.#see, input, state, place);
			const scores = this.scorer.score(this.#see);
			const best = bestOf(scores);
			margins[place] = marginOf(scores, best);
			labels[place] = correct ? correct(this.#see, place, best) : best;
			state.labels[place] = labels[place]! + 1;
		}
		return { labels, margins };
	}
}

function toState({ count, form }: ParseInput, heads: Int32Array): LabelState {
	const places = () => new Int32Array(count + 2);
	const state: LabelState = {
		heads,
		labels: places(),
		first: places(),
		last: places(),
		before: places(),
		after: places(),
		leftCount: places(),
		rightCount: places(),
		rank: places(),
		has: places()
	};
	const { first, last, before, after, leftCount, rightCount, rank, has } = state;
	for (let place = 1; place <= count; place += 1) {
		const head = heads[place]!;
		first[head] ||= place;
		before[place] = last[head]!;
		if (last[head]) after[last[head]!] = place;
		last[head] = place;
		const counts = place < head ? leftCount : rightCount;
		rank[place] = Math.min(counts[head]!, 4);
		counts[head] = Math.min(counts[head]! + 1, 6);
		has[head]! |= bits.get(form[place]!) ?? 0;
	}
	return state;
}

/** Places from the root outwards: a head before what hangs on it, and of those the first first. */
function outwards({ count }: ParseInput, { first, after }: LabelState): number[] {
	const order: number[] = [];
	const heads = [count + 1];
	for (const head of heads) {
		for (let place = first[head]!; place; place = after[place]!) {
			order.push(place);
			heads.push(place);
		}
	}
	return order;
}
