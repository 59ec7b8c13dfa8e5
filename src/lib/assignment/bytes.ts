/** Writes bytes one after another. */
export class ByteWriter {
	#bytes: number[] = [];

	get length(): number {
		return this.#bytes.length;
	}

	byte(value: number): void {
		this.#bytes.push(value & 0xff);
	}

	/**
	 * A whole number from 0 on in as few bytes as it needs (LEB128): seven bits each, the lowest first, and
	 * the eighth says that more follow.
	 */
	count(value: number): void {
		let rest = value;
		while (rest >= 0x80) {
			this.byte(0x80 | (rest % 0x80));
			rest = Math.floor(rest / 0x80);
		}
		this.byte(rest);
	}

	/** A whole number of either sign: 0, -1, 1, -2 … as 0, 1, 2, 3 …, so that small ones are short. */
	whole(value: number): void {
		this.count(value < 0 ? -2 * value - 1 : 2 * value);
	}

	/** Bytes whose number the reader knows. */
	raw(bytes: Uint8Array): void {
		for (const byte of bytes) this.byte(byte);
	}

	/** Bytes, and before them how many. */
	block(bytes: Uint8Array): void {
		this.count(bytes.length);
		this.raw(bytes);
	}

	done(): Uint8Array<ArrayBuffer> {
		return Uint8Array.from(this.#bytes);
	}
}

/**
 * Reads bytes one after another. What comes from outside may be cut or wrong: then `failed` is set, every
 * further read gives nothing, and nothing throws.
 */
export class ByteReader {
	#bytes: Uint8Array;
	#at = 0;
	#failed = false;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	get failed(): boolean {
		return this.#failed;
	}

	/** How many bytes are left. */
	get left(): number {
		return this.#bytes.length - this.#at;
	}

	/** Give up: what was read cannot be right. */
	fail(): void {
		this.#failed = true;
		this.#at = this.#bytes.length;
	}

	byte(): number {
		if (this.left < 1) this.fail();
		return this.#failed ? 0 : this.#bytes[this.#at++]!;
	}

	/** A whole number from 0 up to `most`. */
	count(most: number): number {
		let value = 0;
		for (let weight = 1; weight <= Number.MAX_SAFE_INTEGER; weight *= 0x80) {
			const byte = this.byte();
			value += (byte & 0x7f) * weight;
			if (byte < 0x80) {
				if (value > most) this.fail();
				return this.#failed ? 0 : value;
			}
		}
		this.fail();
		return 0;
	}

	/** A whole number of either sign. */
	whole(): number {
		const value = this.count(Number.MAX_SAFE_INTEGER);
		return value % 2 ? -(value + 1) / 2 : value / 2;
	}

	raw(length: number): Uint8Array<ArrayBuffer> {
		if (this.left < length) this.fail();
		if (this.#failed) return new Uint8Array();
		this.#at += length;
		return this.#bytes.slice(this.#at - length, this.#at);
	}

	block(most: number): Uint8Array<ArrayBuffer> {
		return this.raw(this.count(most));
	}
}
