import type { PdfPage, PdfWords } from './pdf-words';

/** A line of a column, in points. */
export interface PdfLine {
	text: string;
	/** From where to where it goes, and the height of its baseline. */
	left: number;
	right: number;
	y: number;
	size: number;
	font: string;
	/** The edges of its column. */
	column: { left: number; right: number; number: number };
	/** The page, from 0. */
	page: number;
	/** Wide gaps within it: two and more are the cells of a table. */
	gaps: number;
}

/** Some words of one baseline with no wide gap between. */
interface Run {
	words: PdfWords[];
	left: number;
	right: number;
	y: number;
	size: number;
}

/** The lines of a page as one reads them: column after column. */
export function linesOf(page: PdfPage, index: number): PdfLine[] {
	let number = 0;
	return columnsOf(runsOf(page.words), page.width).flatMap((runs) => {
		const column = { left: min(runs, 'left'), right: max(runs, 'right'), number: (number += 1) };
		return rowsOf(runs).map((row) => ({ ...toLine(row), column, page: index }));
	});
}

/** Words of one baseline side by side. A raised letter belongs to the line that it is raised from. */
function runsOf(words: readonly PdfWords[]): Run[] {
	const sorted = [...words].sort((one, other) => other.y - one.y || one.x - other.x);
	const rows: PdfWords[][] = [];
	for (const word of sorted) {
		const row = rows.findLast((one, place) => place >= rows.length - 3 && isBeside(one, word));
		if (row) row.push(word);
		else rows.push([word]);
	}
	return rows.flatMap((row) => splitAtGaps(row.sort((one, other) => one.x - other.x)));
}

function isBeside(row: readonly PdfWords[], word: PdfWords): boolean {
	const main = largest(row);
	return Math.abs(main.y - word.y) < Math.max(main.size, word.size) * 0.45;
}

function splitAtGaps(row: readonly PdfWords[]): Run[] {
	const runs: PdfWords[][] = [];
	for (const word of row) {
		const last = runs.at(-1)?.at(-1);
		const gap = last ? word.x - (last.x + last.width) : Infinity;
		if (gap < word.size * 0.9) runs.at(-1)!.push(word);
		else runs.push([word]);
	}
	return runs.map((words) => ({
		words,
		left: words[0]!.x,
		right: Math.max(...words.map(({ x, width }) => x + width)),
		y: largest(words).y,
		size: largest(words).size
	}));
}

/** The size of most letters, with one word that has it. */
function largest(words: readonly PdfWords[]): PdfWords {
	return words.reduce((best, word) => (word.size > best.size ? word : best));
}

/**
 * Runs by their columns, in the order in which they are read. Where most lines leave a strip of the
 * page free there are two columns; what goes across the strip, a title or a picture's words, parts
 * the page into bands.
 *
 * ```text
 * [   title    ]        1
 * [ left ] [ right ]    2 3
 * [   table    ]        4
 * [ left ] [ right ]    5 6
 * ```
 */
function columnsOf(runs: readonly Run[], width: number): Run[][] {
	const gutter = gutterOf(runs, width);
	if (gutter === undefined) return runs.length > 0 ? [[...runs]] : [];
	const bands: Run[][] = [];
	let isAcross: boolean | undefined;
	for (const row of byHeight(runs)) {
		const across = row.some((run) => crosses(run, gutter));
		if (across !== isAcross) bands.push([]);
		isAcross = across;
		bands.at(-1)!.push(...row);
	}
	return bands.flatMap((band) => {
		if (band.some((run) => crosses(run, gutter))) return [band];
		const [left, right] = [
			band.filter((run) => run.right <= gutter + 2),
			band.filter((run) => run.right > gutter + 2)
		];
		return [left, right].flatMap((side) => columnsOf(side, width));
	});
}

/** Where a strip between two columns is, if there is one. */
function gutterOf(runs: readonly Run[], width: number): number | undefined {
	if (runs.length < 8) return undefined;
	const [left, right] = [min(runs, 'left'), max(runs, 'right')];
	const span = right - left;
	if (span < width * 0.3) return undefined;
	const places: { x: number; across: number }[] = [];
	for (let x = left + span * 0.15; x <= right - span * 0.15; x += 2) {
		places.push({ x, across: runs.filter((run) => crosses(run, x)).length });
	}
	const fewest = Math.min(...places.map(({ across }) => across));
	const free = places.filter(({ across }) => across === fewest);
	const { x } = free[Math.floor(free.length / 2)] ?? { x: left };
	const sides = [runs.filter((run) => run.right <= x + 2), runs.filter((run) => run.left >= x - 2)];
	const letters = lettersOf(runs);
	// Bullets, numbers and names of speakers stand in a column too, and belong to what is beside them.
	const isEven = sides.every((side) => side.length >= 4 && lettersOf(side) > letters * 0.15);
	return isEven && fewest <= runs.length * 0.25 ? x : undefined;
}

function crosses({ left, right }: Run, x: number): boolean {
	return left < x - 3 && right > x + 3;
}

function lettersOf(runs: readonly Run[]): number {
	return runs.reduce(
		(sum, { words }) => sum + words.reduce((all, { text }) => all + text.length, 0),
		0
	);
}

/** Runs that stand on one line, from the top. */
function byHeight(runs: readonly Run[]): Run[][] {
	const rows: Run[][] = [];
	for (const run of [...runs].sort((one, other) => other.y - one.y)) {
		const [first] = rows.at(-1) ?? [];
		if (first && Math.abs(first.y - run.y) < Math.max(first.size, run.size) * 0.45)
			rows.at(-1)!.push(run);
		else rows.push([run]);
	}
	return rows;
}

function rowsOf(runs: readonly Run[]): Run[][] {
	return byHeight(runs).map((row) => row.sort((one, other) => one.left - other.left));
}

function toLine(row: readonly Run[]): Omit<PdfLine, 'column' | 'page'> {
	const words = row.flatMap((run) => run.words);
	const main = longest(words);
	const kept = words.filter((word) => !isNoteMark(word, main));
	const gaps = row
		.slice(1)
		.filter((run, index) => run.left - row[index]!.right > run.size * 1.6).length;
	return {
		text: join(kept.length > 0 ? kept : words),
		left: row[0]!.left,
		right: row.at(-1)!.right,
		y: main.y,
		size: main.size,
		font: main.font,
		gaps
	};
}

/** The words that most of the line's letters are in. */
function longest(words: readonly PdfWords[]): PdfWords {
	return words.reduce((best, word) => (word.text.length > best.text.length ? word : best));
}

/** A small raised number after a word leads to a footnote. */
function isNoteMark({ text, size, y }: PdfWords, main: PdfWords): boolean {
	return (
		size < main.size * 0.8 && y > main.y + main.size * 0.15 && /^\s*[\d*†‡§,–-]{1,8}\s*$/.test(text)
	);
}

function join(words: readonly PdfWords[]): string {
	return words.reduce((text, word, index) => {
		const last = words[index - 1];
		const gap = last ? word.x - (last.x + last.width) : 0;
		const isApart = gap > word.size * 0.15 && !text.endsWith(' ') && !word.text.startsWith(' ');
		return text + (isApart ? ' ' : '') + word.text;
	}, '');
}

function min(runs: readonly Run[], key: 'left'): number {
	return runs.reduce((least, run) => Math.min(least, run[key]), Infinity);
}

function max(runs: readonly Run[], key: 'right'): number {
	return runs.reduce((most, run) => Math.max(most, run[key]), -Infinity);
}
