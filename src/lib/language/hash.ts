/** A 32-bit number for a text (FNV-1a over its UTF-16 units). */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return hash | 0;
}

/**
 * One number for a kind of feature and up to three values of it, well spread over all 32 bits
 * (the rounds of MurmurHash3).
 */
export function mix(kind: number, a: number, b: number, c: number): number {
	let hash = Math.imul(kind + 1, 0x9e3779b1) ^ a;
	hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
	hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
	return hash ^ (hash >>> 15);
}
