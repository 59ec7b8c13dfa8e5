/**
 * Find the best tree without crossing arcs, when arcs have scores and so has each pair of arcs that
 * are neighbours on one side of a head (Eisner 1996; McDonald and Pereira 2006). One word hangs on
 * the root, which is the last place.
 *
 * ```text
 *   h … s … d    arc(h, d)  and  pair(h, s, d): d is hung on h, next further out than s
 * ```
 *
 * @param size Places 1 to `size`; the root is `size`.
 * @param arc Score of each arc at `head * (size + 1) + dependent`; -Infinity where there is none.
 * @param pair Score of two neighbours on one side; `inner` is 0 for the first. Asked once for each.
 * @returns A head for each place; nothing where the arcs make no tree.
 */
export function bestTree(
	size: number,
	arc: Float32Array,
	pair: (head: number, inner: number, outer: number) => number
): Int32Array | undefined {
	const width = size + 1;
	const cells = width * width;
	// Over the span from a to b, at a * width + b: headed by its left end, or by its right one;
	// with the other end hung on it and open between (half), or closed (whole).
	const wholeLeft = new Float32Array(cells);
	const wholeRight = new Float32Array(cells);
	const halfLeft = new Float32Array(cells).fill(-Infinity);
	const halfRight = new Float32Array(cells).fill(-Infinity);
	const sides = new Float32Array(cells);
	// Where each of them was split best.
	const wholeLeftAt = new Int32Array(cells);
	const wholeRightAt = new Int32Array(cells);
	const halfLeftAt = new Int32Array(cells);
	const halfRightAt = new Int32Array(cells);
	const sidesAt = new Int32Array(cells);

	for (let long = 1; long < size; long += 1) {
		for (let a = 1; a + long <= size; a += 1) {
			const b = a + long;
			const span = a * width + b;

			// Two heads beside each other, both hung on one that is further out.
			let best = -Infinity;
			for (let m = a; m < b; m += 1) {
				const score = wholeLeft[a * width + m]! + wholeRight[(m + 1) * width + b]!;
				if (score > best) {
					best = score;
					sidesAt[span] = m;
				}
			}
			sides[span] = best;

			// The left end takes the right one as a dependent.
			const rightwards = arc[span]!;
			if (rightwards > -Infinity) {
				let top = pair(a, 0, b) + wholeRight[(a + 1) * width + b]!;
				let at = 0;
				for (let s = a + 1; s < b; s += 1) {
					const before = halfLeft[a * width + s]!;
					if (before === -Infinity) continue;
					const score = before + sides[s * width + b]! + pair(a, s, b);
					if (score > top) {
						top = score;
						at = s;
					}
				}
				halfLeft[span] = top + rightwards;
				halfLeftAt[span] = at;
			}

			// The right end takes the left one as a dependent. The root takes one only.
			const leftwards = arc[b * width + a]!;
			if (leftwards > -Infinity) {
				let top = pair(b, 0, a) + wholeLeft[a * width + b - 1]!;
				let at = 0;
				for (let s = a + 1; b < size && s < b; s += 1) {
					const before = halfRight[s * width + b]!;
					if (before === -Infinity) continue;
					const score = before + sides[a * width + s]! + pair(b, s, a);
					if (score > top) {
						top = score;
						at = s;
					}
				}
				halfRight[span] = top + leftwards;
				halfRightAt[span] = at;
			}

			// A head with all its dependents within the span.
			let left = -Infinity;
			let right = -Infinity;
			for (let m = a + 1; m <= b; m += 1) {
				const score = halfLeft[a * width + m]! + wholeLeft[m * width + b]!;
				if (score > left) {
					left = score;
					wholeLeftAt[span] = m;
				}
			}
			for (let m = a; m < b; m += 1) {
				const score = wholeRight[a * width + m]! + halfRight[m * width + b]!;
				if (score > right) {
					right = score;
					wholeRightAt[span] = m;
				}
			}
			wholeLeft[span] = left;
			wholeRight[span] = right;
		}
	}

	if (wholeRight[width + size] === -Infinity) return undefined;
	const heads = new Int32Array(width);
	const todo: [kind: 'left' | 'right' | 'half-left' | 'half-right' | 'sides', number, number][] = [
		['right', 1, size]
	];
	for (let span = todo.pop(); span; span = todo.pop()) {
		const [kind, a, b] = span;
		if (a === b) continue;
		const cell = a * width + b;
		if (kind === 'left') {
			const m = wholeLeftAt[cell]!;
			todo.push(['half-left', a, m], ['left', m, b]);
		} else if (kind === 'right') {
			const m = wholeRightAt[cell]!;
			todo.push(['right', a, m], ['half-right', m, b]);
		} else if (kind === 'sides') {
			const m = sidesAt[cell]!;
			todo.push(['left', a, m], ['right', m + 1, b]);
		} else if (kind === 'half-left') {
			heads[b] = a;
			const s = halfLeftAt[cell]!;
			if (s) todo.push(['half-left', a, s], ['sides', s, b]);
			else todo.push(['right', a + 1, b]);
		} else {
			heads[a] = b;
			const s = halfRightAt[cell]!;
			if (s) todo.push(['half-right', s, b], ['sides', a, s]);
			else todo.push(['left', a, b - 1]);
		}
	}
	return heads;
}
