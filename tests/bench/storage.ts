import type { BrowserContext, Page } from '@playwright/test';
import { serve } from '../e2e/server';
import { addBenchPage, benchPage } from './builds';
import { openBrowser } from './chromium';
import { spread, type Figures } from './figure';
import { scratch } from './scratch';
import type { Options } from './suite';

const naive = 'filter and sort';

/** Our storage in a real browser, at a growing number of cards. */
export async function storage({ full, quick }: Options): Promise<Figures> {
	const site = scratch('storage');
	await addBenchPage(site);
	const server = await serve(site);
	const profile = scratch('profile');
	const sizes = quick ? [1000] : [1000, 100_000, ...(full ? [1_000_000] : [])];

	let figures: Figures = {};
	let filled = 0;
	for (const size of sizes) {
		console.error(`storage: filling up to ${size.toLocaleString('en')} cards …`);
		await inBrowser((page) =>
			page.evaluate(([from, to]) => window.bench.fillCards(from!, to!), [filled, size])
		);
		filled = size;
		figures = { ...figures, ...(await measure(size)) };
	}
	await server.stop();
	return figures;

	async function measure(size: number): Promise<Figures> {
		const opening: number[] = [];
		const rawOpening: number[] = [];
		for (let start = 0; start < (quick ? 1 : 5); start += 1) {
			opening.push(await inBrowser((page) => page.evaluate(() => window.bench.timeOpening())));
			rawOpening.push(
				await inBrowser((page) => page.evaluate(() => window.bench.timeRawOpening()))
			);
		}

		return inBrowser(async (page) => {
			const nextDue = await page.evaluate(() => window.bench.timeNextDue(100));
			const dueList = await page.evaluate(() => window.bench.timeDueList(50));
			const runs = size > 100_000 ? 1 : 5;
			const naiveDue = await page.evaluate((runs) => window.bench.timeNaiveDue(runs), runs);
			const appended = await page.evaluate((size) => window.bench.timeAppend(100, size), size);
			const put = await page.evaluate(() => window.bench.timeRelaxedPut(100));
			const at = size >= 1_000_000 ? `${size / 1_000_000}M` : `${size / 1000}k`;
			return {
				...spread(`nextDue${at}`, nextDue, { values: naiveDue, of: naive }),
				...spread(`dueList${at}`, dueList, { values: naiveDue, of: naive }),
				...spread(`append${at}`, appended, { values: put, of: 'relaxed put' }),
				...spread(`open${at}`, opening, { values: rawOpening, of: 'IndexedDB alone' })
			};
		});
	}

	/** Each time in a browser that has just been started, on the same profile. */
	async function inBrowser<T>(work: (page: Page) => Promise<T>): Promise<T> {
		const context: BrowserContext = await openBrowser(profile);
		const page = await context.newPage();
		await page.goto(`${server.url}${benchPage}`);
		const result = await work(page);
		await context.close();
		return result;
	}
}
