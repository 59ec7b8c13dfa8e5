import type { Locator, Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import words from '../../src/messages/en.json';
import { addBenchPage, benchPage, builtApp, builtHello } from './builds';
import { atSite, inBrowser, openSlowPage, untilStored } from './chromium';
import { spread, type Figures } from './figure';
import type { Sight } from './page/stopwatch';
import type { Options } from './suite';

const ANSWERS = 35;

/** Longer than a screen refuses a second tap for, so that none goes astray. */
const PAUSE = 700;

/** Nothing takes so long, not even on a busy machine. */
const PATIENCE = 20_000;

const feedback: Sight = { there: '.verdict' };
const saved: Sight = { there: '.sitting:has(.verdict) .saved' };
/** The next question, or the end of the sitting: each has a heading. */
const nextScreen: Sight = { there: 'main h1', gone: '.verdict' };

/** From a tap to what it brings, in a sitting on a slow processor with a full database. */
export async function answer({ quick }: Options): Promise<Figures> {
	const cards = quick ? 1000 : 100_000;
	const taps = quick ? 8 : ANSWERS;
	const app = builtApp();
	await addBenchPage(app);
	const sitting = await atSite(app, (url) => measureSitting(url, cards, taps));
	const button = await atSite(builtHello(), (url) => measureHello(url, taps));
	const hello = { values: button, of: 'button of a hello world' };
	return {
		cards: { value: cards, unit: 'cards' },
		answers: { value: sitting.next.length, unit: 'answers' },
		...spread('next', sitting.next, hello),
		...spread('feedback', sitting.feedback, hello),
		...spread('saved', sitting.saved)
	};
}

type Times = Record<'feedback' | 'saved' | 'next', number[]>;

async function measureSitting(url: string, cards: number, answers: number): Promise<Times> {
	return inBrowser(async (context) => {
		console.error(`answer: filling up to ${cards.toLocaleString('en')} cards and reviews …`);
		const filling = await context.newPage();
		await filling.goto(url + benchPage);
		await filling.evaluate(async (cards) => {
			await window.bench.fillLesson();
			await window.bench.fillCards(0, cards);
			await window.bench.fillJournal(cards);
		}, cards);
		await filling.close();

		const page = await openSlowPage(context);
		await page.goto(url);
		await untilStored(page);
		await page.goto(`${url}practise/`);
		return sit(page, answers);
	});
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
			nextScreen
		]);
		times.feedback.push(seen!);
		times.saved.push(kept!);
		times.next.push(next!);
	}
	return times;
}

async function measureHello(url: string, taps: number): Promise<number[]> {
	return inBrowser(async (context) => {
		const page = await openSlowPage(context);
		await page.goto(url);
		await page.locator('[data-awake=true]').waitFor();
		const times: number[] = [];
		for (let count = 1; count <= taps; count += 1) {
			const changed = { there: `[data-count="${count}"]` };
			times.push(...(await tap(page, page.locator('button'), [changed])));
		}
		return times;
	});
}

/** Milliseconds from a tap to the frame of each sight that it brings. */
async function tap(page: Page, target: Locator, sights: Sight[]): Promise<number[]> {
	await page.waitForTimeout(PAUSE);
	await page.evaluate((sights) => window.stopwatch.await(sights), sights);
	await target.tap();
	const late = sleep(PATIENCE, undefined, { ref: false }).then(() => {
		throw new Error(`A tap on ${String(target)} did not bring what it should.`);
	});
	return Promise.race([late, page.evaluate(() => Promise.all(window.stopwatch.taken))]);
}
