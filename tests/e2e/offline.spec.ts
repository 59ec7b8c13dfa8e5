import { visitAll } from './places';
import { expect, test } from './test';
import { untilOffline } from './worker';

test('after the first visit every page opens without network', async ({ page, context }) => {
	await page.goto('/');
	await untilOffline(page);
	await context.setOffline(true);

	await page.reload();
	await expect(page.getByRole('link', { name: /^Read about KFOR/ })).toBeVisible();
	// Without the slash, which a host would add.
	await page.goto('/library');
	await expect(page).toHaveURL('/library/');
	await expect(page.getByRole('main').getByRole('link', { name: /KFOR/ }).first()).toBeVisible();
	await page.goto('/article/#kfor');
	await expect(page.getByRole('heading', { level: 1, name: /KFOR/ })).toBeVisible();
	await page.goto('/practise/#learn');
	await expect(page.getByRole('button', { name: 'don’t know' })).toBeVisible();
	await visitAll(page);
});

test.describe('an unknown address', () => {
	test.use({ expectedErrors: /ERR_FAILED|Not found/ });

	test('says so without network too', async ({ page, context }) => {
		await page.goto('/');
		await untilOffline(page);
		await context.setOffline(true);

		await page.goto('/no/such/page/');
		await page.getByRole('main').getByRole('link').click();
		await expect(page).toHaveURL('/');
	});
});

test('the app can be installed', async ({ page, context }) => {
	await page.goto('/');
	await untilOffline(page);
	const client = await context.newCDPSession(page);

	const { errors, manifest } = await client.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	expect(manifest).toBeDefined();
	// A private window, as tests have, is the one thing that may stand in the way.
	const hindrances = async () => {
		const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
		return installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito');
	};
	await expect.poll(hindrances).toEqual([]);
});
