/** A chance of recall that was foretold, 0 … 1, and whether it was recalled. */
export interface Prediction {
	chance: number;
	recalled: boolean;
}

/** Mean log loss in nats; lower is better. */
export function logLoss(predictions: readonly Prediction[]): number {
	const sum = predictions.reduce((loss, { chance, recalled }) => {
		const told = recalled ? chance : 1 - chance;
		return loss - Math.log(Math.min(Math.max(told, 1e-6), 1 - 1e-6));
	}, 0);
	return sum / predictions.length;
}

/**
 * The chance that what was recalled had been given more than what was not, ties counting half: the
 * area under the ROC curve by ranks (Mann and Whitney). 0.5 is blind, 1 perfect.
 */
export function auc(predictions: readonly Prediction[]): number {
	const sorted = [...predictions].sort((a, b) => a.chance - b.chance);
	let recalled = 0;
	let rankSum = 0;
	for (let start = 0; start < sorted.length;) {
		let end = start;
		while (sorted[end]?.chance === sorted[start]!.chance) end += 1;
		const among = sorted.slice(start, end).filter((prediction) => prediction.recalled).length;
		recalled += among;
		rankSum += (among * (start + 1 + end)) / 2;
		start = end;
	}
	const forgotten = sorted.length - recalled;
	return (rankSum - (recalled * (recalled + 1)) / 2) / (recalled * forgotten);
}
