/** Letters of a cell that is a paragraph. */
const PARAGRAPH = 300;

/** Whether a table holds data; old pages and mails use tables to place their paragraphs. */
export function isDataTable(table: Element): boolean {
	const role = table.getAttribute('role');
	if (role === 'presentation' || role === 'none') return false;
	if (table.querySelector('table')) return false;
	const cells = [...table.querySelectorAll('td, th')];
	if (cells.length <= 1) return false;
	const lengths = cells.map((cell) => (cell.textContent ?? '').trim().length);
	const all = lengths.reduce((sum, length) => sum + length, 0);
	const inParagraphs = lengths
		.filter((length) => length > PARAGRAPH)
		.reduce((sum, length) => sum + length, 0);
	return inParagraphs < all * 0.7;
}
