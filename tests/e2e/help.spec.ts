import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './test';
import { untilOffline } from './worker';

test('Help is there without a script, and its contents lead to each part', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/help/');
	const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
	const titles = await links.allInnerTexts();
	expect(titles.length).toBeGreaterThan(5);
	for (const [index, title] of titles.entries()) {
		await links.nth(index).click();
		await expect(page.getByRole('heading', { name: title, exact: true })).toBeInViewport();
	}
	await context.close();
});

test.describe('on a narrow phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });

	test('Help is read by keyboard alone, and fits', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Help', exact: true }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
		await page.getByRole('link', { name: 'Keys', exact: true }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByText('Take back the last answer')).toBeInViewport();
		const [width, room] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth
		]);
		expect(width).toBeLessThanOrEqual(room!);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id} ${nodes.length}`)).toEqual([]);
	});
});

test('Help can be reached from another page without a network', async ({ page, context }) => {
	await page.goto('/library/');
	await untilOffline(page);
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Help', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'How it works' })).toBeVisible();
});
