import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { viewArticle, type ArticleView } from '$lib/generation/find/view';
import { analyse, type Language } from '$lib/language/analyse';
import { articleText, type Article } from '$lib/model/article';
import { openArticle } from '../generate/open-article';
import { nodeTools } from '../reading/tools';

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

/** A text as the app reads it; it is called after its file. */
export async function readArticle(file: string): Promise<Article> {
	const article = await openArticle(file, nodeTools());
	if (typeof article === 'string') throw new Error(article);
	return { ...article, id: `article:${basename(file, '.txt')}` };
}

/** An article with all that is read in it. */
export function readView(article: Article, language: Language): ArticleView {
	const text = articleText(article);
	const { published } = article.source;
	return viewArticle(article, text, analyse(text, language, { ...(published && { published }) }));
}
