import type { ArticleView } from '$lib/generation/find/view';
import { findFacts } from '$lib/generation/generate';
import { giveOptions } from '$lib/generation/wrong/options';
import type { Gazetteer } from '$lib/language/gazetteer';
import { pickBest } from '$lib/generation/select/pick';
import { weighQuestions, type Weighed } from '$lib/generation/select/weigh';
import { shuffled, type Random } from '$lib/random/random';
import { idOf, tidy, type Label } from './label';

/** A question to be judged, with where it is from. */
export interface Item {
	view: ArticleView;
	weighed: Weighed;
	isBest: boolean;
}

/** Every question of an article that no gate stops. */
export function itemsOf(view: ArticleView, gazetteer: Gazetteer, best = 12): Item[] {
	const found = giveOptions(findFacts(view), view, gazetteer);
	const weighed = weighQuestions(found, view, 'deck:label');
	const chosen = pickBest(weighed, view.text.split(/\s+/).length)
		.sort((a, b) => b.score - a.score)
		.slice(0, best);
	return weighed
		.filter(({ stoppedBy }) => !stoppedBy)
		.map((each) => ({ view, weighed: each, isBest: chosen.includes(each) }));
}

/**
 * Draw questions by chance, as many of each kind and of each band of scores as there are: half of them
 * from the best of their articles.
 */
export function drawSample(items: readonly Item[], count: number, random: Random): Item[] {
	const strata = new Map<string, Item[]>();
	for (const item of shuffled(items, random)) {
		const { question, score } = item.weighed;
		const band = item.isBest ? 'best' : String(Math.floor(score * 4));
		const name = `${question.kind} ${band}`;
		strata.set(name, [...(strata.get(name) ?? []), item]);
	}
	const isBest = (name: string) => name.endsWith('best');
	const best = [...strata].filter(([name]) => isBest(name)).map(([, some]) => some);
	const rest = [...strata].filter(([name]) => !isBest(name)).map(([, some]) => some);
	const first = inTurn(best, rest.length === 0 ? count : Math.ceil(count / 2));
	return [...first, ...inTurn(rest, count - first.length)];
}

/** One of each in turn, until there are enough. */
function inTurn<T>(lists: readonly T[][], count: number): T[] {
	const longest = Math.max(0, ...lists.map(({ length }) => length));
	const all = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? []));
	return all.flat().slice(0, count);
}

/** What is kept of a question; what is wrong with it is still to be said. */
export function toLabel({ weighed, view, isBest }: Item): Label {
	const { question, gap, features } = weighed;
	const inWords = 'stem' in question && !weighed.shown.includes('____');
	const article = view.article.id.slice('article:'.length);
	return {
		id: idOf(weighed, article),
		article,
		best: isBest,
		kind: question.kind,
		maker: inWords && question.kind !== 'true-false' ? (gap.stem?.maker ?? 'none') : 'cloze',
		type: gap.type,
		features: tidy(features)
	};
}
