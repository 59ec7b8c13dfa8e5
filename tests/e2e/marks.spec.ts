import AxeBuilder from '@axe-core/playwright';
import { isTrained } from '$lib/workers/language-trained';
import { weightsPath } from '$lib/workers/language-weights';
import { expect, test } from './test';
import { untilOffline } from './worker';

test.skip(!isTrained, 'no weights have been trained');

test('names, dates and numbers of an article are marked on request, by keyboard too', async ({
	page
}) => {
	await page.goto('./article/#kfor');
	const button = page.getByRole('button', { name: 'Mark names, dates and numbers' });
	await button.press('Enter');
	const legend = page.getByRole('list', { name: 'What the marks mean' });
	await expect(legend).toBeVisible({ timeout: 30_000 });

	const places = page.locator('article mark', { hasText: 'Kosovo' }).filter({ hasText: '(Place)' });
	await expect(places.first()).toBeVisible();
	await expect(page.locator('article mark', { hasText: 'May 2023' }).first()).toContainText(
		'(Date)'
	);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);

	await page.getByRole('button', { name: /^\W*Place \d/ }).press('Space');
	await expect(places).toHaveCount(0);
	await button.press('Enter');
	await expect(page.locator('article mark')).toHaveCount(0);
});

test('what reads English is there without network after the very first visit', async ({
	page,
	context
}) => {
	const button = page.getByRole('button', { name: 'Mark names, dates and numbers' });
	const legend = page.getByRole('list', { name: 'What the marks mean' });
	await page.goto('./article/#kfor');
	await button.click();
	await expect(legend).toBeVisible({ timeout: 30_000 });
	await untilOffline(page);
	await expect
		.poll(() => page.evaluate(async (path) => !!(await caches.match(path)), `/${weightsPath}`))
		.toBe(true);

	await context.setOffline(true);
	await page.reload();
	await button.click();
	await expect(legend).toBeVisible({ timeout: 30_000 });
});
