import { base } from '$service-worker';

/** Where another app's share ends up; the page there shows it. */
export const sharePath = `${base}/share/`;

/** A cache of its own, which no new version clears; `state/shared.ts` reads it. */
const stash = `recollect-shared:${base}/`;

/** Keep what another app has shared until the page takes it, and go there. It needs no network. */
export async function receiveShare(request: Request): Promise<Response> {
	try {
		const data = await request.formData();
		const texts = ['title', 'text', 'url'].flatMap((name) => data.getAll(name));
		const words = texts.filter((value) => typeof value === 'string' && value !== '');
		const files = data.getAll('files').filter((value) => value instanceof File);
		const cache = await caches.open(stash);
		await cache.put(`${sharePath}text`, new Response(words.join('\n')));
		for (const [index, file] of files.entries()) {
			const headers = { 'x-name': encodeURIComponent(file.name) };
			await cache.put(`${sharePath}file-${index}`, new Response(file, { headers }));
		}
	} catch (error) {
		// The page then says that there is nothing.
		console.warn(error);
	}
	return Response.redirect(sharePath, 303);
}
