import type { Gazetteer } from '$lib/language/gazetteer';
import type { ArticleView } from '../find/view';
import { findNamed, type Named } from './named';

/** What wrong answers are drawn from: the article, who is named in it, and what is known of the world. */
export interface Known {
	view: ArticleView;
	gazetteer: Gazetteer;
	/** Whoever and whatever the article names, each once. */
	named: readonly Named[];
	/** By the place of each of its names. */
	namedAt: ReadonlyMap<number, Named>;
	/** The year in the middle of those that the article speaks of. */
	middle?: number;
	/** How often each country is named, or something of it. */
	countries: ReadonlyMap<string, number>;
	/** The year of publication, or else the last one that the article speaks of. */
	year?: number;
}

/** Gather it once for an article. */
export function gatherKnown(view: ArticleView, gazetteer: Gazetteer): Known {
	const named = findNamed(view, gazetteer);
	const namedAt = new Map(
		named.flatMap((one) => one.names.map(({ start }): [number, Named] => [start, one]))
	);
	const year = yearOf(view);
	const years = view.analysis.dates.flatMap(({ date }) => date.year ?? []).sort((a, b) => a - b);
	const middle = years[years.length >> 1];
	const countries = new Map<string, number>();
	for (const { text } of view.analysis.names) {
		const country = gazetteer.countries.get(text);
		if (country) countries.set(country, (countries.get(country) ?? 0) + 1);
	}
	return {
		view,
		gazetteer,
		named,
		namedAt,
		countries,
		...(year !== undefined && { year }),
		...(middle !== undefined && { middle })
	};
}

function yearOf({ article, analysis }: ArticleView): number | undefined {
	const { published } = article.source;
	if (published) return Number(published.slice(0, 4));
	const years = analysis.dates.flatMap(({ date }) => date.until ?? date.year ?? []);
	return years.length > 0 ? Math.max(...years) : undefined;
}
