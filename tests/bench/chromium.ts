import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser';
import { scratch } from './scratch';
import { installStopwatch } from './page/stopwatch';

const found = findBrowser();

/** A telephone's window. */
const phone = { viewport: { width: 412, height: 823 }, hasTouch: true };

/** A real Chromium with a stopwatch in its pages, on a profile of its own or on one used before. */
export async function openBrowser(profile = scratch('profile')): Promise<BrowserContext> {
	const { path, env } = await found;
	const context = await chromium.launchPersistentContext(profile, {
		...phone,
		executablePath: path,
		env,
		// Chromium refuses its sandbox to root, and to root only.
		args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking']
	});
	await context.addInitScript(installStopwatch);
	return context;
}

/** A new page on a processor that is four times slower. */
export async function openSlowPage(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	const session: CDPSession = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	return page;
}

/** Wait until the service worker has stored the site and answers for this page. */
export async function untilStored(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
