/** Words with a vector each, the most frequent first; `vectors` holds them one after the other. */
export interface WordVectors {
	words: string[];
	vectors: Float32Array;
	size: number;
}

const FINE = 1024;
const COARSE = 96;
const ROUNDS = { fine: 15, coarse: 40 };

/**
 * Group words by the direction of their vectors and by how they are tagged, finely, and then the
 * groups once more, coarsely (k-means on the sphere, Dhillon and Modha 2001). Vectors alone put
 * together what is spoken of together; the tags part “run”, “runs” and “runner”. Written as
 * `readGroups` reads it.
 *
 * @param shares Of each word as `guessTags` gives them.
 */
export function groupWords({ words, vectors, size }: WordVectors, shares: Float32Array): string {
	const points = joined(toUnits(vectors, size), size, shares.map(Math.sqrt), words.length);
	const long = points.length / words.length;
	const fine = cluster(points, long, FINE, 3, ROUNDS.fine);
	const coarse = cluster(fine.centres, long, COARSE, 10, ROUNDS.coarse);
	const lines = Array.from({ length: FINE }, (): string[] => []);
	words.forEach((word, at) => lines[fine.of[at]!]!.push(word));

	return Array.from({ length: COARSE }, (_, group) =>
		lines
			.filter((line, at) => coarse.of[at] === group && line.length > 0)
			.map((line) => line.sort().join(' '))
			.join('\n')
	)
		.filter(Boolean)
		.join('\n\n');
}

/** Both vectors of each word in one of length 1; each has the same length, so both count alike. */
function joined(
	units: Float32Array,
	size: number,
	roots: Float32Array,
	count: number
): Float32Array<ArrayBuffer> {
	const more = roots.length / count;
	const all = new Float32Array(units.length + roots.length);
	for (let at = 0; at < count; at += 1) {
		all.set(units.subarray(at * size, (at + 1) * size), at * (size + more));
		all.set(roots.subarray(at * more, (at + 1) * more), at * (size + more) + size);
	}
	return toUnits(all, size + more);
}

/** Every `stride`-th vector is a first centre; then each goes to its nearest, and centres move. */
function cluster(units: Float32Array, size: number, count: number, stride: number, rounds: number) {
	const total = units.length / size;
	let centres = new Float32Array(count * size);
	for (let centre = 0; centre < count; centre += 1) {
		const from = ((centre * stride) % total) * size;
		centres.set(units.subarray(from, from + size), centre * size);
	}
	const of = new Int32Array(total);
	for (let round = 0; round < rounds; round += 1) {
		for (let at = 0; at < total; at += 1) of[at] = nearest(units, at * size, centres, size);
		const sums = new Float32Array(count * size);
		for (let at = 0; at < total; at += 1) {
			for (let axis = 0; axis < size; axis += 1) {
				sums[of[at]! * size + axis]! += units[at * size + axis]!;
			}
		}
		centres = toUnits(sums, size);
	}
	return { of, centres };
}

function nearest(units: Float32Array, from: number, centres: Float32Array, size: number): number {
	let best = 0;
	let most = -Infinity;
	for (let centre = 0; centre < centres.length / size; centre += 1) {
		let likeness = 0;
		const base = centre * size;
		for (let axis = 0; axis < size; axis += 1) {
			likeness += units[from + axis]! * centres[base + axis]!;
		}
		if (likeness > most) {
			most = likeness;
			best = centre;
		}
	}
	return best;
}

function toUnits(vectors: Float32Array, size: number): Float32Array<ArrayBuffer> {
	const units = new Float32Array(vectors);
	for (let from = 0; from < units.length; from += size) {
		const vector = units.subarray(from, from + size);
		const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
		for (let axis = 0; axis < size; axis += 1) vector[axis]! /= length;
	}
	return units;
}
