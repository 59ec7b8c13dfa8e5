import type { Draft } from './draft';
import type { ReadProblem } from './result';

/** What reading needs from where it runs. */
export interface ReadTools {
	/** A document that is only looked at: it runs nothing and loads nothing. */
	parse(text: string, type: 'text/html' | 'application/xml'): Document;
	/** Read a PDF beside the page, with what comes when the first of them does. */
	readPdf(bytes: Uint8Array, watch: Watch): Promise<Draft | ReadProblem>;
	/** Lets the page draw and hear between two slices of work. */
	pause(): Promise<void>;
}

/** How work is watched and stopped. */
export interface Watch {
	/** Once cancelled, the promise rejects with its reason. */
	signal?: AbortSignal | undefined;
	/** Hears how much of the work is done, from 0 to 1. */
	onprogress?: ((share: number) => void) | undefined;
}

/** What a person chose besides. */
export interface ReadOptions extends Watch {
	/** Which chapter of a book. */
	chapter?: number;
}
