import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Article } from '$lib/model/article';
import { readFile } from '$lib/reading/read';
import type { ReadProblem } from '$lib/reading/result';
import type { ReadTools } from '$lib/reading/tools';
import { articleIdOf } from '$lib/state/article-id';

/** Read an article out of a file, or say in a sentence why there is none. */
export async function openArticle(path: string, tools: ReadTools): Promise<Article | string> {
	if (!existsSync(path) || statSync(path).isDirectory()) return `${path} cannot be read.`;
	const name = basename(path);
	const found = await readFile({ bytes: new Uint8Array(readFileSync(path)), name }, tools);
	if (found.kind === 'problem') return `${path} ${saying(found.problem)}.`;
	if (found.kind === 'book')
		return `${path} is a book of ${found.chapters.length} chapters; give each as a file of its own.`;
	const { article } = found;
	const title = article.title || name.replace(/\.\w+$/, '');
	return { id: articleIdOf(article), ...article, title, addedAt: 0 };
}

/** What is wrong with a file, after its name. */
function saying(problem: ReadProblem): string {
	switch (problem.code) {
		case 'empty':
			return 'is empty';
		case 'only-link':
			return 'is nothing but a link, and pages are not fetched';
		case 'only-furniture':
			return 'has menus and links, but no article';
		case 'too-short':
			return `has only ${problem.words} words, too few to ask about`;
		case 'not-english':
			return 'is not in English';
		case 'no-text':
			return 'has pictures of pages, but no text';
		case 'locked':
			return 'is locked by a password';
		case 'broken':
			return `is a broken ${problem.format} file`;
		case 'unknown-kind':
			return 'is of no kind that can be read here';
		case 'too-big':
			return 'is too big';
	}
}
