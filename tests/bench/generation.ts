import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '$lib/generation/generate';
import { analyse, type Language } from '$lib/language/analyse';
import { articleText, type Article } from '$lib/model/article';
import { loadLanguage } from '../../src/cli/generate/language';
import { readLabels, type Label } from '../../src/cli/label/label';
import { areaOf, crossed, isGood } from '../../src/cli/label/learn';
import { listTexts, readArticle } from '../../src/cli/label/texts';
import { percentile, type Figures } from './figure';
import type { LeftOut, Options } from './suite';

/** What is to be had from 600 words. */
const WORDS = 600;
const WANTED = 10;
/** How strongly weights are held back where the ranker is tried on what it has not seen. */
const PENALTY = 60;

/** How fast questions are made of texts, how many are chosen, and how well the ranker tells good from bad. */
export async function generation({ data }: Options): Promise<Figures | LeftOut> {
	if (!data) return 'name the folder with the texts: --data DIR';
	const texts = [data, join(data, 'dev')].flatMap((path) =>
		existsSync(path) ? listTexts([path]) : []
	);
	if (texts.length === 0) return `there are no texts in ${data}`;
	const language = await loadLanguage();
	const articles = await Promise.all(texts.map(readArticle));
	return {
		...speedFigures(articles, language),
		...yieldFigures(articles, language),
		...rankFigures(readLabels())
	};
}

/** Once to warm up, then the best of three: what else runs on the machine takes turns with the caches. */
function speedFigures(articles: readonly Article[], language: Language): Figures {
	const words = articles.reduce((sum, article) => sum + wordsOf(article), 0) / 1000;
	const read = () => articles.map((article) => analyse(articleText(article), language));
	const analyses = read();
	const { gazetteer } = language.models;
	const make = () =>
		articles.forEach((article, at) => generate(article, analyses[at]!, 'deck:bench', gazetteer));
	make();
	const parsing = cpuTime(read) / words;
	const making = cpuTime(make) / words;
	const unit = 'CPU-ms per 1,000 words';
	return {
		wholeCpu: { value: parsing + making, unit, baseline: { value: parsing, of: 'parsing alone' } },
		generationCpu: { value: making, unit, baseline: { value: parsing, of: 'parsing' } }
	};
}

function cpuTime(work: () => unknown): number {
	const rounds = [1, 2, 3].map(() => {
		const start = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1e3;
	});
	return Math.min(...rounds);
}

function wordsOf(article: Article): number {
	return articleText(article).split(/\s+/).length;
}

function yieldFigures(articles: readonly Article[], language: Language): Figures {
	const yields = articles.map((article) => {
		const analysis = analyse(articleText(article), language);
		const { questions } = generate(article, analysis, 'deck:bench', language.models.gazetteer);
		return (questions.filter(({ selected }) => selected).length * WORDS) / wordsOf(article);
	});
	const enough = yields.filter((count) => count >= WANTED).length;
	return {
		texts: { value: articles.length, unit: 'texts' },
		selectedPer600: { value: percentile(yields), unit: 'questions, half of the texts have more' },
		selectedPer600Least: {
			value: percentile(yields, 0.1),
			unit: 'questions, nine of ten have more'
		},
		enoughOf10: { value: enough / articles.length, unit: 'share of the texts' }
	};
}

/** The ranker on articles that it has not learnt from, beside the product of what the finders said. */
function rankFigures(all: readonly Label[]): Figures {
	const labels = all.filter(({ gone }) => !gone);
	if (labels.length === 0) return {};
	const chances = crossed(all, PENALTY);
	const learnt = chances.filter((_, at) => !all[at]!.gone);
	const said = labels.map(
		({ features: { sure = 0, gapSure = 0, stemSure, inWords } }) =>
			sure * gapSure * (inWords ? (stemSure ?? 0) : 1)
	);
	const of = 'sureness of the finders';
	const best = (chances: readonly number[]) => {
		const order = labels.map((label, at) => ({ label, chance: chances[at]! }));
		const half = order.sort((a, b) => b.chance - a.chance).slice(0, labels.length / 2);
		return half.filter(({ label }) => isGood(label)).length / half.length;
	};
	return {
		labels: { value: all.length, unit: 'labels' },
		labelsStillAsked: { value: labels.length, unit: 'labels' },
		goodOfAll: { value: labels.filter(isGood).length / labels.length, unit: 'share' },
		goodOfBetterHalf: { value: best(learnt), unit: 'share', baseline: { value: best(said), of } },
		rankingArea: {
			value: areaOf(labels, learnt),
			unit: 'of a good before a bad one',
			baseline: { value: areaOf(labels, said), of }
		},
		...goodFigures(labels)
	};
}

/** Of those still asked that were among the best of their articles when they were judged, by kind. */
function goodFigures(labels: readonly Label[]): Figures {
	const best = labels.filter((label) => label.best);
	const share = (some: readonly Label[], good: (label: Label) => boolean) => ({
		value: some.filter(good).length / Math.max(1, some.length),
		unit: `share of ${some.length}`
	});
	const kinds = [...new Set(best.map(({ kind }) => kind))].sort();
	return {
		bestStems: share(best, ({ stem }) => stem === undefined),
		...Object.fromEntries(
			kinds.map((kind) => {
				const some = best.filter((label) => label.kind === kind);
				return [`best:${kind}`, share(some, isGood)];
			})
		)
	};
}
