import type { Generated } from '$lib/generation/found';
import type { Analysis, AnalyseOptions } from '$lib/language/analyse';
import type { Article } from '$lib/model/article';

/** To the worker: what is to be done, with a number to know the answer by. */
export type LanguageRequest = { id: number } & LanguageJob;

export type LanguageJob =
	/** Have the weights at hand: something is about to be read. */
	| { kind: 'warm' }
	| { kind: 'read'; text: string; options: AnalyseOptions }
	/** Read an article and draw its facts and questions. */
	| { kind: 'generate'; article: Article };

/** From the worker: how much of the weights is here, and what came of a job. */
export type LanguageReply =
	| { kind: 'loading'; share: number }
	| { kind: 'warm'; id: number }
	| { kind: 'analysis'; id: number; analysis: Analysis }
	| { kind: 'generated'; id: number; generated: Generated }
	| { kind: 'failed'; id: number; message: string };
