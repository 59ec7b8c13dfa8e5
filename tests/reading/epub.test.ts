import { expect, test } from 'vitest';
import { readFile } from '$lib/reading/read';
import { articleOf, linesOf, notesOf, problemOf, prose, readAs, tools, toldOf } from './samples';
import { zipOf } from './zip';

const { bees, spray, count, plan } = prose;

interface Part {
	title?: string;
	body: string;
}

function epub(parts: Part[], more: Record<string, string> = {}): Uint8Array {
	const names = parts.map((_, index) => `text/part ${index}.xhtml`);
	const item = (name: string, index: number) =>
		`<item id="p${index}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`;
	const points = parts.flatMap(({ title }, index) =>
		title ? [`<li><a href="${encodeURI(names[index]!)}#start">${title}</a></li>`] : []
	);
	const opf = `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The bees of Oslo</dc:title><dc:creator>Ann Lee</dc:creator><dc:date>2021-02-03</dc:date><dc:language>en</dc:language></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${names.map(item).join('')}</manifest><spine>${names.map((_, index) => `<itemref idref="p${index}"/>`).join('')}</spine></package>`;
	return zipOf({
		mimetype: 'application/epub+zip',
		'META-INF/container.xml':
			'<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
		'OEBPS/book.opf': opf,
		'OEBPS/nav.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol>${points.join('')}</ol></nav></body></html>`,
		...Object.fromEntries(
			parts.map(({ body }, index) => [
				`OEBPS/${names[index]!}`,
				`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`
			])
		),
		...more
	});
}

const long = (word: string) =>
	Array.from(
		{ length: 60 },
		(_, at) => `<p>${[bees, spray, count].join(' ')} That is ${word} ${at}.</p>`
	).join('');
const book = epub([
	{ body: '<section epub:type="titlepage"><h1>The bees of Oslo</h1></section>' },
	{ title: '1', body: `<h1>1</h1>${long('one')}` },
	{ body: `<p>${plan} ${plan} ${plan} ${plan} ${plan} ${plan}</p>` },
	{ title: 'How the city changed', body: `<h1>How the city changed</h1>${long('two')}` }
]);

test('a short book is read whole', async () => {
	const text = [bees, spray, count, plan, bees.replace('Bees', 'Wasps')]
		.map((one) => `<p>${one}<a epub:type="noteref" role="doc-noteref" href="#n">1</a></p>`)
		.join('');
	const result = await readAs(
		'bees.epub',
		epub([
			{
				title: 'Start',
				body: `<h2>The start</h2>${text}<aside epub:type="footnote"><p>A note.</p></aside>`
			}
		])
	);
	expect(linesOf(result)).toEqual([
		'heading: The start',
		...[bees, spray, count, plan, bees.replace('Bees', 'Wasps')].map((one) => `text: ${one}`)
	]);
	expect(articleOf(result)).toMatchObject({
		title: 'The bees of Oslo',
		source: { author: 'Ann Lee', published: '2021-02-03' }
	});
});

test('a long book offers its chapters, with their parts put together', async () => {
	const result = await readAs('bees.epub', book);
	expect(result).toMatchObject({
		kind: 'book',
		title: 'The bees of Oslo',
		author: 'Ann Lee',
		chapters: [
			{ index: 0, title: '1' },
			{ index: 1, title: 'How the city changed' }
		]
	});
	const first = await readFile({ bytes: book, name: 'bees.epub' }, tools, { chapter: 0 });
	expect(articleOf(first).title).toBe('The bees of Oslo: 1');
	expect(toldOf(first).at(-1)).toContain(plan);
	expect(notesOf(first)).toContainEqual({ code: 'chapter', number: 1, of: 2 });
	const second = await readFile({ bytes: book, name: 'bees.epub' }, tools, { chapter: 1 });
	expect(articleOf(second).title).toBe('How the city changed');
	expect(toldOf(second)).toHaveLength(60);
});

test('the work is told of, and can be stopped', async () => {
	const shares: number[] = [];
	await readFile({ bytes: book, name: 'b.epub' }, tools, {
		onprogress: (share) => shares.push(share)
	});
	expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
	const stop = new AbortController();
	const reading = readFile({ bytes: book, name: 'b.epub' }, tools, {
		signal: stop.signal,
		onprogress: () => stop.abort(new Error('enough'))
	});
	await expect(reading).rejects.toThrow('enough');
});

test('a book that its shop has sealed is locked', async () => {
	const sealed = epub([{ body: `<p>${bees}</p>` }], {
		'META-INF/encryption.xml':
			'<encryption><CipherReference URI="OEBPS/text/part%200.xhtml"/></encryption>'
	});
	expect(problemOf(await readAs('a.epub', sealed))).toEqual({ code: 'locked', format: 'epub' });
});

test('of a book with a broken part the rest is read', async () => {
	const text = [bees, spray, count, plan, bees.replace('Bees', 'Wasps')]
		.map((one) => `<p>${one}</p>`)
		.join('');
	const whole = epub([
		{ title: 'One', body: text },
		{ title: 'Two', body: text.replaceAll('bees', 'flies') }
	]);
	const part = [...'OEBPS/text/part 1.xhtml'].map((sign) => sign.charCodeAt(0));
	const at = whole.findIndex((_, index) =>
		part.every((sign, offset) => whole[index + offset] === sign)
	);
	whole.fill(7, at + part.length + 4, at + part.length + 40);
	const result = await readAs('a.epub', whole);
	expect(toldOf(result)).toHaveLength(5);
	expect(notesOf(result)).toContainEqual({ code: 'broken-parts', count: 1 });
});

test('a zip that becomes far more than it is, is not unpacked', async () => {
	const bomb = epub([{ body: `<p>${' '.repeat(21_000_000)}</p>` }]);
	expect(bomb.length).toBeLessThan(100_000);
	expect(problemOf(await readAs('a.epub', bomb))).toEqual({ code: 'broken', format: 'epub' });
});
