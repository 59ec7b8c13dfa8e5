/** A cell of a table that leaves the app: a text, a number, or nothing. */
export type Cell = string | number | undefined;

/** Spreadsheets take what begins so for a formula, also after spaces, and with full-width signs. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Has to stand in quotation marks (RFC 4180). */
const quoted = /[",\r\n]|^\s|\s$/;

/**
 * Rows as comma-separated values (RFC 4180), with the mark by which Excel knows UTF-8. A text that a
 * spreadsheet would take for a formula begins with an apostrophe; numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): Uint8Array<ArrayBuffer> {
	const text = rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
	return new TextEncoder().encode(`\uFEFF${text}`);
}

function written(cell: Cell): string {
	if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
	const text = formula.test(cell) ? `'${cell}` : cell;
	return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
