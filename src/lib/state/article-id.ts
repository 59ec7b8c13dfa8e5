import type { Article } from '$lib/model/article';
import type { ArticleId } from '$lib/model/ids';
import { seedOf } from '$lib/random/random';
import { wordsOf } from './words-of';

/** So many hashes of 32 bits: two texts in a million million share a name. */
const HASHES = 3;

/**
 * The id of an article that somebody brought: worked out from its words alone, so that the same text is
 * the same article, whoever has put its title or date right meanwhile.
 */
export function articleIdOf({ paragraphs }: Pick<Article, 'paragraphs'>): ArticleId {
	const words = wordsOf(paragraphs.map(({ text }) => text).join('\n'));
	const hashes = Array.from({ length: HASHES }, (_, index) => seedOf(words, index + 1));
	return `article:${hashes.map((hash) => hash.toString(36).padStart(7, '0')).join('')}`;
}
