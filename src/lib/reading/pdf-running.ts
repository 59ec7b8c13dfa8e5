import type { PdfLine } from './pdf-lines';

/** So many lines at the head and at the foot of a page may be repeated on others. */
const EDGE = 3;

/** Lines without those at the head and foot of each page: its number, the names of author and title. */
export function withoutRunning(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
	const edges = pages.map(edgesOf);
	const seen = new Map<string, number>();
	for (const edge of edges) {
		for (const key of new Set([...edge].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
	}
	const often = Math.max(2, Math.min(4, Math.ceil(pages.length * 0.3)));
	return pages.map((lines, index) =>
		lines.filter((line) => {
			if (!edges[index]!.has(line)) return true;
			const isNumber =
				/^(?:page |p\. ?)?[\divxlc]{1,6}(?: ?(?:of|\/) ?\d{1,5})?$|^[-–—] ?\d{1,4} ?[-–—]$/i.test(
					line.text.trim()
				);
			return !isNumber && (seen.get(keyOf(line)) ?? 0) < often;
		})
	);
}

function edgesOf(lines: readonly PdfLine[]): Set<PdfLine> {
	const byHeight = [...lines].sort((one, other) => other.y - one.y);
	return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
}

/** The same for lines that stand in one place and differ only by the number of their page. */
function keyOf({ text, y }: PdfLine): string {
	const words = text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
	return `${words} @${Math.round(y / 10)}`;
}
