import { test as base, expect } from '@playwright/test';

interface Guarded {
	/** Console errors that a test brings about on purpose. */
	expectedErrors: RegExp | undefined;
	/** What went wrong so far: console errors, page errors, requests to other origins. */
	problems: string[];
}

/**
 * Playwright's test, failing also on any console error (a breach of the content security policy is
 * one), any error of the page, and any request to another origin. Nothing is blocked.
 */
export const test = base.extend<Guarded>({
	expectedErrors: [undefined, { option: true }],

	problems: [
		async ({ context, baseURL, expectedErrors }, use) => {
			const problems: string[] = [];
			const own = new URL(baseURL!).hostname;

			context.on('console', (message) => {
				const text = message.text();
				if (message.type() !== 'error' || expectedErrors?.test(text)) return;
				problems.push(`console: ${text}`);
			});
			context.on('weberror', (error) => problems.push(`page: ${String(error.error())}`));
			context.on('request', (request) => {
				const url = new URL(request.url());
				const isRemote = url.protocol.startsWith('http') || url.protocol.startsWith('ws');
				if (isRemote && url.hostname !== own) problems.push(`request: ${request.url()}`);
			});

			await use(problems);
			expect(problems).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
