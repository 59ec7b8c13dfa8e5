import { createSubscriber } from 'svelte/reactivity';

/** The part of an observable that we need; a live query of the database is one. */
interface Observable<T> {
	subscribe(next: (value: T) => void, error: (error: unknown) => void): { unsubscribe(): void };
}

/**
 * An observable as reactive state: it subscribes while something on screen reads `current`, and lets go
 * when nothing does. In `$derived`, a changed argument makes a new query.
 */
export class Live<T> {
	#value: T;
	#failure: { error: unknown } | undefined;
	#subscribe: () => void;

	constructor(source: Observable<T>, initial: T) {
		this.#value = initial;
		this.#subscribe = createSubscriber((update) => {
			const subscription = source.subscribe(
				(value) => {
					this.#value = value;
					update();
				},
				(error) => {
					this.#failure = { error };
					update();
				}
			);
			return () => subscription.unsubscribe();
		});
	}

	/** The latest value. Throws what the query threw, for the nearest `<svelte:boundary>` to show. */
	get current(): T {
		this.#subscribe();
		if (this.#failure) throw this.#failure.error;
		return this.#value;
	}
}
