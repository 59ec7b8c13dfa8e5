import { chromium, type BrowserContextOptions, type LaunchOptions } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKept, reviewsOf } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

let profile: string;

test.beforeEach(async () => {
	profile = await mkdtemp(join(tmpdir(), 'recollect-profile-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

test('a browser that dies takes nothing along that was saved', async ({
	baseURL,
	launchOptions
}) => {
	const first = await openBrowser({ ...launchOptions, baseURL: baseURL! });
	await first.learner.beginWith(['choice', 'true-false', 'choice', 'cloze']);
	for (let count = 0; count < 3; count += 1) {
		await first.learner.answer(count !== 1);
		if (count < 2) await first.learner.goOn();
	}
	const before = await readKept(first.learner.page);
	await first.kill();

	const second = await openBrowser({ ...launchOptions, baseURL: baseURL! });
	await second.learner.page.goto('/');
	await second.learner.press(second.learner.page.getByRole('link', { name: 'Go on' }));
	await expect(second.learner.next).toBeVisible();
	const after = await readKept(second.learner.page);
	expect(reviewsOf(after)).toHaveLength(3);
	expect(after).toEqual(before);

	await second.learner.goOn();
	expect((await second.learner.question()).kind).toBe('cloze');
	await second.kill();
});

/** A browser of its own, with a profile on the disk. */
async function openBrowser(options: BrowserContextOptions & LaunchOptions) {
	const context = await chromium.launchPersistentContext(profile, options);
	const client = await context.browser()!.newBrowserCDPSession();
	const { processInfo } = await client.send('SystemInfo.getProcessInfo');
	const learner = await Learner.at(context.pages()[0]!);

	/** As when the power fails: no process of it gets to say goodbye. */
	async function kill() {
		const closed = context.waitForEvent('close');
		for (const each of processInfo) process.kill(each.id, 'SIGKILL');
		await closed;
	}
	return { learner, kill };
}
