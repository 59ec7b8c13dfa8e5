import { readFileSync } from 'node:fs';
import { generate } from '$lib/generation/generate';
import { analyse } from '$lib/language/analyse';
import { articleText, type Article } from '$lib/model/article';
import { loadLanguage } from './language';

/** Print the facts and questions of texts. Returns the exit code. */
export async function generateFiles(args: string[]): Promise<number> {
	const language = await loadLanguage();
	for (const file of args.filter((arg) => !arg.startsWith('--'))) {
		const [title = '', ...texts] = readFileSync(file, 'utf8')
			.trim()
			.split(/\n\s*\n/);
		const paragraphs = texts.map((text) => ({ kind: 'text' as const, text }));
		const article: Article = {
			id: 'article:cli',
			title,
			language: 'en',
			paragraphs,
			source: {},
			addedAt: 0
		};
		const generated = generate(
			article,
			analyse(articleText(article), language),
			'deck:cli',
			language.models.gazetteer
		);
		console.log(JSON.stringify({ article, ...generated }, undefined, '\t'));
	}
	return 0;
}
