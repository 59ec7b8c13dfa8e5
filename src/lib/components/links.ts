import { resolve } from '$app/paths';
import type { ArticleId } from '$lib/model/ids';
import type { Fact } from '$lib/model/fact';

/** Where an article is read. Records are named in the fragment, which no server needs to know. */
export function readingHref(articleId: ArticleId): string {
	return `${resolve('/article/')}#${articleId.slice('article:'.length)}`;
}

/** The sentence of an article that proves a fact; none for what a learner wrote. */
export function articleHref({ articleId, id }: Fact): string | undefined {
	return articleId && `${readingHref(articleId)}/${id.slice(id.lastIndexOf('/') + 1)}`;
}
