/** A source of chance: numbers from 0 up to, not including, 1. */
export type Random = () => number;

/** Chance that can be had again: the same seed gives the same numbers (mulberry32, Tommy Ettinger). */
export function seeded(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A seed from a text and a number, so that neighbours draw differently (FNV-1a). */
export function seedOf(text: string, number = 0): number {
	let hash = 0x811c9dc5 ^ number;
	for (let index = 0; index < text.length; index += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return hash >>> 0;
}

/** A whole number from 0 up to, not including, `below`. */
export function pickIndex(below: number, random: Random): number {
	return Math.floor(random() * below);
}

/** The same items in an order of chance (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
	const result = [...items];
	for (let last = result.length - 1; last > 0; last -= 1) {
		const other = pickIndex(last + 1, random);
		[result[last], result[other]] = [result[other]!, result[last]!];
	}
	return result;
}
