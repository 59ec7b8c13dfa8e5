import { mix } from './hash';

/** Room for the features of one decision. */
const MOST = 192;

/**
 * What is seen where something has to be decided: a list of hashed features. One list is filled
 * again and again, so that deciding makes no garbage.
 */
export class Features {
	readonly hashes = new Int32Array(MOST);
	count = 0;

	clear(): void {
		this.count = 0;
	}

	/** Note that a feature of this kind has these values. */
	add(kind: number, a = 0, b = 0, c = 0): void {
		this.hashes[this.count++] = mix(kind, a, b, c);
	}
}

/** Gives each choice a score by what is seen. The scores are overwritten by the next call. */
export interface Scorer {
	readonly choices: number;
	score(features: Features): Float32Array;
}

/**
 * A trained linear model: a table with a row for each hash (their number is a power of two) and a
 * column for each choice. A weight is a byte; `levels` says what each byte stands for.
 */
export class Perceptron implements Scorer {
	readonly choices: number;
	readonly weights: Int8Array;
	readonly #levels: Float32Array;
	readonly #scores: Float32Array;
	readonly #mask: number;

	constructor(choices: number, weights: Int8Array, scale: number) {
		this.choices = choices;
		this.weights = weights;
		this.#levels = levelsOf(scale);
		this.#scores = new Float32Array(choices);
		this.#mask = weights.length / choices - 1;
	}

	score({ hashes, count }: Features): Float32Array {
		const { choices, weights } = this;
		const levels = this.#levels;
		const scores = this.#scores.fill(0);
		for (let index = 0; index < count; index += 1) {
			const row = (hashes[index]! & this.#mask) * choices;
			for (let choice = 0; choice < choices; choice += 1) {
				scores[choice]! += levels[weights[row + choice]! & 255]!;
			}
		}
		return scores;
	}
}

/**
 * What the bytes stand for, at the place `byte & 255`: their square, signed, so that small weights,
 * of which there are most, are told apart finely. 127 stands for `scale`.
 */
export function levelsOf(scale: number): Float32Array {
	const levels = new Float32Array(256);
	for (let byte = -128; byte < 128; byte += 1) {
		levels[byte & 255] = Math.sign(byte) * (byte / 127) ** 2 * scale;
	}
	return levels;
}

/** The choice with the highest score; of equals the first. */
export function bestOf(scores: Float32Array): number {
	let best = 0;
	for (let choice = 1; choice < scores.length; choice += 1) {
		if (scores[choice]! > scores[best]!) best = choice;
	}
	return best;
}

/** How far the best score stands above the next. */
export function marginOf(scores: Float32Array, best: number): number {
	let next = -Infinity;
	for (let choice = 0; choice < scores.length; choice += 1) {
		if (choice !== best && scores[choice]! > next) next = scores[choice]!;
	}
	return scores[best]! - next;
}
