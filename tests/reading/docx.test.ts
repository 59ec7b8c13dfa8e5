import { expect, test } from 'vitest';
import { articleOf, linesOf, notesOf, problemOf, prose, readAs, toldOf } from './samples';
import { zipOf } from './zip';

const { bees, spray, count, plan } = prose;

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') =>
	`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const styled = (style: string, text: string) =>
	paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
const styles = ['Title:Title', 'Kop1:heading 1', 'Bijschrift:caption', 'TOC1:toc 1']
	.map((pair) => pair.split(':'))
	.map(
		([id, name]) =>
			`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
	)
	.join('');

function docx(body: string, core = ''): Uint8Array {
	const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
	return zipOf({
		'[Content_Types].xml': '<Types/>',
		'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${space}><w:body>${body}</w:body></w:document>`,
		'word/styles.xml': `<w:styles ${space}>${styles}</w:styles>`,
		'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`
	});
}

test('a document gives its headings, paragraphs, lists and captions', async () => {
	const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
	const body = [
		styled('Title', 'Why the bees are back'),
		styled('TOC1', 'What changed 2'),
		styled('Bijschrift', 'Figure 1: Bees in Oslo'),
		paragraph(
			run(bees.slice(0, 20)) +
				'<w:r><w:footnoteReference w:id="2"/></w:r>' +
				`<w:del>${run('never ')}</w:del>` +
				run(bees.slice(20))
		),
		styled('Kop1', 'What changed'),
		paragraph(`<w:hyperlink>${run(spray.slice(0, 30))}</w:hyperlink>` + run(spray.slice(30))),
		paragraph(
			run('The city sowed flowers in all parks.'),
			'<w:numPr><w:numId w:val="1"/></w:numPr>'
		),
		`<w:tbl><w:tr>${cell('Year')}${cell('Nests')}</w:tr></w:tbl>`,
		`<w:tbl><w:tr>${cell(count)}</w:tr></w:tbl>`,
		`<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run(spray))}</w:sdtContent></w:sdt>`,
		paragraph('<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden. </w:t></w:r>' + run(plan))
	].join('');
	const result = await readAs(
		'bees.docx',
		docx(body, '<dc:title>Template of the office</dc:title><dc:creator>Ann Lee</dc:creator>')
	);
	expect(linesOf(result)).toEqual([
		'caption: Bees in Oslo',
		`text: ${bees}`,
		'heading: What changed',
		`text: ${spray}`,
		'text: The city sowed flowers in all parks.',
		`text: ${count}`,
		`text: ${plan}`
	]);
	expect(articleOf(result)).toMatchObject({
		title: 'Why the bees are back',
		source: { author: 'Ann Lee' }
	});
	expect(notesOf(result)).toEqual([
		{ code: 'captions', count: 1 },
		{ code: 'tables', count: 1 },
		{ code: 'footnotes', count: 1 }
	]);
});

test('a document without styles has its title above and its author below', async () => {
	const body = ['Why the bees are back', 'By Ann Lee', '3 May 2023', bees, plan]
		.map((text) => paragraph(run(text)))
		.join('');
	const result = await readAs('bees.docx', docx(body));
	expect(articleOf(result)).toMatchObject({
		title: 'Why the bees are back',
		source: { author: 'Ann Lee', published: '2023-05-03' }
	});
	expect(toldOf(result)).toEqual([bees, plan]);
});

test('a document that was cut off is broken, one of nothing is empty', async () => {
	const whole = docx(paragraph(run(bees)));
	expect(problemOf(await readAs('a.docx', whole.subarray(0, 300)))).toEqual({
		code: 'broken',
		format: 'docx'
	});
	expect(problemOf(await readAs('a.docx', docx('')))).toEqual({ code: 'empty' });
});
