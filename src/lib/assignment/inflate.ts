import { Inflate } from 'fflate';

/** Bytes given to the inflater at once; each may become about a thousand. */
const PIECE = 512;

/**
 * Inflate raw deflate data (RFC 1951) of a stranger: it stops as soon as there is more than `most` bytes.
 * Nothing when there is more, or when the data is none.
 */
export function inflateBounded(
	data: Uint8Array,
	most: number,
	dictionary: Uint8Array
): Uint8Array<ArrayBuffer> | undefined {
	const parts: Uint8Array[] = [];
	let length = 0;
	let isWhole = false;
	const inflate = new Inflate({ dictionary }, (part, isLast) => {
		parts.push(part);
		length += part.length;
		isWhole = isLast;
	});
	try {
		for (let at = 0; at < data.length && length <= most; at += PIECE) {
			inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
		}
	} catch {
		// fflate throws at what is no deflate data.
		return undefined;
	}
	if (!isWhole || length > most) return undefined;

	const all = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
