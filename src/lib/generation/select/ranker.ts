import type { Features } from './features';
import { bias, weights } from './weights';

/** How likely a teacher would sign a question with such features, 0 … 1 (logistic regression). */
export function likelihoodOf(features: Features): number {
	let sum = bias;
	for (const name in features) sum += (weights[name] ?? 0) * features[name]!;
	return 1 / (1 + Math.exp(-sum));
}
