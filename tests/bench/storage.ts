import type { Page } from '@playwright/test';
import { addBenchPage, benchPage } from './builds';
import { atSite, inBrowser } from './chromium';
import { spread, type Figures } from './figure';
import { scratch } from './scratch';
import type { Options } from './suite';

const naive = 'filter and sort';

/** In the bench page of a browser that has just been started, on the same profile each time. */
type InPage = <T>(work: (page: Page) => Promise<T>) => Promise<T>;

/** Our storage in a real browser, at a growing number of cards. */
export async function storage({ full, quick }: Options): Promise<Figures> {
	const sizes = quick ? [1000] : [1000, 100_000, ...(full ? [1_000_000] : [])];
	const site = scratch('storage');
	await addBenchPage(site);
	const profile = scratch('profile');

	return atSite(site, async (url) => {
		const inPage: InPage = (work) =>
			inBrowser(async (context) => {
				const page = await context.newPage();
				await page.goto(url + benchPage);
				return work(page);
			}, profile);

		const figures: Figures = {};
		let filled = 0;
		for (const size of sizes) {
			console.error(`storage: filling up to ${size.toLocaleString('en')} cards …`);
			await inPage((page) =>
				page.evaluate(([from, to]) => window.bench.fillCards(from!, to!), [filled, size])
			);
			filled = size;
			Object.assign(figures, await measure(inPage, size, quick ? 1 : 5));
		}
		return figures;
	});
}

async function measure(inPage: InPage, size: number, starts: number): Promise<Figures> {
	const opening: number[] = [];
	const rawOpening: number[] = [];
	for (let start = 0; start < starts; start += 1) {
		opening.push(await inPage((page) => page.evaluate(() => window.bench.timeOpening())));
		rawOpening.push(await inPage((page) => page.evaluate(() => window.bench.timeRawOpening())));
	}

	return inPage(async (page) => {
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
