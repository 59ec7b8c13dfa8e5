import { weightsPath } from './language-weights';

/** Where the weights are for a script of the site: its folder is what stands before the scripts. */
export function weightsAddress(script: string): string {
	const base = /^(.*?)\/_app\//.exec(script)?.[1] ?? '';
	return `${base}/${weightsPath}`;
}

/** Whether what a worker fetches from now on passes by no service worker. */
export function isUnkept(): boolean {
	return 'serviceWorker' in navigator && !navigator.serviceWorker.controller;
}

/**
 * Fetch the weights once more where they came before the site's service worker did, as on a first
 * visit: it keeps what passes through it, and the browser still has them at hand.
 */
export async function keepWeights(address: string): Promise<void> {
	const { serviceWorker } = navigator;
	if (!serviceWorker.controller) {
		await new Promise((heard) =>
			serviceWorker.addEventListener('controllerchange', heard, { once: true })
		);
	}
	const response = await fetch(address);
	await response.arrayBuffer();
}
