import type { Page } from '@playwright/test';
import words from '../../src/messages/en.json';
import { addBenchPage, benchPage, builtApp } from './builds';
import { atSite, inBrowser, untilStored } from './chromium';
import { spread, type Figures } from './figure';
import type { Options } from './suite';

/** The page of progress, from the tap that opens it until its charts are painted. */
export async function progress({ quick }: Options): Promise<Figures> {
	const reviews = quick ? 5000 : 100_000;
	const runs = quick ? 2 : 10;
	const app = builtApp();
	await addBenchPage(app);
	return atSite(app, (url) =>
		inBrowser(async (context) => {
			console.error(`progress: filling up to ${reviews.toLocaleString('en')} answers …`);
			const bench = await context.newPage();
			await bench.goto(url + benchPage);
			await bench.evaluate((reviews) => window.bench.fillProgress(reviews), reviews);
			const naive = await bench.evaluate((runs) => window.bench.timeNaiveProgress(runs), runs / 2);
			await bench.close();

			const page = await context.newPage();
			await page.goto(`${url}library/`);
			await untilStored(page);
			const opened: number[] = [];
			for (let run = 0; run < runs; run += 1) opened.push(await open(page));
			return {
				reviews: { value: reviews, unit: 'answers' },
				...spread('open', opened, { values: naive, of: 'days out of a scan of the journal' })
			};
		})
	);
}

/** Milliseconds from the tap to the frame with the charts. */
async function open(page: Page): Promise<number> {
	await page.getByRole('link', { name: words.nav_library, exact: true }).last().tap();
	await page.getByRole('searchbox').waitFor();
	await page.waitForTimeout(500);
	await page.evaluate(() => window.stopwatch.await([{ there: '.charts figure svg' }]));
	await page.getByRole('link', { name: words.nav_progress, exact: true }).last().tap();
	const [time] = await page.evaluate(() => Promise.all(window.stopwatch.taken));
	return time!;
}
