import { spawnSync } from 'node:child_process';
import { visitAll } from './places';
import { serve, type Server } from './server';
import { expect, test } from './test';
import { untilOffline } from './worker';

const base = '/recollect';
const folder = 'build-base-path';
const vite = 'node_modules/vite/bin/vite.js';
let server: Server | undefined;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	const env = { ...process.env, BASE_PATH: base, BUILD_DIR: folder };
	const { status, stderr } = spawnSync(process.execPath, [vite, 'build'], {
		env,
		encoding: 'utf8'
	});
	expect(status, stderr).toBe(0);
	server = await serve(folder, base);
});
test.afterAll(() => server?.stop());

test.describe('in a folder of a site', () => {
	test.use({ expectedErrors: /404|Not found/ });

	test('the app opens, finds its way home and works offline', async ({ page, context }) => {
		const { url } = server!;
		await page.goto(url.slice(0, -1));
		await expect(page).toHaveURL(url);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await untilOffline(page);
		const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
		expect(scope).toBe(url);

		await page.goto(`${url}no/such/page/`);
		await page.getByRole('main').getByRole('link').click();
		await expect(page).toHaveURL(url);

		await context.setOffline(true);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.goto(`${url}practise/#learn`);
		await expect(page.getByRole('button', { name: 'don’t know' })).toBeVisible();
		await visitAll(page, undefined, url.slice(0, -1));
	});
});
