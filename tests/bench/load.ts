import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { readBank } from '$lib/assignment/bank-file';
import { makeKeyPair } from '$lib/assignment/keys';
import { quizFragment } from '$lib/assignment/quiz-link';
import { defaultQuizSettings, quizIdOf, USUAL_ITEMS, type Quiz } from '$lib/model/quiz';
import { builtApp, builtHello } from './builds';
import { atSite, inBrowser, openSlowPage, untilStored } from './chromium';
import { percentile, type Figure, type Figures } from './figure';
import { initialScripts, kilobytesOf } from './initial-js';
import type { Sight } from './page/stopwatch';
import { slowNetwork } from './slow-network';
import type { Options } from './suite';

/** A page to load, and what is there when it can be used. */
interface Visited {
	site: string;
	path: string;
	usable: Sight;
}

/** Milliseconds since the visit began. */
interface Visit {
	largest: number;
	usable: number;
	/** Paths of the scripts that had come by then. */
	scripts: string[];
}

type Visits = Record<'cold' | 'stored', Visit[]>;

/** How soon the pages are there on slow 4G and a slow processor, beside a hello world. */
export async function load({ quick }: Options): Promise<Figures> {
	const app = builtApp();
	const pages = {
		today: { site: app, path: '', usable: { there: 'h1' } },
		practise: {
			site: app,
			path: 'practise/#guess',
			usable: { there: '.question :is(button, input)' }
		},
		quiz: { site: app, path: await linkOfQuiz(), usable: { there: 'form .button' } },
		hello: { site: builtHello(), path: '', usable: { there: '[data-awake=true]' } }
	} satisfies Record<string, Visited>;

	const visits = { today: none(), practise: none(), quiz: none(), hello: none() };
	for (let run = 0; run < (quick ? 1 : 3); run += 1) {
		for (const name of ['today', 'practise', 'quiz', 'hello'] as const) {
			const { cold, stored } = await visitTwice(pages[name]);
			visits[name].cold.push(cold);
			visits[name].stored.push(stored);
		}
	}

	const beside = (
		name: 'today' | 'practise' | 'quiz',
		when: keyof Visits,
		what: 'largest' | 'usable'
	) =>
		held(
			percentile(visits[name][when].map((visit) => visit[what])),
			'ms',
			percentile(visits.hello[when].map((visit) => visit[what]))
		);
	const helloJs = kilobytesOf(pages.hello.site, initialScripts(pages.hello.site, 'index.html'));
	const initial = initialScripts(app, 'practise/index.html');
	const later = visits.practise.cold[0]!.scripts.filter((path) => !initial.includes(path));

	return {
		todayJs: held(kilobytesOf(app, initialScripts(app, 'index.html')), 'kB', helloJs),
		practiseJs: held(kilobytesOf(app, initial), 'kB', helloJs),
		quizJs: held(kilobytesOf(app, initialScripts(app, 'quiz/index.html')), 'kB', helloJs),
		practiseLaterJs: { value: kilobytesOf(app, later), unit: 'kB' },
		todayLargest: beside('today', 'cold', 'largest'),
		practiseLargest: beside('practise', 'cold', 'largest'),
		practiseUsable: beside('practise', 'cold', 'usable'),
		quizLargest: beside('quiz', 'cold', 'largest'),
		quizUsable: beside('quiz', 'cold', 'usable'),
		todayLargestStored: beside('today', 'stored', 'largest'),
		practiseLargestStored: beside('practise', 'stored', 'largest'),
		practiseUsableStored: beside('practise', 'stored', 'usable'),
		quizLargestStored: beside('quiz', 'stored', 'largest'),
		quizUsableStored: beside('quiz', 'stored', 'usable')
	};
}

/** The address of a quiz of the usual length, of questions of the lesson. */
async function linkOfQuiz(): Promise<string> {
	const bank = readBank(readFileSync('static/lessons/kfor-1.json', 'utf8'))!;
	const { publicKey } = await makeKeyPair();
	const quiz: Quiz = {
		id: quizIdOf(publicKey),
		title: bank.title,
		items: bank.items.slice(0, USUAL_ITEMS),
		pools: [],
		settings: defaultQuizSettings,
		publicKey,
		madeAt: Date.now(),
		source: bank.source
	};
	return `quiz/#${quizFragment(quiz)}`;
}

function none(): Visits {
	return { cold: [], stored: [] };
}

function held(value: number, unit: string, baseline: number): Figure {
	return { value, unit, baseline: { value: baseline, of: 'hello world' } };
}

/** Visit a page in a browser that knows nothing, then again from the service worker. */
async function visitTwice(page: Visited): Promise<{ cold: Visit; stored: Visit }> {
	return atSite(page.site, async (fast) => {
		const slow = await slowNetwork(fast);
		const visits = await inBrowser(async (context) => {
			await context.addInitScript((sight) => {
				window.stopwatch.first = window.stopwatch.painted(sight);
			}, page.usable);
			const cold = await visit(context, slow.url, page.path);
			return { cold, stored: await visit(context, slow.url, page.path) };
		});
		await slow.stop();
		return visits;
	});
}

async function visit(context: BrowserContext, url: string, path: string): Promise<Visit> {
	const page = await openSlowPage(context);
	await page.goto(url + path);
	const usable = await page.evaluate(() => window.stopwatch.first!);
	const loaded = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => name)
	);
	await page.waitForLoadState('networkidle');
	const largest = await page.evaluate(() => window.stopwatch.largest());
	await untilStored(page);
	await page.close();

	const scripts = loaded
		.map((name) => new URL(name).pathname.slice(1))
		.filter((path) => path.endsWith('.js'));
	return { largest, usable, scripts };
}
