import { articleText, type Article, type Span } from '$lib/model/article';
import { gapsOf, type Fact, type FactGap } from '$lib/model/fact';
import type { GapId } from '$lib/model/ids';
import { fold } from './tokens';

/** What questions are drawn from: an article, its facts, and the sentences that prove them. */
export interface Material {
	/** Absent for what a learner wrote. */
	article?: Article;
	facts: readonly Fact[];
	gaps: ReadonlyMap<GapId, FactGap>;
	/** In the order of the article, each once. */
	sentences: readonly Sentence[];
	/** Every statement, folded. */
	claims: ReadonlySet<string>;
	/** The gaps that a stem asks for, by the folded stem: one question may have several answers. */
	askedBy: ReadonlyMap<string, readonly FactGap[]>;
}

export interface Sentence {
	span: Span;
	text: string;
}

/** Lay out an article and its facts for drawing. A span of another edition proves nothing here. */
export function gatherMaterial(article: Article | undefined, facts: readonly Fact[]): Material {
	const text = article ? articleText(article) : '';
	const gaps = gapsOf(facts);
	const spans = new Map(
		facts.flatMap(({ source }) =>
			source && source.edition === article?.id ? [[`${source.start}-${source.end}`, source]] : []
		)
	);
	return {
		...(article && { article }),
		facts,
		gaps: new Map(gaps.map((asked) => [asked.gap.id, asked])),
		sentences: [...spans.values()]
			.sort((one, other) => one.start - other.start || one.end - other.end)
			.map((span) => ({ span, text: text.slice(span.start, span.end) })),
		claims: new Set(facts.map(({ statement }) => fold(statement))),
		askedBy: byStem(gaps)
	};
}

function byStem(gaps: readonly FactGap[]): Map<string, FactGap[]> {
	const asked = new Map<string, FactGap[]>();
	for (const each of gaps) {
		if (each.gap.stem === undefined) continue;
		const stem = fold(each.gap.stem);
		asked.set(stem, [...(asked.get(stem) ?? []), each]);
	}
	return asked;
}
