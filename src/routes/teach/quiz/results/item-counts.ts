import { cellOf, type BookItem, type Gradebook } from '$lib/assignment/gradebook';
import { markOf } from './result-words';

/** How a class did on a question. */
export interface ItemCounts {
	/** Who were asked it. */
	asked: number;
	right: number;
	partly: number;
	blank: number;
	/** Share of the points, 0 … 1. */
	share: number;
}

export function itemCounts({ rows }: Gradebook, { item, dropped }: BookItem): ItemCounts {
	const cells = rows.flatMap((row) => cellOf(row, item.id) ?? []);
	const marks = cells.map(({ points, score }) =>
		// What a dropped question would have brought is still worth knowing.
		dropped ? (score.verdict.score === 1 ? 'right' : 'wrong') : markOf({ ...score, points })
	);
	const count = (mark: (typeof marks)[number]) => marks.filter((each) => each === mark).length;
	const points = cells.reduce(
		(sum, cell) => sum + (dropped || !cell.of ? cell.score.verdict.score : cell.points / cell.of),
		0
	);
	return {
		asked: cells.length,
		right: count('right'),
		partly: count('partly'),
		blank: count('blank'),
		share: cells.length > 0 ? points / cells.length : 0
	};
}
