import { anyPage, fromCache, isLarge, keep } from './cache';

/**
 * The cache first, the network for what it lacks, and offline the page that suits any address.
 *
 * @param later What goes on after the answer: the browser is to wait for its end.
 */
export async function respond(
	request: Request,
	later: (work: Promise<void>) => void
): Promise<Response> {
	const url = new URL(request.url);
	const known = await fromCache(url.pathname);
	if (known) return known;

	const isPage = request.mode === 'navigate';
	if (isPage && (await fromCache(`${url.pathname}/`))) {
		// Links within a page are relative, so its address must be the right one.
		url.pathname += '/';
		return Response.redirect(url.href, 301);
	}

	try {
		const response = await fetch(request);
		const kept = keep(url.pathname, response.clone());
		if (isLarge(url.pathname)) later(kept);
		else await kept;
		return response;
	} catch (error) {
		const page = isPage ? await anyPage() : undefined;
		if (page) return page;
		throw error;
	}
}
