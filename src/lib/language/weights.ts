import { toScorer, type Scorer, type Table } from './perceptron';

/** A part of the weights: a table for a perceptron, or bytes that its owner reads. */
export type Section =
	| { name: string; kind: 'table'; table: Table }
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

	table(name: string): Table {
		const section = this.#sections.get(name);
		if (section?.kind !== 'table') throw new Error(`The weights have no table ${name}.`);
		return section.table;
	}

	perceptron(name: string): Scorer {
		return toScorer(this.table(name));
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
		heads.map((head): Section => {
			const { name } = head;
			if (head.kind === 'bytes') return { name, kind: 'bytes', bytes: take(head.length) };
			const { rows, choices, scale } = head;
			const places = toPlaces(take(head.gaps), head.filled);
			const bytes = new Int8Array(take(head.filled));
			return { name, kind: 'table', table: { rows, choices, scale, places, bytes } };
		})
	);
}

function toPlaces(gaps: Uint8Array, count: number): Int32Array {
	const places = new Int32Array(count);
	let place = -1;
	let at = 0;
	for (let index = 0; index < count; index += 1) {
		let byte = gaps[at++]!;
		let gap = byte & 127;
		for (let shift = 7; byte & 128; shift += 7) {
			byte = gaps[at++]!;
			gap |= (byte & 127) << shift;
		}
		place += gap + 1;
		places[index] = place;
	}
	return places;
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
			const { name, kind, table } = section;
			const { rows, choices, scale, places, bytes } = table;
			const gaps = toGaps(places);
			const sizes = { gaps: gaps.length, filled: bytes.length };
			heads.push({ name, kind, rows, choices, scale, ...sizes });
			parts.push(gaps, new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
		}
	}
	const head = new TextEncoder().encode(JSON.stringify(heads));
	const length = new Uint8Array(4);
	new DataView(length.buffer).setUint32(0, head.length, true);
	return joined([length, head, ...parts]);
}

function toGaps(places: Int32Array): Uint8Array {
	const gaps: number[] = [];
	let next = 0;
	for (const place of places) {
		let gap = place - next;
		for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128);
		gaps.push(gap);
		next = place + 1;
	}
	return Uint8Array.from(gaps);
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
