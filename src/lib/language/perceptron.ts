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
 * The weights of a linear model: a row for each hash (their number is a power of two) and a column
 * for each choice. Most are none, so only the others are kept, row by row.
 */
export interface Table {
	rows: number;
	choices: number;
	/** `row * choices + choice` of each weight, rising. */
	places: Int32Array;
	/** The weights as bytes; `levelsOf(scale)` says what each byte stands for. */
	bytes: Int8Array;
	scale: number;
}

/** Take what is not 0 out of a full table of bytes. */
export function toTable(full: Int8Array, choices: number, scale: number): Table {
	const count = full.reduce((sum, byte) => sum + (byte ? 1 : 0), 0);
	const table: Table = {
		rows: full.length / choices,
		choices,
		places: new Int32Array(count),
		bytes: new Int8Array(count),
		scale
	};
	let at = 0;
	for (let place = 0; place < full.length; place += 1) {
		if (!full[place]) continue;
		table.places[at] = place;
		table.bytes[at++] = full[place]!;
	}
	return table;
}

/** A trained linear model, ready for use. */
export function toScorer(table: Table): Scorer {
	return table.choices > MANY ? new SparsePerceptron(table) : new DensePerceptron(table);
}

/** With more choices than these most weights of a row are none. */
const MANY = 4;

/** For many choices: it goes only over the weights that there are. */
class SparsePerceptron implements Scorer {
	readonly choices: number;
	readonly #starts: Int32Array;
	readonly #columns: Uint8Array;
	readonly #weights: Float32Array;
	readonly #scores: Float32Array;
	readonly #mask: number;

	constructor({ rows, choices, places, bytes, scale }: Table) {
		this.choices = choices;
		this.#mask = rows - 1;
		this.#scores = new Float32Array(choices);
		this.#starts = new Int32Array(rows + 1);
		this.#columns = new Uint8Array(places.length);
		this.#weights = new Float32Array(places.length);
		const levels = levelsOf(scale);
		let row = 0;
		for (let at = 0; at < places.length; at += 1) {
			const place = places[at]!;
			while ((row + 1) * choices <= place) this.#starts[++row] = at;
			this.#columns[at] = place - row * choices;
			this.#weights[at] = levels[bytes[at]! & 255]!;
		}
		while (row < rows) this.#starts[++row] = places.length;
	}

	score({ hashes, count }: Features): Float32Array {
		const starts = this.#starts;
		const columns = this.#columns;
		const weights = this.#weights;
		const mask = this.#mask;
		const scores = this.#scores.fill(0);
		for (let index = 0; index < count; index += 1) {
			const row = hashes[index]! & mask;
			const end = starts[row + 1]!;
			for (let at = starts[row]!; at < end; at += 1) scores[columns[at]!]! += weights[at]!;
		}
		return scores;
	}
}

/** For few choices: the whole table as bytes, so that a look at a row is one look into memory. */
class DensePerceptron implements Scorer {
	readonly choices: number;
	readonly #weights: Int8Array;
	readonly #levels: Float32Array;
	readonly #scores: Float32Array;
	readonly #mask: number;

	constructor({ rows, choices, places, bytes, scale }: Table) {
		this.choices = choices;
		this.#mask = rows - 1;
		this.#scores = new Float32Array(choices);
		this.#levels = levelsOf(scale);
		this.#weights = new Int8Array(rows * choices);
		for (let at = 0; at < places.length; at += 1) this.#weights[places[at]!] = bytes[at]!;
	}

	score({ hashes, count }: Features): Float32Array {
		const { choices } = this;
		const weights = this.#weights;
		const levels = this.#levels;
		const mask = this.#mask;
		const scores = this.#scores.fill(0);
		if (choices === 1) {
			let sum = 0;
			for (let index = 0; index < count; index += 1) {
				sum += levels[weights[hashes[index]! & mask]! & 255]!;
			}
			scores[0] = sum;
			return scores;
		}
		for (let index = 0; index < count; index += 1) {
			const row = (hashes[index]! & mask) * choices;
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
