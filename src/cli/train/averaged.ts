import { gzipSync } from 'fflate';
import { writeWeights } from '$lib/language/weights';
import { toTable, type Features, type Scorer, type Table } from '$lib/language/perceptron';

/** Bytes are multiples of it: fewer different ones pack better, and lose nothing that shows. */
const STEP = 4;

/** How often it is tried how many weights have room. */
const ROUNDS = 8;

/**
 * A perceptron that learns, and whose weights in the end are their means over all of its life
 * (Freund and Schapire 1999; Collins 2002). The means are kept by the time of each last change.
 */
export class AveragedPerceptron implements Scorer {
	readonly choices: number;
	readonly #weights: Float32Array;
	readonly #sums: Float64Array;
	readonly #changed: Int32Array;
	readonly #changes: Uint8Array;
	readonly #scores: Float32Array;
	readonly #mask: number;
	#now = 0;

	/** @param rows A power of two. */
	constructor(choices: number, rows: number) {
		this.choices = choices;
		this.#weights = new Float32Array(rows * choices);
		this.#sums = new Float64Array(rows * choices);
		this.#changed = new Int32Array(rows * choices);
		this.#changes = new Uint8Array(rows * choices);
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
			if (this.#changes[at]! < 255) this.#changes[at]! += 1;
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

	/** The mean of each weight. */
	means(): Float32Array {
		return this.#weights.map(
			(weight, at) => (this.#sums[at]! + (this.#now - this.#changed[at]!) * weight) / this.#now
		);
	}

	/** How often each weight changed, up to 255. */
	get changes(): Uint8Array {
		return this.#changes;
	}
}

/**
 * The mean weights of some that learnt the same in other orders, rounded to bytes: together they are
 * steadier than each. Those that matter least become 0, until the table packs into so many bytes:
 * the small ones, and the ones that changed rarely, since what they stand for is rarely met.
 */
export function finishWithin(bytes: number, learners: readonly AveragedPerceptron[]): Table {
	const { choices } = learners[0]!;
	const sums = new Float32Array(learners[0]!.changes.length);
	const worths = new Float32Array(sums.length);
	for (const learner of learners) {
		learner.means().forEach((mean, at) => (sums[at]! += mean));
		learner.changes.forEach((count, at) => (worths[at]! += count));
	}
	worths.forEach((count, at) => (worths[at] = Math.abs(sums[at]!) * Math.sqrt(count)));

	const sorted = worths.filter((worth) => worth > 0).sort();
	const from = (least: number) =>
		toBytes(
			sums.map((sum, at) => (worths[at]! < least ? 0 : sum)),
			choices
		);
	let table = from(0);
	if (packedSize(table) <= bytes) return table;
	// Halve what lies between a place that is too low and one that is high enough.
	for (let low = 0, high = sorted.length, round = 0; round < ROUNDS; round += 1) {
		const middle = (low + high) >> 1;
		const tried = from(sorted[middle]!);
		if (packedSize(tried) <= bytes) {
			table = tried;
			high = middle;
		} else low = middle;
	}
	return table;
}

/** Round to bytes, on a scale on which the small ones, of which there are most, are told apart finely. */
function toBytes(means: Float32Array, choices: number): Table {
	const scale = means.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0) || 1;
	const bytes = Int8Array.from(means, (mean) => {
		const byte = Math.round((127 * Math.sqrt(Math.abs(mean) / scale)) / STEP) * STEP;
		return Math.sign(mean) * Math.min(byte, 127);
	});
	return toTable(bytes, choices, scale);
}

function packedSize(table: Table): number {
	return gzipSync(writeWeights([{ name: '', kind: 'table', table }]), { level: 9 }).length;
}
