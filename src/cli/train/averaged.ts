import { Perceptron, type Features, type Scorer } from '$lib/language/perceptron';

/**
 * A perceptron that learns, and whose weights in the end are their means over all of its life
 * (Freund and Schapire 1999; Collins 2002). The means are kept by the time of each last change.
 */
export class AveragedPerceptron implements Scorer {
	readonly choices: number;
	readonly #weights: Float32Array;
	readonly #sums: Float64Array;
	readonly #changed: Int32Array;
	readonly #scores: Float32Array;
	readonly #mask: number;
	#now = 0;

	/** @param rows A power of two. */
	constructor(choices: number, rows: number) {
		this.choices = choices;
		this.#weights = new Float32Array(rows * choices);
		this.#sums = new Float64Array(rows * choices);
		this.#changed = new Int32Array(rows * choices);
		this.#scores = new Float32Array(choices);
		this.#mask = rows - 1;
	}

	score({ hashes, count }: Features): Float32Array {
		const { choices } = this;
		const weights = this.#weights;
		const scores = this.#scores.fill(0);
		for (let index = 0; index < count; index += 1) {
			const row = (hashes[index]! & this.#mask) * choices;
			for (let choice = 0; choice < choices; choice += 1) scores[choice]! += weights[row + choice]!;
		}
		return scores;
	}

	/** Another decision is over, whether something is learnt from it or not. */
	tick(): void {
		this.#now += 1;
	}

	/** Raise a choice where these features are seen, or with a negative `by` lower it. */
	change({ hashes, count }: Features, choice: number, by: number): void {
		for (let index = 0; index < count; index += 1) {
			const at = (hashes[index]! & this.#mask) * this.choices + choice;
			this.#sums[at]! += (this.#now - this.#changed[at]!) * this.#weights[at]!;
			this.#changed[at] = this.#now;
			this.#weights[at]! += by;
		}
	}

	/** A decision was made: where it was wrong, raise what is right and lower what was chosen. */
	learn(features: Features, right: number, chosen: number): void {
		this.tick();
		if (right === chosen) return;
		this.change(features, right, 1);
		this.change(features, chosen, -1);
	}

	/**
	 * The same where what is right must stand clear of the best other choice by `margin`. It takes
	 * the scores as they were given last.
	 */
	learnClearly(features: Features, right: number, margin: number): void {
		const scores = this.#scores;
		let other = right === 0 ? 1 : 0;
		for (let choice = 0; choice < this.choices; choice += 1) {
			if (choice !== right && scores[choice]! > scores[other]!) other = choice;
		}
		this.learn(features, right, scores[right]! - scores[other]! > margin ? right : other);
	}

	/**
	 * The mean weights as bytes.
	 *
	 * @param least Bytes below it become 0: they cost room and change next to nothing.
	 */
	finish(least: number): { perceptron: Perceptron; scale: number } {
		const means = this.#weights.map(
			(weight, at) => (this.#sums[at]! + (this.#now - this.#changed[at]!) * weight) / this.#now
		);
		const scale = means.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0);
		const bytes = Int8Array.from(means, (mean) => {
			const byte = Math.round(127 * Math.sqrt(Math.abs(mean) / scale));
			return byte < least ? 0 : Math.sign(mean) * byte;
		});
		return { perceptron: new Perceptron(this.choices, bytes, scale), scale };
	}
}
