import { createSubscriber } from 'svelte/reactivity';
import { SECOND, type Timestamp } from '$lib/model/time';

/** The time to the second, while something on screen tells it. */
class Ticking {
	#subscribe = createSubscriber((update) => {
		const timer = setInterval(update, SECOND);
		document.addEventListener('visibilitychange', update);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', update);
		};
	});

	get now(): Timestamp {
		this.#subscribe();
		return Date.now();
	}
}

export const ticking = new Ticking();
