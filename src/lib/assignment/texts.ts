import { ByteReader, ByteWriter } from './bytes';
import { fromBytes, toBytes, travelling } from './one-byte';

/** Bounds of what is read, whoever wrote it: of one text, and of all together, each as often as it stands. */
export const LONGEST_TEXT = 20_000;
const LONGEST_TEXTS = 500_000;

/**
 * Writes bytes and texts. The texts stand behind the bytes, all in one stream, where a compressor finds
 * best what they share; each once, however often it is written.
 *
 * ```text
 * how many bytes | bytes … | text 0 text 0 text 0
 *                  [0]  a new text, the next one
 *                  [n]  the n-th text again
 * ```
 */
export class TextWriter extends ByteWriter {
	#texts = new Map<string, number>();

	text(written: string): void {
		const text = travelling(written);
		const known = this.#texts.get(text);
		this.count(known ?? 0);
		if (known === undefined) this.#texts.set(text, this.#texts.size + 1);
	}

	override done(): Uint8Array<ArrayBuffer> {
		const all = new ByteWriter();
		all.block(super.done());
		for (const text of this.#texts.keys()) {
			all.raw(toBytes(text));
			all.byte(0);
		}
		return all.done();
	}
}

/** Reads what a `TextWriter` has written. */
export class TextReader extends ByteReader {
	#stream: Uint8Array;
	#at = 0;
	#texts: string[] = [];
	#length = 0;

	constructor(bytes: Uint8Array) {
		const all = new ByteReader(bytes);
		super(all.block(bytes.length));
		this.#stream = all.raw(all.left);
		if (all.failed) this.fail();
	}

	/** Whether all was read, to the last byte and the last text. */
	get finished(): boolean {
		return !this.failed && this.left === 0 && this.#at === this.#stream.length;
	}

	text(): string {
		const place = this.count(this.#texts.length);
		if (this.failed) return '';
		const text = place === 0 ? this.#next() : this.#texts[place - 1];
		this.#length += 1 + (text?.length ?? 0);
		if (text !== undefined && this.#length <= LONGEST_TEXTS) return text;
		this.fail();
		return '';
	}

	#next(): string | undefined {
		const end = this.#stream.indexOf(0, this.#at);
		if (end < 0 || end - this.#at > 4 * LONGEST_TEXT) return undefined;
		const text = fromBytes(this.#stream.subarray(this.#at, end));
		this.#at = end + 1;
		if (text !== undefined) this.#texts.push(text);
		return text;
	}
}
