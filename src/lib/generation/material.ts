import { articleText, type Article, type Span } from '$lib/model/article';
import { gapsOf, type Fact, type FactGap } from '$lib/model/fact';
import type { GapId } from '$lib/model/ids';

/** What questions are drawn from: an article, its facts, and the sentences that prove them. */
export interface Material {
	article: Article;
	facts: readonly Fact[];
	gaps: ReadonlyMap<GapId, FactGap>;
	/** In the order of the article, each once. */
	sentences: readonly Sentence[];
}

export interface Sentence {
	span: Span;
	text: string;
}

/** Lay out an article and its facts for drawing. A span of another edition proves nothing here. */
export function gatherMaterial(article: Article, facts: readonly Fact[]): Material {
	const text = articleText(article);
	const spans = new Map(
		facts
			.filter(({ source }) => source.edition === article.id)
			.map(({ source }) => [`${source.start}-${source.end}`, source])
	);
	return {
		article,
		facts,
		gaps: new Map(gapsOf(facts).map((asked) => [asked.gap.id, asked])),
		sentences: [...spans.values()]
			.sort((one, other) => one.start - other.start || one.end - other.end)
			.map((span) => ({ span, text: text.slice(span.start, span.end) }))
	};
}
