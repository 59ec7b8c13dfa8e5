import type { Analysis, AnalyseOptions } from '$lib/language/analyse';
import { isUnkept, keepWeights, weightsAddress } from './keep-weights';
import type { LanguageJob, LanguageReply, LanguageRequest } from './language-messages';
import workerUrl from './language.worker?worker&url';
import { trustedWorkerUrl } from './trusted-url';

/** How work beside the page is stopped and watched. */
export interface AskOptions {
	/** Once cancelled nobody waits, and what is still going on is left alone. */
	signal?: AbortSignal | undefined;
	/** Hears how much of the weights is here, from 0 to 1, while they are fetched. */
	onprogress?: ((share: number) => void) | undefined;
}

type Answer = Exclude<LanguageReply, { kind: 'loading' | 'failed' }>;

interface Waiting {
	resolve: (answer: Answer) => void;
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

/** Read a text beside the page. */
export async function readText(
	text: string,
	{ signal, onprogress, ...options }: AskOptions & AnalyseOptions = {}
): Promise<Analysis> {
	const answer = await ask({ kind: 'read', text, options }, { signal, onprogress });
	if (answer.kind !== 'analysis') throw new Error(`To a text it answered ${answer.kind}.`);
	return answer.analysis;
}

/** Have everything at hand that reading needs, so that the first text is read at once. */
export async function warmLanguage(options: AskOptions = {}): Promise<void> {
	await ask({ kind: 'warm' }, options);
}

/**
 * Have the worker do something. It starts with the first job and stays warm for the next, since fetching
 * and unpacking the weights takes longer than reading.
 */
export function ask(job: LanguageJob, { signal, onprogress }: AskOptions): Promise<Answer> {
	return new Promise<Answer>((resolve, reject) => {
		signal?.throwIfAborted();
		clearTimeout(rest);
		worker ??= start();
		const id = (count += 1);
		waiting.set(id, { resolve, reject, onprogress });
		signal?.addEventListener('abort', () => leave(id, signal.reason));
		worker.postMessage({ id, ...job } satisfies LanguageRequest);
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
	} else if (reply.kind === 'failed') {
		take(reply.id)?.reject(new Error(reply.message));
	} else {
		hasRead = true;
		const script = new URL(workerUrl, location.href).pathname;
		// Without them the next visit needs the network, no more.
		if (isToKeep) void keepWeights(weightsAddress(script)).catch(() => undefined);
		isToKeep = false;
		take(reply.id)?.resolve(reply);
	}
}

/** Give a job up. What nobody waits for any more is not finished: a long text would hold up the next. */
function leave(id: number, reason: unknown): void {
	const one = take(id);
	one?.reject(reason);
	if (one && waiting.size === 0) stop();
}

/** Whoever waited for this, who now waits no longer. With nobody left the worker may go. */
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
