import { resolve } from '$app/paths';

/** What another app has handed to this one. */
export interface Shared {
	text: string;
	files: File[];
}

/** The cache into which the service worker puts it (`service-worker/share.ts`). */
const stash = () => `recollect-shared:${resolve('/')}`;

/** What was shared and has not been taken; nothing when there is nothing. */
export async function readShared(): Promise<Shared | undefined> {
	// Plain http has no caches.
	if (!('caches' in globalThis) || !(await caches.has(stash()))) return undefined;
	const cache = await caches.open(stash());
	const shared: Shared = { text: '', files: [] };
	for (const request of await cache.keys()) {
		const response = (await cache.match(request))!;
		const name = response.headers.get('x-name');
		if (name === null) shared.text = await response.text();
		else shared.files.push(await fileOf(response, decodeURIComponent(name)));
	}
	return shared.text || shared.files.length > 0 ? shared : undefined;
}

/** Take what was shared: it is shown no more. */
export async function takeShared(): Promise<Shared | undefined> {
	const shared = await readShared();
	if (shared) await forgetShared();
	return shared;
}

/** Put away what was shared. */
export async function forgetShared(): Promise<void> {
	if ('caches' in globalThis) await caches.delete(stash());
}

async function fileOf(response: Response, name: string): Promise<File> {
	const blob = await response.blob();
	return new File([blob], name, { type: blob.type });
}
