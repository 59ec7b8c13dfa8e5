import { dev } from '$app/environment';
import { resolve } from '$app/paths';
import { trustedWorkerUrl } from '$lib/workers/trusted-url';

/**
 * The app's own renewal. The service worker brings a new version and leaves it waiting; it starts
 * when somebody asks for it and no tab has a sitting open.
 */
export class Update {
	/** A new version is ready. */
	waiting = $state(false);
	/** It was asked for, and a sitting in another tab holds it up. */
	heldElsewhere = $state(false);

	#registration: ServiceWorkerRegistration | undefined;
	#wasAsked = false;

	/** Register the worker and keep an eye on it; the returned function stops that. */
	watch(): () => void {
		if (dev || !('serviceWorker' in navigator)) return () => {};

		const stop = new AbortController();
		const { signal } = stop;
		let isControlled = navigator.serviceWorker.controller !== null;

		navigator.serviceWorker.addEventListener(
			'controllerchange',
			() => {
				if (this.#wasAsked) location.reload();
				// Another tab started the new version; this one still runs the old.
				else if (isControlled) this.waiting = true;
				isControlled = true;
			},
			{ signal }
		);
		document.addEventListener('visibilitychange', () => this.#look(), { signal });

		void this.#register();
		return () => stop.abort();
	}

	/** Start the version that waits, by loading this page anew, unless a sitting is open somewhere. */
	async apply(): Promise<void> {
		const worker = this.#registration?.waiting;
		if (!worker) {
			location.reload();
			return;
		}
		this.#wasAsked = true;
		this.#wasAsked = await asked(worker);
		this.heldElsewhere = !this.#wasAsked;
	}

	async #register(): Promise<void> {
		try {
			const url = trustedWorkerUrl(`${resolve('/')}service-worker.js`);
			this.#registration = await navigator.serviceWorker.register(url);
		} catch (error) {
			// A private window may refuse it: then the app works while there is a network.
			console.warn(error);
			return;
		}
		this.#registration.addEventListener('updatefound', () => this.#follow());
		this.#follow();
	}

	/** See the worker through that is being installed, if any. */
	#follow(): void {
		const registration = this.#registration!;
		const note = () => {
			// With none active it is the first, which starts by itself.
			if (registration.waiting && registration.active) this.waiting = true;
		};
		registration.installing?.addEventListener('statechange', note);
		note();
	}

	/** A tab may stay open for weeks: look for a new version when somebody returns to it. */
	#look(): void {
		if (document.visibilityState !== 'visible' || !navigator.onLine) return;
		this.#registration?.update().catch(() => undefined);
	}
}

/** Ask a waiting worker to start, and hear whether it does. */
function asked(worker: ServiceWorker): Promise<boolean> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data);
		worker.postMessage('start', [port2]);
	});
}
