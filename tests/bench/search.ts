import type { Page } from '@playwright/test';
import words from '../../src/messages/en.json';
import { addBenchPage, benchPage, builtApp } from './builds';
import { atSite, inBrowser, openSlowPage } from './chromium';
import { spread, type Figures } from './figure';
import type { Options } from './suite';

/** What somebody types, letter by letter. */
const queries = ['kosovo force', 'soldiers 1999', 'peace', 'zvecan town', 'serb mayor', 'nato led'];

/** The search of the library: from a key to what it brings, in the app, on a slow processor. */
export async function search({ quick }: Options): Promise<Figures> {
	const cards = quick ? 1000 : 20_000;
	const app = builtApp();
	await addBenchPage(app);
	return atSite(app, (url) =>
		inBrowser(async (context) => {
			console.error(`search: filling up to ${cards.toLocaleString('en')} cards …`);
			const filling = await context.newPage();
			await filling.goto(url + benchPage);
			await filling.evaluate((cards) => window.bench.fillLibrary(cards), cards);
			await filling.close();

			const page = await openSlowPage(context);
			await page.goto(`${url}library/`);
			const reading = await readAll(page);
			const keys: number[] = [];
			const typed = quick ? queries.slice(0, 1) : queries;
			for (const query of typed) keys.push(...(await type(page, query)));

			const naivePage = await openSlowPage(context);
			await naivePage.goto(url + benchPage);
			const asked = typed.flatMap((query) => prefixesOf(query));
			const naive = await naivePage.evaluate(
				(asked) => window.bench.timeNaiveSearch(asked),
				quick ? asked.slice(0, 3) : asked.filter((_, index) => index % 4 === 0)
			);
			return {
				cards: { value: cards, unit: 'cards' },
				...reading,
				...spread('key', keys, { values: naive, of: 'filter of the table' })
			};
		})
	);
}

/** Milliseconds from the first letter until something is found, until all is read, and the longest task meanwhile. */
async function readAll(page: Page): Promise<Figures> {
	const field = page.getByRole('searchbox');
	await field.waitFor();
	const [first, all, longest] = await page.evaluate(async (still) => {
		let longest = 0;
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
		}).observe({ type: 'longtask' });
		const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
		const found = window.stopwatch.painted({ there: '.found li' });
		const start = performance.now();
		input.focus();
		input.value = 'k';
		input.dispatchEvent(new Event('input', { bubbles: true }));
		const first = (await found) - start;
		const isReading = () =>
			document.querySelector('main [role=status]')!.textContent!.includes(still);
		while (isReading()) await new Promise((resolve) => setTimeout(resolve, 5));
		return [first, performance.now() - start, longest] as const;
	}, words.search_reading);
	await field.fill('');
	return {
		firstFound: { value: first, unit: 'ms' },
		allRead: { value: all, unit: 'ms' },
		longestTask: { value: longest, unit: 'ms' }
	};
}

/** Milliseconds from each key to the frame with what it brings. */
async function type(page: Page, query: string): Promise<number[]> {
	const field = page.getByRole('searchbox');
	await field.fill('');
	const times: number[] = [];
	for (const key of query) {
		const painted = page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					const typed = ({ timeStamp }: Event) =>
						requestAnimationFrame(() => {
							const { port1, port2 } = new MessageChannel();
							port1.onmessage = () => resolve(performance.now() - timeStamp);
							port2.postMessage('painted');
						});
					addEventListener('keydown', typed, { capture: true, once: true });
				})
		);
		await page.waitForTimeout(60);
		await field.press(key === ' ' ? 'Space' : key);
		times.push(await painted);
	}
	return times;
}

function prefixesOf(query: string): string[] {
	return Array.from(query, (_, index) => query.slice(0, index + 1).trim());
}
