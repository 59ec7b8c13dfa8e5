import { column, pdfOf } from '../reading/pdf';
import { zipOf } from '../reading/zip';
import { expect, test } from './test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const one =
	'The bridge of Brenn was built in 1912 by Ida Holt, who had planned three bridges in Oslo before. It is 340 metres long and crosses the river Alm.';
const two =
	'In 1968 a flood took away its middle, and the town of Brenn closed it for two years. Since 1970 it has carried only people and bicycles.';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraphs = ['The bridge of Brenn', one, two].map(
	(text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
);

const files = [
	{
		name: 'bridge.pdf',
		buffer: pdfOf([
			[
				{ text: 'The bridge of Brenn', x: 50, y: 740, size: 20 },
				...column(one, 50, 700, 80),
				...column(two, 50, 640, 80)
			]
		])
	},
	{
		name: 'bridge.docx',
		buffer: zipOf({
			'word/document.xml': `<w:document ${word}><w:body>${paragraphs.join('')}</w:body></w:document>`
		})
	},
	{
		name: 'bridge.epub',
		buffer: zipOf({
			'META-INF/container.xml':
				'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
			'book.opf':
				'<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The bridge of Brenn</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
			'a.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>${one}</p><p>${two}</p><p>${one.replace('1912', '1913')}</p></body></html>`
		})
	},
	{
		name: 'bridge.html',
		// Short, so that Readability looks at it more than once; its picture is never loaded.
		buffer: `<html><head><title>The bridge of Brenn</title></head><body><nav><a href="/">Home</a></nav><noscript><img src="https://pictures.example/b.jpg"></noscript><article><h1>The bridge of Brenn</h1><img src="https://pictures.example/a.jpg"><p>${one}</p><p>${two}</p></article><script>document.title = 'run'</script></body></html>`
	}
];

test('files of each kind are read under the policy of the site', async ({ page }) => {
	await page.goto('/add/');
	for (const { name, buffer } of files) {
		await test.step(name, async () => {
			const input = page.locator('input[type=file]');
			await expect(input).toBeAttached();
			await input.setInputFiles({ name, mimeType: '', buffer: Buffer.from(buffer) });
			await expect(page.getByRole('heading', { name: 'The bridge of Brenn' })).toBeVisible();
			await expect(page.getByRole('heading', { name: /facts? worth knowing$/ })).toBeVisible();
			await expect(page.getByText('Ida Holt', { exact: false }).first()).toBeAttached();
			await page.getByRole('button', { name: 'Another text' }).click();
		});
	}
});
