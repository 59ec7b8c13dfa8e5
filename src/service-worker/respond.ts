import { anyPage, fromCache, keep } from './cache';

/** The cache first, the network for what it lacks, and offline the page that suits any address. */
export async function respond(request: Request): Promise<Response> {
	const url = new URL(request.url);
	const kept = await fromCache(url.pathname);
	if (kept) return kept;

	const isPage = request.mode === 'navigate';
	if (isPage && (await fromCache(`${url.pathname}/`))) {
		// Links within a page are relative, so its address must be the right one.
		url.pathname += '/';
		return Response.redirect(url.href, 301);
	}

	try {
		const response = await fetch(request);
		await keep(url.pathname, response.clone());
		return response;
	} catch (error) {
		const page = isPage ? await anyPage() : undefined;
		if (page) return page;
		throw error;
	}
}
