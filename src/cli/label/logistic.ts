import type { Features } from '$lib/generation/select/features';

/** One example to learn from. */
export interface Example {
	features: Features;
	isGood: boolean;
	/** How much it counts. */
	weight: number;
}

/** What is learnt: what a question starts from, and what each feature adds. */
export interface Logistic {
	bias: number;
	weights: Record<string, number>;
}

/** Features that fewer examples have tell nothing. */
const RARE = 5;
const ROUNDS = 400;

/**
 * Logistic regression with a penalty on the squares of the weights, features brought to one scale;
 * learnt by gradient descent with momentum, the same from the same examples.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): Logistic {
	const names = frequent(examples);
	const scale = names.map((name) => spreadOf(examples.map(({ features }) => features[name] ?? 0)));
	const rows = examples.map(({ features }) =>
		names.map((name, at) => ((features[name] ?? 0) - scale[at]!.mean) / scale[at]!.deviation)
	);
	const total = examples.reduce((sum, { weight }) => sum + weight, 0);
	const learnt = new Float64Array(names.length + 1);
	const speed = new Float64Array(names.length + 1);

	for (let round = 0; round < ROUNDS; round += 1) {
		const slope = new Float64Array(names.length + 1);
		rows.forEach((row, index) => {
			const { isGood, weight } = examples[index]!;
			let sum = learnt[0]!;
			for (let at = 0; at < row.length; at += 1) sum += learnt[at + 1]! * row[at]!;
			const error = ((1 / (1 + Math.exp(-sum)) - Number(isGood)) * weight) / total;
			slope[0]! += error;
			for (let at = 0; at < row.length; at += 1) slope[at + 1]! += error * row[at]!;
		});
		for (let at = 0; at < learnt.length; at += 1) {
			const pull = at === 0 ? 0 : (penalty * learnt[at]!) / total;
			speed[at] = 0.9 * speed[at]! - 0.15 * (slope[at]! + pull);
			learnt[at]! += speed[at]!;
		}
	}
	return unscaled(names, scale, learnt);
}

function frequent(examples: readonly Example[]): string[] {
	const count = new Map<string, number>();
	for (const { features } of examples) {
		for (const name in features) {
			if (features[name] !== 0) count.set(name, (count.get(name) ?? 0) + 1);
		}
	}
	return [...count]
		.filter(([, times]) => times >= RARE)
		.map(([name]) => name)
		.sort();
}

function spreadOf(values: readonly number[]): { mean: number; deviation: number } {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
	return { mean, deviation: Math.sqrt(variance) || 1 };
}

/** The weights as they apply to features as they come. */
function unscaled(
	names: readonly string[],
	scale: readonly { mean: number; deviation: number }[],
	learnt: Float64Array
): Logistic {
	let bias = learnt[0]!;
	const weights: Record<string, number> = {};
	names.forEach((name, at) => {
		const weight = learnt[at + 1]! / scale[at]!.deviation;
		weights[name] = weight;
		bias -= weight * scale[at]!.mean;
	});
	return { bias, weights };
}

/** How likely an example is good. */
export function chanceOf({ bias, weights }: Logistic, features: Features): number {
	let sum = bias;
	for (const name in features) sum += (weights[name] ?? 0) * features[name]!;
	return 1 / (1 + Math.exp(-sum));
}
