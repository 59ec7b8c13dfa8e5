import type { ArticleId } from './ids';
import type { Timestamp } from './time';

/**
 * Something to read and learn from. Its text never changes: a newer text is a new edition that says
 * which one it supersedes, so that every span stays true.
 */
export interface Article {
	id: ArticleId;
	supersedes?: ArticleId;
	title: string;
	/** BCP 47, such as `en`. */
	language: string;
	paragraphs: Paragraph[];
	source: Source;
	addedAt: Timestamp;
}

export interface Paragraph {
	/** The words under a picture are no part of what is told, but they give names and dates. */
	kind: 'heading' | 'text' | 'caption';
	text: string;
}

export interface Source {
	publisher?: string;
	author?: string;
	url?: string;
	/** ISO date, such as `2023-05-30`. */
	published?: string;
	/** Said in our own words, so that nobody takes it for the original. */
	retold?: true;
}

/** A stretch of an article's text, `articleText(article).slice(start, end)`, in UTF-16 units. */
export interface Span {
	edition: ArticleId;
	start: number;
	end: number;
}

/** The text that spans point into: its paragraphs, an empty line between them. */
export function articleText(article: Pick<Article, 'paragraphs'>): string {
	return article.paragraphs.map(({ text }) => text).join('\n\n');
}
