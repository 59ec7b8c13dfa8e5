import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { brenn, paste } from './brenn';
import { readKept } from './kept';
import { expect, test } from './test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const facts = (page: Page) => page.getByRole('region', { name: 'Facts and their questions' });
const lines = (page: Page) => facts(page).locator('.line');
const current = (page: Page) => facts(page).locator('.line[aria-expanded="true"]');
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'kept' });

/** Nothing that axe objects to, in light and in dark. */
async function expectAccessible(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
		expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
}

async function begin(page: Page): Promise<void> {
	await page.goto('/add/');
	await expect(page.getByRole('textbox')).toBeVisible();
	await paste(page, brenn);
	await page.getByRole('button', { name: 'Look through the questions' }).click();
	await expect(status(page)).toBeVisible();
	await expect(page.getByText('Looking for what else')).toBeHidden();
}

test('by keyboard alone: accept, another way, edit, drop, take back; nothing is lost', async ({
	page
}) => {
	await begin(page);
	const { length } = (await readKept(page)).facts;
	await expect(status(page)).toHaveText(`${length} kept · ${length} to look at`);
	await page.keyboard.press('j');
	await expect(current(page)).toBeFocused();
	await expect(page.locator('.sentence.at')).toBeVisible();
	await expectAccessible(page);

	const first = await current(page).textContent();
	await page.keyboard.press('a');
	await expect(status(page)).toHaveText(`${length} kept · ${length - 1} to look at`);
	await expect(current(page)).not.toHaveText(first!);
	await expect(current(page)).toBeFocused();
	await page.keyboard.press('k');
	await expect(current(page)).toHaveText(
		first!.replace('○', '✓').replace('To look at', 'Accepted')
	);

	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('d');
	await expect(status(page)).toHaveText(`${length - 1} kept · ${length - 2} to look at`);
	await page.keyboard.press('u');
	await expect(status(page)).toHaveText(`${length} kept · ${length - 1} to look at`);

	await page.keyboard.press('e');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.getByLabel('The question', { exact: true }).fill('What is asked here, then?');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(status(page)).toHaveText(`${length} kept · ${length - 2} to look at`);
	await page.keyboard.press('?');
	await expectAccessible(page);
	await page.keyboard.press('Escape');

	await page.reload();
	await expect(status(page)).toHaveText(`${length} kept · ${length - 2} to look at`);
	await page.getByRole('button', { name: /^Accept all/ }).click();
	await expect(status(page)).toHaveText(`${length} kept · all looked at`);
	await page.keyboard.press('Control+z');
	await expect(status(page)).toHaveText(`${length} kept · ${length - 2} to look at`);
});

test('article and facts lead to each other, and words that are selected are asked for', async ({
	page
}) => {
	await begin(page);
	const { length } = (await readKept(page)).facts;
	const ferries = page.locator('.sentence', { hasText: 'Olsen worked on ferries' });
	await ferries.hover();
	await expect(facts(page).locator('.lit')).toHaveCount(1);
	await ferries.click();
	await expect(current(page)).toContainText('ferries');
	await expect(ferries).toHaveClass(/\bat\b/);

	const dog = page.locator('.sentence', { hasText: 'Her only companion' });
	await dog.scrollIntoViewIfNeeded();
	await dog.evaluate((element) => {
		const node = element.firstChild!;
		const at = node.textContent!.indexOf('Biscuit');
		getSelection()!.setBaseAndExtent(node, at, node, at + 'Biscuit'.length);
	});
	await page.getByRole('button', { name: 'Ask for “Biscuit”' }).click();
	await page
		.getByLabel(/^The statement/)
		.fill('The only companion of Marta Olsen is a dog called Biscuit.');
	await page.getByLabel(/^The question/).fill('What is the name of the keeper’s dog?');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Add it' }).click();
	await expect(current(page)).toContainText('Biscuit');
	await expect(status(page)).toContainText(`${length + 1} kept`);
	await expect(dog).toHaveClass(/\bkept\b/);
	const own = (await readKept(page)).facts.find(({ origin }) => origin === 'written')!;
	expect(own).toMatchObject({ checked: true, articleId: expect.stringMatching(/^article:/) });

	const more = facts(page).getByRole('button', { name: /more questions? from this sentence/ });
	await more.first().click();
	await facts(page)
		.getByRole('button', { name: /^Keep it/ })
		.first()
		.click();
	await expect(status(page)).toContainText(`${length + 2} kept`);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('one column, with the thumb at the foot', async ({ page }) => {
		await begin(page);
		const { length } = (await readKept(page)).facts;
		await lines(page).first().tap();
		const foot = page.getByRole('toolbar');
		await foot.getByRole('button', { name: 'Accept' }).tap();
		await expect(status(page)).toHaveText(`${length} kept · ${length - 1} to look at`);
		await foot.getByRole('button', { name: 'Next' }).tap();
		await foot.getByRole('button', { name: 'Drop' }).tap();
		await expect(status(page)).toHaveText(`${length - 1} kept · ${length - 2} to look at`);
		await page.getByRole('button', { name: 'Undo' }).tap();
		await expect(status(page)).toHaveText(`${length} kept · ${length - 1} to look at`);
		await expectAccessible(page);
		await page.setViewportSize({ width: 320, height: 640 });
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});
});

test('the lesson that ships with the app can be looked through too', async ({ page }) => {
	await page.goto('/article/#kfor');
	await page.getByRole('link', { name: 'All questions' }).click();
	await page.getByRole('button', { name: 'Put it on the shelf' }).click();
	await expect(status(page)).toContainText('to look at');
	await expect(page.getByText('Looking for what else')).toBeHidden();
	await page.keyboard.press('j');
	await expect(current(page)).toBeFocused();
	await page.keyboard.press('a');
	await expect(status(page)).not.toHaveText(/^(\d+) kept · \1 to look at$/);
});
