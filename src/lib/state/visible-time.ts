/**
 * A stopwatch for how long a question is looked at: it rests while the page is hidden, and counts no
 * more than two minutes at a stretch without a sign of life, so that a coffee is not slowness.
 */
export class VisibleTime {
	#sum = 0;
	#since: number | undefined;
	readonly #longestStretch = 120_000;

	constructor() {
		document.addEventListener('visibilitychange', this.#follow);
		this.start();
	}

	#follow = () => {
		this.#pause();
		if (document.visibilityState === 'visible') this.#since = performance.now();
	};

	#pause() {
		if (this.#since !== undefined) {
			this.#sum += Math.min(performance.now() - this.#since, this.#longestStretch);
		}
		this.#since = undefined;
	}

	/** Begin anew, for a new question. */
	start() {
		this.#sum = 0;
		this.#since = document.visibilityState === 'visible' ? performance.now() : undefined;
	}

	/** Milliseconds so far. */
	read(): number {
		this.#pause();
		if (document.visibilityState === 'visible') this.#since = performance.now();
		return Math.round(this.#sum);
	}

	stop() {
		document.removeEventListener('visibilitychange', this.#follow);
	}
}
