import type { Draft } from '$lib/reading/draft';
import type { ReadProblem } from '$lib/reading/result';

/** To the worker: a PDF file. */
export interface PdfRequest {
	kind: 'pdf';
	bytes: Uint8Array;
}

/** From the worker: how much of it is read, and what it is. */
export type PdfReply =
	| { kind: 'progress'; share: number }
	| { kind: 'read'; read: Draft | ReadProblem }
	| { kind: 'failed'; message: string };
