import type { Page } from '@playwright/test';
import words from '../../src/messages/en.json';
import { serve } from '../e2e/server';
import { addBenchPage, benchPage, builtApp, builtHello } from './builds';
import { openBrowser, openSlowPage, untilStored } from './chromium';
import { spread, type Figures } from './figure';
import type { Sight } from './page/stopwatch';
import type { Options } from './suite';

const ANSWERS = 40;

/** Longer than a screen refuses a second tap for, so that none goes astray. */
const PAUSE = 700;

const feedback: Sight = { there: '.verdict' };
const saved: Sight = { there: '.sitting:has(.verdict) .saved' };
const nextQuestion: Sight = { there: '.question', gone: '.verdict' };

/** From a tap to what it brings, in a sitting on a slow processor with a full database. */
export async function answer({ quick }: Options): Promise<Figures> {
	const cards = quick ? 1000 : 100_000;
	const sitting = await measureSitting(cards, quick ? 8 : ANSWERS);
	const hello = { values: await measureHello(quick ? 8 : ANSWERS), of: 'button of a hello world' };
	return {
		cards: { value: cards, unit: 'cards' },
		answers: { value: sitting.next.length, unit: 'answers' },
		...spread('next', sitting.next, hello),
		...spread('feedback', sitting.feedback, hello),
		...spread('saved', sitting.saved)
	};
}

type Times = Record<'feedback' | 'saved' | 'next', number[]>;

async function measureSitting(cards: number, answers: number): Promise<Times> {
	const site = builtApp();
	await addBenchPage(site);
	const server = await serve(site);
	const context = await openBrowser();

	console.error(`answer: filling up to ${cards.toLocaleString('en')} cards and reviews …`);
	const filling = await context.newPage();
	await filling.goto(server.url + benchPage);
	await filling.evaluate(async (cards) => {
		await window.bench.fillLesson();
		await window.bench.fillCards(0, cards);
		await window.bench.fillJournal(cards);
	}, cards);
	await filling.close();

	const page = await openSlowPage(context);
	await page.goto(server.url);
	await untilStored(page);
	await page.goto(`${server.url}practise/`);
	const times = await sit(page, answers);
	await context.close();
	await server.stop();
	return times;
}

/** Tap the first option, or that one does not know, then Next; as often as there are questions. */
async function sit(page: Page, answers: number): Promise<Times> {
	const times: Times = { feedback: [], saved: [], next: [] };
	await page.locator('.question').waitFor();
	const question = page.locator('.question');
	while (times.next.length < answers && (await question.isVisible())) {
		const option = page.locator('.question :is(.cards, .passage) .option').first();
		const giveUp = page.getByRole('button', { name: words.sitting_dont_know });
		const isChoice = await option.isVisible();
		const [seen, kept] = await tap(page, isChoice ? option : giveUp, [feedback, saved]);
		const [next] = await tap(page, page.getByRole('button', { name: words.sitting_next }), [
			nextQuestion
		]);
		times.feedback.push(seen!);
		times.saved.push(kept!);
		times.next.push(next!);
	}
	return times;
}

async function measureHello(taps: number): Promise<number[]> {
	const server = await serve(builtHello());
	const context = await openBrowser();
	const page = await openSlowPage(context);
	await page.goto(server.url);
	await page.locator('[data-awake=true]').waitFor();
	const times: number[] = [];
	for (let count = 1; count <= taps; count += 1) {
		const [seen] = await tap(page, page.locator('button'), [{ there: `[data-count="${count}"]` }]);
		times.push(seen!);
	}
	await context.close();
	await server.stop();
	return times;
}

/** Milliseconds from a tap to the frame of each sight that it brings. */
async function tap(
	page: Page,
	target: ReturnType<Page['locator']>,
	sights: Sight[]
): Promise<number[]> {
	await page.waitForTimeout(PAUSE);
	await page.evaluate((sights) => window.stopwatch.await(sights), sights);
	await target.tap();
	return page.evaluate(() => Promise.all(window.stopwatch.taken));
}
