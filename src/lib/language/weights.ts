import { Perceptron } from './perceptron';

/** A part of the weights: a table for a perceptron, or bytes that its owner reads. */
export type Section =
	| {
			name: string;
			kind: 'table';
			choices: number;
			rows: number;
			scale: number;
			weights: Int8Array;
	  }
	| { name: string; kind: 'bytes'; bytes: Uint8Array };

/** What the file says of a section before its content. */
type Head =
	| {
			name: string;
			kind: 'table';
			choices: number;
			rows: number;
			scale: number;
			gaps: number;
			filled: number;
	  }
	| { name: string; kind: 'bytes'; length: number };

/** All that was learnt, by names. */
export class Weights {
	readonly #sections: Map<string, Section>;

	constructor(sections: readonly Section[]) {
		this.#sections = new Map(sections.map((section) => [section.name, section]));
	}

	perceptron(name: string): Perceptron {
		const section = this.#sections.get(name);
		if (section?.kind !== 'table') throw new Error(`The weights have no table ${name}.`);
		return new Perceptron(section.choices, section.weights, section.scale);
	}

	bytes(name: string): Uint8Array {
		const section = this.#sections.get(name);
		if (section?.kind !== 'bytes') throw new Error(`The weights have no part ${name}.`);
		return section.bytes;
	}

	text(name: string): string {
		return new TextDecoder().decode(this.bytes(name));
	}

	/** The lines of a text. */
	list(name: string): string[] {
		return this.text(name).split('\n');
	}
}

/** Unpack a file of weights as it comes from the network or the disk. */
export async function unpackWeights(
	file: ReadableStream<Uint8Array<ArrayBuffer>>
): Promise<Weights> {
	const unpacked = file.pipeThrough(new DecompressionStream('gzip'));
	return readWeights(new Uint8Array(await new Response(unpacked).arrayBuffer()));
}

/**
 * Read the sections of a file.
 *
 * ```text
 * 4 bytes       length of the head, low byte first
 * the head      JSON: what sections there are
 * the sections  a table as two strings of bytes: how many zeros stand before each weight that is
 *               none, seven bits a byte and the low ones first, then those weights
 * ```
 */
export function readWeights(file: Uint8Array): Weights {
	const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
	const heads = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length))) as Head[];
	let at = 4 + length;
	const take = (bytes: number) => file.subarray(at, (at += bytes));
	return new Weights(
		heads.map((head) =>
			head.kind === 'bytes'
				? { name: head.name, kind: 'bytes', bytes: take(head.length) }
				: {
						...head,
						weights: readTable(head.rows * head.choices, take(head.gaps), take(head.filled))
					}
		)
	);
}

function readTable(size: number, gaps: Uint8Array, filled: Uint8Array): Int8Array {
	const weights = new Int8Array(size);
	let place = 0;
	let at = 0;
	for (let index = 0; index < filled.length; index += 1) {
		let byte = gaps[at++]!;
		let gap = byte & 127;
		for (let shift = 7; byte & 128; shift += 7) {
			byte = gaps[at++]!;
			gap |= (byte & 127) << shift;
		}
		place += gap;
		weights[place++] = filled[index]!;
	}
	return weights;
}

/** Write sections as `readWeights` reads them. */
export function writeWeights(sections: readonly Section[]): Uint8Array<ArrayBuffer> {
	const heads: Head[] = [];
	const parts: Uint8Array[] = [];
	for (const section of sections) {
		if (section.kind === 'bytes') {
			heads.push({ name: section.name, kind: 'bytes', length: section.bytes.length });
			parts.push(section.bytes);
		} else {
			const { weights, ...head } = section;
			const { gaps, filled } = packTable(weights);
			heads.push({ ...head, gaps: gaps.length, filled: filled.length });
			parts.push(gaps, filled);
		}
	}
	const head = new TextEncoder().encode(JSON.stringify(heads));
	const length = new Uint8Array(4);
	new DataView(length.buffer).setUint32(0, head.length, true);
	return joined([length, head, ...parts]);
}

function packTable(weights: Int8Array): { gaps: Uint8Array; filled: Uint8Array } {
	const gaps: number[] = [];
	const filled: number[] = [];
	let gap = 0;
	for (const weight of weights) {
		if (!weight) {
			gap += 1;
			continue;
		}
		for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128);
		gaps.push(gap);
		filled.push(weight & 255);
		gap = 0;
	}
	return { gaps: Uint8Array.from(gaps), filled: Uint8Array.from(filled) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
