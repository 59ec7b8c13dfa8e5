// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeCsv, type Cell } from '$lib/exchange/csv';
import { columnName, writeXlsx } from '$lib/exchange/xlsx';

const csv = (...rows: Cell[][]) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(rows));

/** What a spreadsheet would run, were it to believe it. */
const formulas = [
	'=1+1',
	'+1',
	'-1',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	'\n=1',
	' =1',
	'＝1',
	'=cmd|’/c calc’!A1'
];

describe('comma-separated values', () => {
	test('begin with the mark of UTF-8 and end each line as RFC 4180 says', () => {
		expect(csv(['Name', 'Points'], ['Ana', 4.5])).toBe('\uFEFFName,Points\r\nAna,4.5\r\n');
		expect(csv([undefined, 'a', 0])).toBe('\uFEFF,a,0\r\n');
	});

	test('quote what holds commas, quotation marks, ends of lines or spaces at its ends', () => {
		expect(csv(['a,b', 'say "no"', 'two\nlines', ' wide '])).toBe(
			'\uFEFF"a,b","say ""no""","two\nlines"," wide "\r\n'
		);
	});

	test('never hold a formula, and leave numbers as they are', () => {
		for (const formula of formulas) {
			expect(csv([formula]).replace(/^\uFEFF"?/, '')[0], formula).toBe("'");
		}
		expect(csv([-1, 'a=b', 'e-mail'])).toBe('\uFEFF-1,a=b,e-mail\r\n');
	});
});

describe('a workbook', () => {
	const read = (part: Uint8Array) => {
		const xml = new DOMParser().parseFromString(strFromU8(part), 'application/xml');
		expect(xml.querySelector('parsererror')).toBeNull();
		return xml;
	};
	const files = (bytes: Uint8Array) =>
		Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, read(part)]));
	const cells = (rows: Cell[][]) => {
		const sheet = files(writeXlsx([{ name: 'A', rows }]))['xl/worksheets/sheet1.xml']!;
		return [...sheet.querySelectorAll('c')].map((cell) => ({
			at: cell.getAttribute('r'),
			type: cell.getAttribute('t'),
			value: cell.textContent
		}));
	};

	test('holds numbers as numbers and texts as they are, in place', () => {
		expect(
			cells([
				['Name', 'Points'],
				['Ana & <Ben> "x"', 4.5],
				[undefined, -1]
			])
		).toEqual([
			{ at: 'A1', type: 'inlineStr', value: 'Name' },
			{ at: 'B1', type: 'inlineStr', value: 'Points' },
			{ at: 'A2', type: 'inlineStr', value: 'Ana & <Ben> "x"' },
			{ at: 'B2', type: null, value: '4.5' },
			{ at: 'B3', type: null, value: '-1' }
		]);
	});

	test('holds no formula, whatever a text says', () => {
		const found = cells(formulas.map((formula) => [formula]));
		expect(found.every(({ type }) => type === 'inlineStr')).toBe(true);
		expect(
			strFromU8(
				unzipSync(writeXlsx([{ name: 'A', rows: formulas.map((f) => [f]) }]))[
					'xl/worksheets/sheet1.xml'
				]!
			)
		).not.toContain('<f');
		expect(found[0]!.value).toBe('=1+1');
	});

	test('is well formed with any character, and holds no number that is none', () => {
		const odd = '\u0000\u001b\uffff\ud800 _x0041_ 😀';
		expect(cells([[odd, Number.NaN, Infinity]])).toEqual([
			{ at: 'A1', type: 'inlineStr', value: '_x0000__x001B__xFFFF_\ufffd _x005F_x0041_ 😀' }
		]);
	});

	test('gives its sheets names that Excel takes', () => {
		const long = 'A quiz: what/now? [part *one*] and more of it';
		const sheets = [long, long, '', "'"].map((name) => ({ name, rows: [] }));
		const book = files(writeXlsx(sheets))['xl/workbook.xml']!;
		const names = [...book.querySelectorAll('sheet')].map((sheet) => sheet.getAttribute('name')!);
		expect(new Set(names).size).toBe(4);
		for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
		expect(Object.keys(files(writeXlsx(sheets)))).toContain('xl/worksheets/sheet4.xml');
	});

	test('counts columns past Z', () => {
		expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual('A Z AA AZ BA ZZ AAA'.split(' '));
	});
});
