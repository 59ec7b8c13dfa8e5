import type { Analysis, AnalyseOptions } from '$lib/language/analyse';
import type { LanguageReply, LanguageRequest } from './language-messages';
import { weightsPath } from './language-weights';
import workerUrl from './language.worker?worker&url';
import { trustedWorkerUrl } from './trusted-url';

interface Waiting {
	resolve: (analysis: Analysis) => void;
	reject: (error: unknown) => void;
}

/**
 * Reads texts beside the page. The worker starts with the first text and stays warm until `close`,
 * since fetching and unpacking the weights takes longer than reading.
 */
export class LanguageWorker {
	readonly #base: string;
	readonly #onloading: ((share: number) => void) | undefined;
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | undefined;
	#hasRead = false;
	#count = 0;

	/**
	 * @param base The folder that the site lives in, without a slash at its end.
	 * @param onloading Hears how much of the weights is here, from 0 to 1, while they are fetched.
	 */
	constructor(base: string, onloading?: (share: number) => void) {
		this.#base = base;
		this.#onloading = onloading;
	}

	/** Read a text. Once cancelled nobody waits for it, and weights still to come are left alone. */
	analyse(text: string, options: AnalyseOptions = {}, signal?: AbortSignal): Promise<Analysis> {
		return new Promise<Analysis>((resolve, reject) => {
			signal?.throwIfAborted();
			const worker = (this.#worker ??= this.#start());
			const id = (this.#count += 1);
			this.#waiting.set(id, { resolve, reject });
			signal?.addEventListener('abort', () => this.#cancel(id, signal.reason));
			const weights = `${this.#base}/${weightsPath}`;
			worker.postMessage({ id, text, options, weights } satisfies LanguageRequest);
		});
	}

	/** Let the worker go, and with it the weights in memory. Who still waits hears of it. */
	close(): void {
		this.#stop(new Error('The reader was closed.'));
	}

	#start(): Worker {
		const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<LanguageReply>) => this.#hear(data);
		worker.onerror = (event) => this.#stop(new Error(event.message || 'The worker did not start.'));
		return worker;
	}

	#hear(reply: LanguageReply): void {
		if (reply.kind === 'loading') this.#onloading?.(reply.share);
		else if (reply.kind === 'failed') this.#take(reply.id)?.reject(new Error(reply.message));
		else {
			this.#hasRead = true;
			this.#take(reply.id)?.resolve(reply.analysis);
		}
	}

	#cancel(id: number, reason: unknown): void {
		this.#take(id)?.reject(reason);
		if (this.#waiting.size === 0 && !this.#hasRead) this.close();
	}

	#take(id: number): Waiting | undefined {
		const one = this.#waiting.get(id);
		this.#waiting.delete(id);
		return one;
	}

	/** Without a worker: the next text starts another. */
	#stop(error: Error): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#hasRead = false;
		for (const { reject } of this.#waiting.values()) reject(error);
		this.#waiting.clear();
	}
}
