import { entriesOf, unpack, type ZipEntry } from '$lib/exchange/zip';
import { decode } from './decode';

/** Bytes of one text within a zip, and of all that are unpacked: a zip that becomes more is a trick. */
const MOST_ONE = 20_000_000;
const MOST_ALL = 200_000_000;

/** The files of a zip, unpacked as they are asked for. */
export class Archive {
	#bytes: Uint8Array;
	#entries: Map<string, ZipEntry>;
	#unpacked = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#entries = new Map((entriesOf(bytes) ?? []).map((entry) => [entry.name, entry]));
	}

	has(name: string): boolean {
		return this.#entries.has(name);
	}

	/** A text in the zip; nothing when it is not there, not sound or far too long. */
	text(name: string): string | undefined {
		const entry = this.#entries.get(name);
		if (!entry || entry.size > MOST_ONE || this.#unpacked + entry.size > MOST_ALL) return undefined;
		this.#unpacked += entry.size;
		const bytes = unpack(this.#bytes, entry);
		return bytes && decode(bytes, 'utf-8');
	}
}
