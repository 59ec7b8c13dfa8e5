/** The mean of some numbers; NaN of none. */
export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Half are below it. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((one, other) => one - other);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How two lists vary together, over one less than there are: those who answered are a sample. */
export function covariance(xs: readonly number[], ys: readonly number[]): number {
	const [x, y] = [mean(xs), mean(ys)];
	return (
		xs.reduce((sum, value, index) => sum + (value - x) * (ys[index]! - y), 0) / (xs.length - 1)
	);
}

/** How much a list varies. */
export function variance(values: readonly number[]): number {
	return covariance(values, values);
}

/**
 * Skewness and kurtosis from Fisher’s k-statistics: k₃ / k₂^1.5 and k₄ / k₂². Nothing for fewer than four
 * numbers, or where all are the same.
 */
export function shapeOf(
	values: readonly number[]
): { skewness: number; kurtosis: number } | undefined {
	const n = values.length;
	const middle = mean(values);
	const moment = (power: number) => mean(values.map((value) => (value - middle) ** power));
	const [m2, m3, m4] = [moment(2), moment(3), moment(4)];
	if (n < 4 || m2 < 1e-12) return undefined;
	const k2 = (n / (n - 1)) * m2;
	const k3 = (n ** 2 / ((n - 1) * (n - 2))) * m3;
	const k4 = (n ** 2 / ((n - 1) * (n - 2) * (n - 3))) * ((n + 1) * m4 - 3 * (n - 1) * m2 ** 2);
	return { skewness: k3 / k2 ** 1.5, kurtosis: k4 / k2 ** 2 };
}
