import { captionOf } from './captions';
import { countWords, isSentence } from './clean';
import type { Block, Draft } from './draft';
import { joiner } from './hyphens';
import type { PdfLine } from './pdf-lines';

/** Lines of one paragraph. */
type Group = PdfLine[];

/** Paragraphs and headings of lines, and what of them is no prose. */
export function blocksOfLines(lines: readonly PdfLine[]): Pick<Draft, 'blocks' | 'left'> {
	const { kept, tables } = withoutTables(lines);
	const body = bodyOf(kept);
	const join = joiner(kept.map(({ text }) => text));
	const groups = groupsOf(kept, body);
	const sizes = [...new Set(groups.map((group) => Math.round(group[0]!.size)))].sort(
		(one, other) => other - one
	);
	const blocks: Block[] = [];
	let footnotes = 0;
	for (const group of groups) {
		const text = join(group.map((line) => line.text.trim()));
		const { size, font } = group[0]!;
		const isSmall = size < body.size * 0.88;
		if (
			captionOf(text) !== undefined &&
			/^(?:fig|table|photo|image|picture|chart|map|box|exhibit|plate)/i.test(text)
		) {
			blocks.push({ kind: 'caption', text });
		} else if (isSmall && /^(?:[\d*†‡§]|\[\d)/.test(text)) {
			footnotes += 1;
		} else if (isHeading(text, size, font, body)) {
			blocks.push({
				kind: 'heading',
				text,
				level: size > body.size * 1.05 ? 1 + sizes.indexOf(Math.round(size)) : 8
			});
		} else {
			blocks.push({ kind: countWords(text) < 8 && !isSentence(text) ? 'line' : 'text', text });
		}
	}
	return { blocks, left: { tables, footnotes } };
}

/** The letters in which most of it is written, and how far its lines are apart, in points. */
interface Body {
	size: number;
	font: string;
	leading: number;
}

function bodyOf(lines: readonly PdfLine[]): Body {
	const letters = new Map<string, number>();
	for (const { text, size, font } of lines) {
		const key = `${size.toFixed(1)} ${font}`;
		letters.set(key, (letters.get(key) ?? 0) + text.length);
	}
	const [most = '10 '] = [...letters].sort((one, other) => other[1] - one[1])[0] ?? [];
	const [size = '10', font = ''] = most.split(' ');
	const steps = lines.slice(1).flatMap((line, index) => {
		const above = lines[index]!;
		const step = above.y - line.y;
		return above.page === line.page && step > 0 && step < line.size * 3 ? [step] : [];
	});
	steps.sort((one, other) => one - other);
	return {
		size: Number(size),
		font,
		leading: steps[Math.floor(steps.length / 2)] ?? Number(size) * 1.2
	};
}

function isHeading(text: string, size: number, font: string, body: Body): boolean {
	if (countWords(text) > 30 || (isSentence(text) && !/\?$/.test(text))) return false;
	return (
		size > body.size * 1.1 ||
		(font !== body.font && size > body.size * 0.95 && countWords(text) <= 14)
	);
}

function groupsOf(lines: readonly PdfLine[], body: Body): Group[] {
	const groups: Group[] = [];
	let above: PdfLine | undefined;
	for (const line of lines) {
		if (above && goesOn(above, line, body)) groups.at(-1)!.push(line);
		else groups.push([line]);
		above = line;
	}
	return groups;
}

/** Whether a line is of the same paragraph as the one before it. */
function goesOn(above: PdfLine, line: PdfLine, body: Body): boolean {
	if (Math.abs(above.size - line.size) > body.size * 0.08) return false;
	const text = above.text.trim();
	const isOpen = !/[.!?:]["'”’)\]]*$/.test(text);
	const isElsewhere = above.page !== line.page || above.column.number !== line.column.number;
	const isSmallLetter = /^[\p{Ll}\d(]/u.test(line.text.trim());
	const reaches = above.right > above.column.right - above.size * 6;
	// Over a column or page a paragraph goes on when its sentence does, or its last line is full.
	if (isElsewhere)
		return above.size > body.size * 1.1 ? false : isOpen && (isSmallLetter || reaches);
	const step = above.y - line.y;
	if (step > body.leading * 1.35 && step > line.size * 1.5) return false;
	const { left, right } = above.column;
	const isShort = above.right < left + (right - left) * 0.65;
	if (isShort && !/^\p{Ll}/u.test(line.text.trim())) return false;
	if (above.font !== line.font && !isOpen) return false;
	// A heading in bold stands above its paragraph without more space.
	if (above.font !== line.font && !reaches && !isSmallLetter) return false;
	const isIndented =
		line.left > line.column.left + line.size * 0.9 && above.left < line.left - line.size * 0.5;
	if (isIndented && (!isOpen || !reaches)) return false;
	if (/^[•◦▪‣·●–]\s/.test(line.text)) return false;
	return isOpen || above.right > above.column.right - above.size * 4 || isSmallLetter;
}

/** Without the rows of tables: lines of three cells and more, one below the other. */
function withoutTables(lines: readonly PdfLine[]): { kept: PdfLine[]; tables: number } {
	const isRow = lines.map(({ gaps }) => gaps >= 2);
	const inTable = isRow.map(
		(row, index) => row && (isRow[index - 1] === true || isRow[index + 1] === true)
	);
	const tables = inTable.filter((row, index) => row && !inTable[index - 1]).length;
	return { kept: lines.filter((_, index) => !inTable[index]), tables };
}
