import type { kindLetters } from '$lib/language/word-kinds';
import { seeded, shuffled, type Random } from '$lib/random/random';
import type { WordVectors } from './group-words';

export type NameClass = keyof typeof kindLetters.names;

const classes = ['person', 'place', 'organization', 'people', 'other', 'common'] as const;
type Class = (typeof classes)[number];

/** Several nets are learnt, each from another beginning, and their mean is taken. */
const seeds = [11, 12, 13];

const HIDDEN = 64;
const EPOCHS = 12;
const BATCH = 256;
const RATE = 2e-3;
/** Lengthens the vectors, which are of length 1, so that learning starts well. */
const LENGTH = 5;

/**
 * Learn from words of which it is known what they name, and from words that are none, what other
 * words name: those that are used alike have like vectors. A net with one hidden layer, learnt with
 * Adam (Kingma and Ba 2015). Returns what each word is likely to be and how likely.
 */
export function likeNames(
	{ words, vectors, size }: WordVectors,
	known: ReadonlyMap<string, Class>
): { word: string; kind: Class; sure: number }[] {
	const inputs = lengthened(vectors, size);
	const examples = words.flatMap((word, at) => {
		const kind = known.get(word);
		return kind ? [{ at, right: classes.indexOf(kind) }] : [];
	});
	const nets = seeds.map((seed) => {
		const random = seeded(seed);
		const net = new Net(size, random);
		for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
			const order = shuffled(examples, random);
			for (let from = 0; from < order.length; from += BATCH) {
				const batch = order.slice(from, from + BATCH);
				for (const { at, right } of batch) net.see(inputs, at * size, right, 1 / batch.length);
				net.step();
			}
		}
		return net;
	});
	return words.map((word, at) => {
		const all = nets.map((net) => net.run(inputs, at * size));
		const chances = classes.map(
			(_, choice) => all.reduce((sum, one) => sum + one[choice]!, 0) / nets.length
		);
		const sure = Math.max(...chances);
		return { word, kind: classes[chances.indexOf(sure)]!, sure };
	});
}

function lengthened(vectors: Float32Array, size: number): Float32Array {
	const inputs = new Float32Array(vectors);
	for (let from = 0; from < inputs.length; from += size) {
		const vector = inputs.subarray(from, from + size);
		const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
		for (let axis = 0; axis < size; axis += 1) vector[axis]! *= LENGTH / length;
	}
	return inputs;
}

/** Weights with what Adam keeps of each. */
class Layer {
	readonly weights: Float64Array;
	readonly slopes: Float64Array;
	readonly #means: Float64Array;
	readonly #squares: Float64Array;

	constructor(count: number, random: Random, spread: number) {
		this.weights = Float64Array.from({ length: count }, () => spread * (random() * 2 - 1));
		this.slopes = new Float64Array(count);
		this.#means = new Float64Array(count);
		this.#squares = new Float64Array(count);
	}

	step(time: number): void {
		for (let at = 0; at < this.weights.length; at += 1) {
			const slope = this.slopes[at]!;
			this.#means[at] = 0.9 * this.#means[at]! + 0.1 * slope;
			this.#squares[at] = 0.999 * this.#squares[at]! + 0.001 * slope * slope;
			const mean = this.#means[at]! / (1 - 0.9 ** time);
			const square = this.#squares[at]! / (1 - 0.999 ** time);
			this.weights[at]! -= (RATE * mean) / (Math.sqrt(square) + 1e-8);
		}
		this.slopes.fill(0);
	}
}

class Net {
	readonly #size: number;
	/** From input to hidden units and on to the classes; the last input of each is always 1. */
	readonly #in: Layer;
	readonly #out: Layer;
	readonly #hidden = new Float64Array(HIDDEN + 1).fill(1, HIDDEN);
	#time = 0;

	constructor(size: number, random: Random) {
		this.#size = size;
		this.#in = new Layer(HIDDEN * (size + 1), random, 0.35);
		this.#out = new Layer(classes.length * (HIDDEN + 1), random, 0.35);
	}

	/** How likely each class is. */
	run(inputs: Float32Array, from: number): number[] {
		const size = this.#size;
		for (let unit = 0; unit < HIDDEN; unit += 1) {
			const row = unit * (size + 1);
			let sum = this.#in.weights[row + size]!;
			for (let axis = 0; axis < size; axis += 1)
				sum += this.#in.weights[row + axis]! * inputs[from + axis]!;
			this.#hidden[unit] = Math.max(0, sum);
		}
		const scores = classes.map((_, choice) => {
			let sum = 0;
			for (let unit = 0; unit <= HIDDEN; unit += 1)
				sum += this.#out.weights[choice * (HIDDEN + 1) + unit]! * this.#hidden[unit]!;
			return sum;
		});
		const most = Math.max(...scores);
		const shares = scores.map((score) => Math.exp(score - most));
		const total = shares.reduce((sum, share) => sum + share, 0);
		return shares.map((share) => share / total);
	}

	/** Add up how each weight should change for an example of this weight. */
	see(inputs: Float32Array, from: number, right: number, weight: number): void {
		const size = this.#size;
		const slopes = this.run(inputs, from).map(
			(chance, choice) => (chance - (choice === right ? 1 : 0)) * weight
		);
		for (let unit = 0; unit <= HIDDEN; unit += 1) {
			const active = this.#hidden[unit]!;
			if (!active) continue;
			let back = 0;
			slopes.forEach((slope, choice) => {
				const at = choice * (HIDDEN + 1) + unit;
				back += slope * this.#out.weights[at]!;
				this.#out.slopes[at]! += slope * active;
			});
			if (unit === HIDDEN) continue;
			const row = unit * (size + 1);
			for (let axis = 0; axis < size; axis += 1)
				this.#in.slopes[row + axis]! += back * inputs[from + axis]!;
			this.#in.slopes[row + size]! += back;
		}
	}

	step(): void {
		this.#time += 1;
		this.#in.step(this.#time);
		this.#out.step(this.#time);
	}
}
