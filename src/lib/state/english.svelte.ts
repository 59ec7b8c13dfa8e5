import { resolve } from '$app/paths';
import type { Analysis, AnalyseOptions } from '$lib/language/analyse';
import { LanguageWorker } from '$lib/workers/language';

/** How long the reader stays warm after its last text, in milliseconds. */
const WARM = 120_000;

/** The one reader of English for all pages. It comes with the first text and goes when idle. */
class English {
	/** The share of its weights that is here, 0 … 1. */
	progress = $state(0);
	#worker: LanguageWorker | undefined;
	#reading = 0;
	#idle: ReturnType<typeof setTimeout> | undefined;

	/** Read a text beside the page. */
	async read(text: string, options: AnalyseOptions, signal: AbortSignal): Promise<Analysis> {
		clearTimeout(this.#idle);
		this.#reading += 1;
		const base = resolve('/').replace(/\/$/, '');
		this.#worker ??= new LanguageWorker(base, (share) => (this.progress = share));
		try {
			return await this.#worker.analyse(text, options, signal);
		} finally {
			this.#reading -= 1;
			if (this.#reading === 0) this.#idle = setTimeout(() => this.#rest(), WARM);
		}
	}

	#rest(): void {
		this.#worker?.close();
		this.#worker = undefined;
		this.progress = 0;
	}
}

export const english = new English();
