import { articleIdOf } from '$lib/state/article-id';
import { articleText, type Article } from '$lib/model/article';
import type { Fact, Gap } from '$lib/model/fact';
import { typeOfAnswer } from '$lib/state/answer-type';

/** A made-up article about a lighthouse, by its sentences. */
export const sentences = [
	'The lighthouse on Brenn Island has a keeper again.',
	'Marta Olsen moved into the tower on 3 March 2025.',
	'The tower was built in 1868 and is 41 metres high.',
	'The Coastal Trust looks after 62 lighthouses.',
	'A ticket costs 18 euros.'
];

/** An article of some sentences, each a paragraph of its own. */
export function articleOf(
	texts: readonly string[],
	more: Partial<Pick<Article, 'title' | 'source' | 'supersedes'>> = {}
): Article {
	const paragraphs = texts.map((text) => ({ kind: 'text' as const, text }));
	return {
		id: articleIdOf({ paragraphs }),
		title: 'A new keeper',
		language: 'en',
		source: {},
		addedAt: 0,
		paragraphs,
		...more
	};
}

/** A fact that was found: the sentence as it is, with one of its words to be asked. */
export function factOf(article: Article, sentence: string, answer: string): Fact {
	const start = articleText(article).indexOf(sentence);
	const at = sentence.indexOf(answer);
	if (start < 0 || at < 0) throw new Error(`“${sentence}” does not say ${answer}.`);
	const slug = `${article.id.slice('article:'.length)}/${start}-${at}`;
	const gap: Gap = {
		id: `gap:${slug}`,
		start: at,
		end: at + answer.length,
		accept: [],
		alsoTrue: [],
		confusions: [],
		...typeOfAnswer(answer)
	};
	return {
		id: `fact:${slug}`,
		deckId: `deck:${article.id.slice('article:'.length)}`,
		articleId: article.id,
		revision: 1,
		kind: 'event',
		statement: sentence,
		source: { edition: article.id, start, end: start + sentence.length },
		gaps: [gap],
		origin: 'extracted'
	};
}
