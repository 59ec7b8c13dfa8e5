import type { Analysis, AnalyseOptions } from '$lib/language/analyse';

/** To the worker: a text, with a number to know the answer by. */
export interface LanguageRequest {
	id: number;
	text: string;
	options: AnalyseOptions;
}

/** From the worker: how much of the weights is here, and what it made of a text. */
export type LanguageReply =
	| { kind: 'loading'; share: number }
	| { kind: 'analysis'; id: number; analysis: Analysis }
	| { kind: 'failed'; id: number; message: string };
