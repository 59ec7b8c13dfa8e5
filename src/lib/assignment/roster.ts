import { pickIndex, type Random } from '$lib/random/random';

/** A student as a list tells of them. */
export interface RosterLine {
	name: string;
	/** In capitals. */
	code?: string;
}

/** No class is larger. */
export const MOST_STUDENTS = 300;

const LONGEST_NAME = 100;

/** What columns are called in the lists that schools have. */
const titles = {
	first: /^(?:first|given)[ _-]?names?$/i,
	last: /^(?:(?:last|family)[ _-]?names?|surname)$/i,
	name: /^(?:full[ _-]?)?name$|^student(?:[ _-]?name)?$|^pupil$/i,
	code: /^(?:code|id|id[ _-]?number|student[ _-]?(?:id|code)|number|no\.?)$/i
};

/**
 * Read a list of students: a name on each line, or a table with titles, as a spreadsheet gives it.
 *
 * ```text
 * 1. Ana López          Name;Code
 * Novák, Petr           Ana López;7QP
 * Ben Okri, K7QP        "Novák, Petr";9XA
 * ```
 */
export function readRoster(text: string): RosterLine[] {
	const lines = text.split(/\r\n?|\n/).filter((line) => line.trim());
	const separator = separatorOf(lines);
	const head = cellsOf(lines[0] ?? '', separator);
	const columns = columnsOf(head);
	const rows = columns ? lines.slice(1) : lines;
	return rows
		.map((line) =>
			columns ? fromColumns(cellsOf(line, separator), columns) : fromLine(line, separator)
		)
		.filter(({ name }) => name)
		.slice(0, MOST_STUDENTS);
}

type Columns = Partial<Record<keyof typeof titles, number>>;

/** Where what stands, when the first line has titles. */
function columnsOf(head: readonly string[]): Columns | undefined {
	const columns: Columns = {};
	for (const [column, title] of Object.entries(titles)) {
		const place = head.findIndex((cell) => title.test(cell));
		if (place >= 0) columns[column as keyof Columns] = place;
	}
	const isNamed = columns.name !== undefined || columns.last !== undefined;
	// A student may be called Student; a table has more than one column, or says what a line is.
	return isNamed ? columns : undefined;
}

function fromColumns(cells: readonly string[], columns: Columns): RosterLine {
	const at = (column: keyof Columns) => cells[columns[column] ?? -1] ?? '';
	const name = at('name') || `${at('first')} ${at('last')}`;
	return lineOf(name, at('code'));
}

function fromLine(line: string, separator: string): RosterLine {
	const cells = cellsOf(line, separator);
	const last = cells.at(-1) ?? '';
	if (cells.length > 1 && isCode(last)) return lineOf(cells.slice(0, -1).join(', '), last);
	return lineOf(separator === ',' ? line.replace(/^"(.*)"$/, '$1') : (cells[0] ?? ''), '');
}

/** In capitals or with a digit, which no name is. */
function isCode(text: string): boolean {
	return /^[A-Z0-9-]{2,12}$/.test(text) || /^(?=\S*\d)[\w-]{2,12}$/.test(text);
}

function lineOf(name: string, code: string): RosterLine {
	const clean = name
		.replace(/^\s*(?:\d{1,3}[.)]|[-*•])\s+/, '')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, LONGEST_NAME);
	const given = code.trim().toUpperCase().slice(0, 12);
	return { name: clean, ...(given && { code: given }) };
}

/** What stands between the cells: whatever most lines have, a tab before all else. */
function separatorOf(lines: readonly string[]): string {
	const has = (separator: string) => lines.filter((line) => line.includes(separator)).length;
	return ['\t', ';'].find((separator) => has(separator) * 2 > lines.length) ?? ',';
}

/** The cells of a line (RFC 4180: in quotation marks they may hold the separator). */
function cellsOf(line: string, separator: string): string[] {
	const cells: string[] = [];
	let cell = '';
	let quoted = false;
	for (const char of line) {
		if (char === '"' && (quoted || !cell.trim())) quoted = !quoted;
		else if (char === separator && !quoted) {
			cells.push(cell.trim());
			cell = '';
		} else cell += char;
	}
	return [...cells, cell.trim()];
}

/** Without vowels, so that no word is formed, and without what looks alike. */
const signs = '346789CDFGHJKMNPQRTVWXY';
const CODE = 4;

/** A code that nobody of a class has yet. */
export function mintCode(taken: ReadonlySet<string>, random: Random): string {
	for (let length = CODE; ; length += 1) {
		for (let tries = 0; tries < 50; tries += 1) {
			const code = Array.from({ length }, () => signs[pickIndex(signs.length, random)]).join('');
			if (!taken.has(code)) return code;
		}
	}
}
