import type { Cell } from './csv';
import { zip } from './zip';

/** A sheet of a workbook; its first row is a heading that stays in sight. */
export interface Sheet {
	name: string;
	rows: readonly (readonly Cell[])[];
}

/** Excel’s most, in characters of a cell and of a name. */
const LONGEST = 32_767;
const LONGEST_NAME = 31;

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook of Excel and LibreOffice (Office Open XML, ECMA-376). Texts stand in their cells as they are, so
 * that none can become a formula.
 */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
	const names = namesOf(sheets);
	const numbers = sheets.map((_, index) => index + 1);
	const parts: [string, string][] = [
		[
			'[Content_Types].xml',
			`<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}</Types>`
		],
		[
			'_rels/.rels',
			`<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
		],
		[
			'xl/workbook.xml',
			`<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${numbers.map((number) => `<sheet name="${escaped(names[number - 1]!)}" sheetId="${number}" r:id="r${number}"/>`).join('')}</sheets></workbook>`
		],
		[
			'xl/_rels/workbook.xml.rels',
			`<Relationships xmlns="${packages}/relationships">${numbers.map((number) => `<Relationship Id="r${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="styles" Type="${relations}/styles" Target="styles.xml"/></Relationships>`
		],
		['xl/styles.xml', styles],
		...sheets.map(({ rows }, index): [string, string] => [
			`xl/worksheets/sheet${index + 1}.xml`,
			sheetOf(rows)
		])
	];
	const utf8 = new TextEncoder();
	const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
	return zip(new Map(parts.map(([name, xml]) => [name, utf8.encode(head + xml)])));
}

/** A plain style, and a bold one for headings. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function sheetOf(rows: readonly (readonly Cell[])[]): string {
	const pane =
		'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';
	const widths = widthsOf(rows)
		.map(
			(width, index) =>
				`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
		)
		.join('');
	const data = rows.map((row, at) => rowOf(row, at + 1)).join('');
	return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${widths && `<cols>${widths}</cols>`}<sheetData>${data}</sheetData></worksheet>`;
}

/** In characters: wide enough for most, not so wide that one long answer pushes all else out of sight. */
function widthsOf(rows: readonly (readonly Cell[])[]): number[] {
	const count = Math.max(0, ...rows.map(({ length }) => length));
	return Array.from({ length: count }, (_, column) => {
		const longest = Math.max(...rows.map((row) => String(row[column] ?? '').length));
		return Math.min(48, Math.max(6, longest + 2));
	});
}

function rowOf(cells: readonly Cell[], row: number): string {
	const style = row === 1 ? ' s="1"' : '';
	const inner = cells.map((cell, column) => {
		const at = `r="${columnName(column)}${row}"${style}`;
		if (typeof cell === 'number' && Number.isFinite(cell)) return `<c ${at}><v>${cell}</v></c>`;
		if (cell === undefined || typeof cell === 'number') return '';
		return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, LONGEST))}</t></is></c>`;
	});
	return `<row r="${row}">${inner.join('')}</row>`;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(index: number): string {
	const rest = Math.floor(index / 26);
	return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no way to write most control characters; Office writes them as `_x0001_`, and so escapes that too. */
function escaped(text: string): string {
	return (
		text
			.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
			// eslint-disable-next-line no-control-regex
			.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (char) => {
				return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
			})
			.replace(/[&<>"]/g, (char) => entities[char]!)
	);
}

/** Names that Excel takes: no signs of a reference, not too long, none twice. */
function namesOf(sheets: readonly Sheet[]): string[] {
	const taken = new Set<string>();
	return sheets.map(({ name }, index) => {
		const plain = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '');
		const wanted = plain.trim().slice(0, LONGEST_NAME).trim() || `${index + 1}`;
		const unique = taken.has(wanted.toLowerCase())
			? `${wanted.slice(0, LONGEST_NAME - 4)} ${index + 1}`
			: wanted;
		taken.add(unique.toLowerCase());
		return unique;
	});
}
