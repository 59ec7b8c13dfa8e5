import type { Page } from '@playwright/test';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './server';
import { expect, test } from './test';
import { untilOffline } from './worker';

let folder: string;

test.beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'recollect-'));
	await cp('build', folder, { recursive: true });
	// Its packed twins would hide what a test changes.
	for (const name of ['index.html', 'service-worker.js']) {
		for (const ending of ['br', 'gz']) await rm(join(folder, `${name}.${ending}`));
	}
});
test.afterEach(() => rm(folder, { recursive: true }));

test('a new version waits for the sitting in another tab, then starts when asked', async ({
	page,
	context
}) => {
	const old = await serve(folder);
	await page.goto(old.url);
	await untilOffline(page);
	await old.stop();
	await release('next');
	const { url, stop } = await serve(folder, '', new URL(old.url).port);

	const sitting = await context.newPage();
	await sitting.goto(url);
	await sitting.evaluate(() => {
		void navigator.locks.request('recollect-sitting', () => new Promise(() => {}));
	});

	await lookForUpdate(page);
	const load = page.getByRole('button', { name: 'Load it now' });
	await load.click();
	await expect(page.getByText('the sitting in your other tab')).toBeVisible();
	await expect(page.locator('meta[name="edition"]')).not.toBeAttached();

	await sitting.close();
	await page.reload();
	await load.click();
	await expect(page.locator('meta[name="edition"]')).toHaveAttribute('content', 'next');
	await expect(load).toBeHidden();
	await stop();
});

test('the caches of two versions are kept, not of three', async ({ page }) => {
	let server = await serve(folder);
	const { port } = new URL(server.url);
	await page.goto(server.url);
	await untilOffline(page);

	for (const name of ['second', 'third']) {
		await server.stop();
		await release(name);
		server = await serve(folder, '', port);
		await lookForUpdate(page);
		await page.getByRole('button', { name: 'Load it now' }).click();
		await expect(page.locator('meta[name="edition"]')).toHaveAttribute('content', name);
	}

	await expect
		.poll(() => page.evaluate(() => caches.keys()))
		.toEqual(['recollect:/:second', 'recollect:/:third']);
	await server.stop();
});

/** What the browser does by itself some time after a page is opened. */
async function lookForUpdate(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
}

async function nameOfVersion(): Promise<string> {
	const { version } = JSON.parse(await readFile(join(folder, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	return version;
}

/** Make what is in the folder into another version, which can be told by a mark on its first page. */
async function release(name: string): Promise<void> {
	const worker = join(folder, 'service-worker.js');
	const page = join(folder, 'index.html');
	const script = await readFile(worker, 'utf8');
	await writeFile(worker, script.replaceAll(await nameOfVersion(), name));
	await writeFile(join(folder, '_app/version.json'), JSON.stringify({ version: name }));

	const html = (await readFile(page, 'utf8')).replace(/<meta name="edition"[^>]*>/, '');
	await writeFile(
		page,
		html.replace('</title>', `</title><meta name="edition" content="${name}">`)
	);
}
