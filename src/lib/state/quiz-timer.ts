import { MINUTE, type Timestamp } from '$lib/model/time';
import { ticking } from './ticking.svelte';

/**
 * The time that is left of a quiz. A clock that is set back gives none of it back: since the page was
 * opened the time is counted by what no setting moves. Time with the page closed or the device asleep counts.
 */
export class QuizTimer {
	readonly #startedAt: Timestamp;
	readonly #length: number;
	/** What had passed when the page was opened. */
	readonly #before: number;
	readonly #opened = performance.now();

	constructor(startedAt: Timestamp, minutes: number) {
		this.#startedAt = startedAt;
		this.#length = minutes * MINUTE;
		this.#before = Math.max(0, Date.now() - startedAt);
	}

	/** Milliseconds; 0 when the time is up. */
	get left(): number {
		const byClock = ticking.now - this.#startedAt;
		const byPage = this.#before + performance.now() - this.#opened;
		return Math.max(0, this.#length - Math.max(byClock, byPage));
	}

	/** When it ends, by the clock as it was when it began. */
	get endsAt(): Timestamp {
		return this.#startedAt + this.#length;
	}
}
