import type { Page } from '@playwright/test';
import { expect } from './test';

/** Wait until the service worker has stored the app and answers for this page. */
export async function untilOffline(page: Page): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
		.toBe('activated');
}
