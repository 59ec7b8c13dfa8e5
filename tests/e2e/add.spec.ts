import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { brenn, laterBrenn, paste, title } from './brenn';
import { readKept } from './kept';
import { expect, test } from './test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A picture of one dot, PNG. */
const dot =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const field = (page: Page) => page.getByRole('textbox', { name: 'The text of an article' });
const start = (page: Page) => page.getByRole('button', { name: 'Start practising' });
const found = (page: Page) => page.getByRole('heading', { name: /^\d+ facts? worth knowing$/ });

/** Nothing that axe objects to, in light and in dark. */
async function expectAccessible(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
		expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
}

async function begin(page: Page, text: string): Promise<void> {
	await page.goto('/add/');
	await expect(field(page)).toBeVisible();
	await paste(page, text);
	await expect(found(page)).toBeVisible();
}

test('pasted text becomes questions, and they are asked', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Add an article of your own' }).click();
	await expect(field(page)).toBeFocused();
	await expectAccessible(page);
	await paste(page, brenn);
	await expect(page.getByRole('heading', { name: title })).toBeVisible();
	await expect(page.getByText('It tells us what “last Monday” means.')).toBeVisible();
	await expect(found(page)).toBeVisible();
	await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
	await expectAccessible(page);

	await page.getByLabel('Published on').fill('2025-06-01');
	await page.getByText('Title, author, publisher, address').click();
	await page.getByLabel('Publisher').fill('The Coast');
	await expect(start(page)).toBeEnabled();
	await start(page).click();
	await expect(page.getByRole('button', { name: 'I don’t know' })).toBeVisible();
	const { articles, decks, facts, cards } = await readKept(page);
	expect(articles).toHaveLength(1);
	expect(articles[0]).toMatchObject({
		title,
		source: { published: '2025-06-01', publisher: 'The Coast' }
	});
	expect(decks).toHaveLength(1);
	expect(facts.length).toBe(decks[0]!.counts.new);
	expect(cards.length).toBeGreaterThanOrEqual(facts.length);
});

test('nothing is lost by a reload or a problem, and each problem has its sentence', async ({
	page
}) => {
	await page.goto('/add/');
	await expect(field(page)).toBeVisible();
	await paste(page, 'https://example.org/news');
	await expect(page.getByRole('alert')).toContainText('That is only an address.');
	await expect(field(page)).toHaveValue('https://example.org/news');
	await page.reload();
	await expect(field(page)).toHaveValue('https://example.org/news');
	await page.getByRole('button', { name: 'Another text' }).click();

	const german =
		'Der Leuchtturm auf der Insel hat nach elf Jahren wieder einen Wärter. Die frühere Ingenieurin zog im März in den weißen Turm ein. Von dort schickt sie jeden Morgen einen Wetterbericht auf das Festland, und ihr einziger Begleiter ist ein Hund. Der Turm wurde vor mehr als hundert Jahren gebaut und ist einundvierzig Meter hoch.';
	await paste(page, german);
	await expect(page.getByRole('alert')).toContainText('This does not look like English.');
	await expect(page.getByRole('button', { name: 'Use it anyway' })).toBeVisible();
	await expectAccessible(page);

	await page.locator('input[type=file]').setInputFiles({
		name: 'picture.png',
		mimeType: 'image/png',
		buffer: Buffer.from(dot, 'base64')
	});
	await expect(page.getByRole('alert')).toContainText('That is a picture.');

	await page.locator('input[type=file]').setInputFiles({
		name: 'brenn.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from(brenn)
	});
	await expect(found(page)).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { name: title })).toBeVisible();
	await expect(found(page)).toBeVisible();
});

test('what has been pasted before is found again', async ({ page }) => {
	await begin(page, brenn);
	await page.getByRole('button', { name: 'Look through the questions' }).click();
	await expect(page.getByText(/to look at$/)).toBeVisible();
	await begin(page, brenn);
	await expect(page.getByText('You have this article already')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Open it' }).click();
	await expect(page.getByRole('heading', { name: title })).toBeVisible();
	await page.getByLabel(`More for “${title}”`).click();
	await page.getByRole('button', { name: 'Delete' }).click();
	await expect(page.getByText('Bin (1)')).toBeVisible();
	await begin(page, brenn);
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(page.getByText(/to look at$/)).toBeVisible();
	expect((await readKept(page)).decks).toHaveLength(1);
});

test('a newer version takes the place of the old one, and one undo takes it back', async ({
	page
}) => {
	await begin(page, brenn);
	await page.getByRole('button', { name: 'Look through the questions' }).click();
	await expect(page.getByText(/to look at$/)).toBeVisible();
	const before = await readKept(page);
	await begin(page, laterBrenn);
	await expect(page.getByText('A newer version of an article you have?')).toBeVisible();
	await page.getByText(/stays? as (?:it is|they are)$/).click();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Renew it' }).click();
	await expect(page.getByText(/to look at$/)).toBeVisible();
	const after = await readKept(page);
	expect(after.decks).toHaveLength(1);
	expect(after.decks[0]!.id).toBe(before.decks[0]!.id);
	const newest = after.articles.find(({ supersedes }) => supersedes)!;
	expect(after.decks[0]!.articleId).toBe(newest.id);
	const ids = new Set(before.facts.map(({ id }) => id));
	const stayed = after.facts.filter(({ id, articleId }) => ids.has(id) && articleId === newest.id);
	expect(stayed.length).toBeGreaterThan(2);
	await page.keyboard.press('Control+z');
	await expect
		.poll(async () => (await readKept(page)).decks[0]!.articleId)
		.toBe(before.decks[0]!.articleId);
	expect((await readKept(page)).facts).toHaveLength(before.facts.length);
});

test('a file is dropped on the library', async ({ page }) => {
	await page.goto('/library/');
	await expect(page.getByRole('link', { name: 'Add an article' })).toBeVisible();
	await page.evaluate((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'brenn.txt', { type: 'text/plain' }));
		for (const type of ['dragover', 'drop']) {
			dispatchEvent(new DragEvent(type, { dataTransfer: data, cancelable: true, bubbles: true }));
		}
	}, brenn);
	await expect(found(page)).toBeVisible();
});
