import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { viewArticle, type ArticleView } from '$lib/generation/find/view';
import { analyse, type Language } from '$lib/language/analyse';
import { articleText, type Article } from '$lib/model/article';

/** The plain texts among some files and folders, in their order. */
export function listTexts(paths: readonly string[]): string[] {
	return paths.flatMap((path) =>
		statSync(path).isDirectory()
			? readdirSync(path)
					.filter((name) => name.endsWith('.txt'))
					.map((name) => join(path, name))
			: path
	);
}

/** A plain text as an article: its first paragraph is the title. */
export function readArticle(file: string): Article {
	const [title = '', ...texts] = readFileSync(file, 'utf8')
		.trim()
		.split(/\n\s*\n/);
	return {
		id: `article:${basename(file, '.txt')}`,
		title,
		language: 'en',
		paragraphs: texts.map((text) => ({ kind: 'text', text })),
		source: {},
		addedAt: 0
	};
}

/** An article with all that is read in it. */
export function readView(article: Article, language: Language): ArticleView {
	const text = articleText(article);
	const { published } = article.source;
	return viewArticle(article, text, analyse(text, language, { ...(published && { published }) }));
}
