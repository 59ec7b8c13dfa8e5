import { base } from '$service-worker';
import { dropOldCaches, fillCache } from './cache';
import { respond } from './respond';
import { receiveShare, sharePath } from './share';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(fillCache()));

// The page of a first visit has no worker yet: take it, so that it works offline from now on.
self.addEventListener('activate', (event) =>
	event.waitUntil(dropOldCaches().then(() => self.clients.claim()))
);

self.addEventListener('message', (event) => {
	if (event.data === 'start') event.waitUntil(start(event.ports[0]));
});

self.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (origin !== self.location.origin) return;
	if (method === 'POST' && pathname === sharePath) {
		return event.respondWith(receiveShare(event.request));
	}
	if (method !== 'GET') return;
	if (!pathname.startsWith(`${base}/`)) return;
	event.respondWith(respond(event.request, (work) => event.waitUntil(work)));
});

/** Whether any tab holds the lock of a sitting. Where locks are missing there might be one. */
async function isSittingOpen(): Promise<boolean> {
	if (!navigator.locks) return true;
	const { held = [] } = await navigator.locks.query();
	return held.some(({ name }) => name === 'recollect-sitting');
}

/** Take over from the version before, when a page asks for it and nobody is amid a sitting. */
async function start(port: MessagePort | undefined): Promise<void> {
	const isFree = !(await isSittingOpen());
	port?.postMessage(isFree);
	if (isFree) await self.skipWaiting();
}
