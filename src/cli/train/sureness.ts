import type { Scale } from '$lib/language/sureness';

/** One decision of the past. */
export interface Outcome {
	margin: number;
	right: boolean;
}

const STEPS = 20;

/**
 * How often decisions of each clearness were right, never falling as the margin rises: steps that
 * would fall are joined (pool adjacent violators, Ayer et al. 1955).
 */
export function fitScale(outcomes: readonly Outcome[]): Scale {
	const sorted = [...outcomes].sort((a, b) => a.margin - b.margin);
	const blocks: { from: number; count: number; right: number }[] = [];
	for (let step = 0; step < STEPS; step += 1) {
		const part = sorted.slice(
			Math.floor((step * sorted.length) / STEPS),
			Math.floor(((step + 1) * sorted.length) / STEPS)
		);
		if (part.length === 0) continue;
		const right = part.filter((outcome) => outcome.right).length;
		let block = { from: part[0]!.margin, count: part.length, right };
		for (let last = blocks.at(-1); last && isNotBelow(last, block); last = blocks.at(-1)) {
			blocks.pop();
			block = { from: last.from, count: last.count + block.count, right: last.right + block.right };
		}
		blocks.push(block);
	}
	return {
		edges: blocks.slice(1).map(({ from }) => rounded(from)),
		// Never quite sure: one wrong decision more than were seen.
		shares: blocks.map(({ count, right }) => rounded(right / (count + 1)))
	};
}

function isNotBelow(
	a: { from: number; count: number; right: number },
	b: { from: number; count: number; right: number }
): boolean {
	return a.from === b.from || a.right / a.count >= b.right / b.count;
}

function rounded(value: number): number {
	return Math.round(value * 1e4) / 1e4;
}
