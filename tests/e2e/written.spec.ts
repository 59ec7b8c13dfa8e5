import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Media } from '$lib/model/media';
import { readKept } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a card with Markdown and a picture is made, asked and told as it was set', async ({
	page
}) => {
	const learner = await Learner.at(page);
	await page.goto('/cards/');
	await page.getByLabel('Title').fill('Rocks');
	await page
		.getByLabel('Front', { exact: true })
		.fill('What **kind** is it?\n\n- look at the grain');
	await page
		.getByLabel('Back', { exact: true })
		.fill('*Granite*, see [more](https://example.org/).');
	await page.getByLabel(/^Why/).fill('From `page 3` <b>here</b>');

	const choose = page.getByRole('button', { name: 'Add: Picture', exact: true });
	const [dialog] = await Promise.all([page.waitForEvent('filechooser'), choose.click()]);
	await dialog.setFiles({
		name: 'a.png',
		mimeType: 'image/png',
		buffer: Buffer.from('no picture')
	});
	await expect(page.getByText(/^This is no picture/)).toBeVisible();

	await paste(page, 2600, 1300);
	await page.getByLabel(/^What the picture shows/).fill('A grey stone');
	await expect(page.getByText(/^This is no picture/)).toBeHidden();
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Added a card.')).toBeVisible();

	const [media, ...others] = await pictures(page);
	expect(others).toEqual([]);
	expect(media).toMatchObject({ type: 'image/webp', width: 1280, height: 640 });
	expect(media!.bytes).toBeLessThanOrEqual(200_000);

	const { decks } = await readKept(page);
	await page.goto(`/practise/#learn/${decks.at(-1)!.id.slice('deck:'.length)}`);
	await expect(learner.dontKnow).toBeVisible();
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading.locator('strong')).toHaveText('kind');
	await expect(heading.getByRole('listitem')).toHaveText('look at the grain');
	const picture = page.getByRole('img', { name: 'A grey stone' });
	await expect(picture).toHaveJSProperty('naturalWidth', 1280);
	await expectAccessible(page);

	await learner.press(page.getByRole('button', { name: 'Show the answer' }));
	await expect(page.locator('.answer em')).toHaveText('Granite');
	await expect(page.getByRole('link', { name: 'more' })).toHaveAttribute('rel', /noopener/);
	await learner.press(page.getByRole('button', { name: 'I did not' }));
	await expect(page.getByRole('heading', { name: 'Not yet.' })).toBeVisible();
	await expect(page.getByText('From page 3 <b>here</b>', { exact: true })).toBeVisible();
	await expect(page.getByText('See it in the article')).toBeHidden();
	await expectAccessible(page);
});

/** Paste a picture of such a size, drawn here, into the field that has the focus. */
async function paste(page: Page, width: number, height: number): Promise<void> {
	await page.getByLabel('Front', { exact: true }).focus();
	await page.evaluate(
		async ([width, height]) => {
			const canvas = new OffscreenCanvas(width, height);
			const context = canvas.getContext('2d')!;
			for (let at = 0; at < width; at += 20) {
				context.fillStyle = `hsl(${at % 360} 60% 50%)`;
				context.fillRect(at, 0, 20, height);
			}
			const data = new DataTransfer();
			const file = await canvas.convertToBlob();
			data.items.add(new File([file], 'a.png', { type: 'image/png' }));
			const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
			document.activeElement!.dispatchEvent(event);
		},
		[width, height] as const
	);
}

/** The pictures that are kept, with how many bytes each has. */
function pictures(page: Page): Promise<(Omit<Media, 'bytes'> & { bytes: number })[]> {
	return page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('recollect');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const reading = opening.result.transaction('media').objectStore('media').getAll();
					reading.onsuccess = () => {
						opening.result.close();
						const kept = reading.result as Media[];
						resolve(kept.map((media) => ({ ...media, bytes: media.bytes.length })));
					};
				};
			})
	);
}

async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
