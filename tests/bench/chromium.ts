import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser';
import { serve } from '../e2e/server';
import { installStopwatch } from './page/stopwatch';
import { scratch } from './scratch';

const found = findBrowser();

/** A telephone's window. */
const phone = { viewport: { width: 412, height: 823 }, hasTouch: true };

/** Do some work in a real Chromium, on a profile of its own or on one used before. */
export async function inBrowser<T>(
	work: (context: BrowserContext) => Promise<T>,
	profile = scratch('profile')
): Promise<T> {
	const { path, env } = await found;
	const context = await chromium.launchPersistentContext(profile, {
		...phone,
		executablePath: path,
		env,
		// Chromium refuses its sandbox to root, and to root only.
		args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking']
	});
	try {
		await context.addInitScript(installStopwatch);
		return await work(context);
	} finally {
		await context.close();
	}
}

/** Do some work with a site that is served as `npm start` serves it. */
export async function atSite<T>(folder: string, work: (url: string) => Promise<T>): Promise<T> {
	const server = await serve(folder);
	try {
		return await work(server.url);
	} finally {
		// Not waited for: of a server that died before, no end is heard any more.
		void server.stop();
	}
}

/** A new page on a processor that is four times slower. */
export async function openSlowPage(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	return page;
}

/** Wait until the service worker has stored the site and answers for this page; slow networks take long. */
export async function untilStored(page: Page): Promise<void> {
	const isStored = () => navigator.serviceWorker.controller?.state === 'activated';
	await page.waitForFunction(isStored, undefined, { timeout: 120_000 });
}
