import type { Generated } from '$lib/generation/found';
import type { Article } from '$lib/model/article';
import { ask, type AskOptions } from './language';

/** Draw facts and questions from an article beside the page, in the worker that reads English. */
export async function generateFrom(article: Article, options: AskOptions = {}): Promise<Generated> {
	const answer = await ask({ kind: 'generate', article }, options);
	if (answer.kind !== 'generated') throw new Error(`To an article it answered ${answer.kind}.`);
	return answer.generated;
}
