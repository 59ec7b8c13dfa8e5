import { readFileSync } from 'node:fs';
import { analyse, toLanguage } from '$lib/language/analyse';
import { unpackWeights } from '$lib/language/weights';
import { viewArticle, type ArticleView } from '$lib/generation/find/view';
import type { Article } from '$lib/model/article';
import { weightsPath } from '$lib/workers/language-weights';

const bytes = new Uint8Array(readFileSync(`static/${weightsPath}`));
const language = toLanguage(await unpackWeights(new Blob([bytes]).stream()));

/** An article of these paragraphs, read with the English that the app reads with. */
export function read(text: string, title = 'Test'): ArticleView {
	const article: Article = {
		id: 'article:test',
		title,
		language: 'en',
		paragraphs: text.split('\n\n').map((text) => ({ kind: 'text', text })),
		source: { published: '2024-03-05' },
		addedAt: 0
	};
	const analysis = analyse(text, language, { published: '2024-03-05' });
	return viewArticle(article, text, analysis, language.models.gazetteer);
}
