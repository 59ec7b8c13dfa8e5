import type { Features } from './features';
import { bias, weights } from './weights';

/** What parts add that several questions have in common, worked out once. */
const sums = new WeakMap<Features, number>();

/** How likely a teacher would sign a question with such features, 0 … 1 (logistic regression). */
export function likelihoodOf(parts: readonly Features[]): number {
	const sum = parts.reduce((total, part) => total + sumOf(part), bias);
	return 1 / (1 + Math.exp(-sum));
}

function sumOf(part: Features): number {
	let sum = sums.get(part);
	if (sum === undefined) {
		sum = 0;
		for (const name in part) sum += (weights[name] ?? 0) * part[name]!;
		sums.set(part, sum);
	}
	return sum;
}
