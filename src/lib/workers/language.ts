import type { Analysis, AnalyseOptions } from '$lib/language/analyse';
import { isUnkept, keepWeights, weightsAddress } from './keep-weights';
import type { LanguageReply, LanguageRequest } from './language-messages';
import workerUrl from './language.worker?worker&url';
import { trustedWorkerUrl } from './trusted-url';

export interface ReadOptions extends AnalyseOptions {
	/** Once cancelled nobody waits, and weights that are still to come are left alone. */
	signal?: AbortSignal;
	/** Hears how much of the weights is here, from 0 to 1, while they are fetched. */
	onprogress?: (share: number) => void;
}

interface Waiting {
	resolve: (analysis: Analysis) => void;
	reject: (error: unknown) => void;
	onprogress: ((share: number) => void) | undefined;
}

/** So long the worker stays warm when nothing is asked of it, in milliseconds. */
const WARM = 120_000;

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let hasRead = false;
let isToKeep = false;
let count = 0;
let rest: ReturnType<typeof setTimeout> | undefined;

/**
 * Read a text beside the page. The worker starts with the first text and stays warm for the next,
 * since fetching and unpacking the weights takes longer than reading.
 */
export function readText(
	text: string,
	{ signal, onprogress, ...options }: ReadOptions = {}
): Promise<Analysis> {
	return new Promise<Analysis>((resolve, reject) => {
		signal?.throwIfAborted();
		clearTimeout(rest);
		worker ??= start();
		const id = (count += 1);
		waiting.set(id, { resolve, reject, onprogress });
		signal?.addEventListener('abort', () => take(id)?.reject(signal.reason));
		worker.postMessage({ id, text, options } satisfies LanguageRequest);
	});
}

function start(): Worker {
	isToKeep = isUnkept();
	const started = new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });
	started.onmessage = ({ data }: MessageEvent<LanguageReply>) => hear(data);
	started.onerror = (event) => {
		const error = new Error(event.message || 'The worker did not start.');
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
		stop();
	};
	return started;
}

function hear(reply: LanguageReply): void {
	if (reply.kind === 'loading') {
		for (const { onprogress } of waiting.values()) onprogress?.(reply.share);
	} else if (reply.kind === 'analysis') {
		hasRead = true;
		const script = new URL(workerUrl, location.href).pathname;
		// Without them the next visit needs the network, no more.
		if (isToKeep) void keepWeights(weightsAddress(script)).catch(() => undefined);
		isToKeep = false;
		take(reply.id)?.resolve(reply.analysis);
	} else {
		take(reply.id)?.reject(new Error(reply.message));
	}
}

/** Whoever waited for this text, who now waits no longer. With nobody left the worker may go. */
function take(id: number): Waiting | undefined {
	const one = waiting.get(id);
	waiting.delete(id);
	if (!one || waiting.size > 0) return one;
	if (hasRead) rest = setTimeout(stop, WARM);
	else stop();
	return one;
}

function stop(): void {
	clearTimeout(rest);
	worker?.terminate();
	worker = undefined;
	hasRead = false;
}
