import { readFileSync } from 'node:fs';
import type { Draft, GapDraft } from '$lib/generation/find/draft';
import { viewArticle, type ArticleView } from '$lib/generation/find/view';
import { spell, wordsOf } from '$lib/generation/find/words';
import { measureOf } from '$lib/generation/measure';
import { analyse, toLanguage } from '$lib/language/analyse';
import { unpackWeights } from '$lib/language/weights';
import { articleText, type Article } from '$lib/model/article';
import type { AnswerType } from '$lib/model/fact';
import { weightsPath } from '$lib/workers/language-weights';

const bytes = new Uint8Array(readFileSync(`static/${weightsPath}`));
const language = toLanguage(await unpackWeights(new Blob([bytes]).stream()));

/** Names that the app knows. */
export const { gazetteer } = language.models;

/** A text as it is read in the app. */
export function read(title: string, ...texts: string[]): ArticleView {
	const article: Article = {
		id: 'article:test',
		title,
		language: 'en',
		paragraphs: texts.map((text) => ({ kind: 'text', text })),
		source: {},
		addedAt: 0
	};
	const text = articleText(article);
	return viewArticle(article, text, analyse(text, language));
}

/** A sentence of a text as a statement, the first unless another is meant, and some of its words as a gap. */
export function gapIn(
	view: ArticleView,
	answer: string,
	type: AnswerType,
	accept: string[] = [],
	at = 0
): { draft: Draft; gap: GapDraft } {
	const sentence = view.sentences[at]!;
	const words = wordsOf(sentence);
	const { text, places } = spell(words);
	const start = text.lastIndexOf(answer);
	const from = places.findIndex((place) => place.start === start);
	const to = places.findIndex((place) => place.end === start + answer.length) + 1;
	const value = type === 'number' ? measureOf(type, answer)?.value : undefined;
	const gap = { from, to, type, finder: 'test', sure: 0.9, accept, alsoTrue: [], confusions: [] };
	return {
		draft: { sentence, words, kind: 'event', finder: 'whole', sure: 0.9 },
		gap: { ...gap, ...(value !== undefined && { value }) }
	};
}
