import { base, build, files, prerendered, version } from '$service-worker';

// All sites of an origin share its caches, so the name has the folder that this one lives in.
const family = `recollect:${base}/:`;
const name = family + version;

/** Put into a cache when its version starts: a version that never ran needs no keeping. */
const started = `${base}/started`;

/** What a host sends for an unknown address: a page that finds out by itself what to show. */
const notFoundPage = `${base}/404.html`;

/** What reads English is large: it comes when it is first asked for, and stays. */
const weights = `${base}/language/`;

/** Pictures of the app serve those who do not have it yet. */
const needed = files.filter((path) => !path.includes('/screenshot-') && !isLarge(path));

/** What reads PDF files is larger than all the rest: it comes with the first of them, and stays. */
function isShell(path: string): boolean {
	return !path.includes('/workers/pdf.worker');
}

/** The words of Help, for who goes there from another page. */
const words = `${base}/help/__data.json`;

/** Names with a hash stand for the same content for ever, whichever version asks. */
function isHashed(path: string): boolean {
	return path.startsWith(`${base}/_app/immutable/`) || isLarge(path);
}

/** Whether a file is to be handed on while it comes, since its progress is watched. */
export function isLarge(path: string): boolean {
	return path.startsWith(weights);
}

/** Store everything that this version is made of. When one piece is missing, nothing is stored. */
export async function fillCache(): Promise<void> {
	const cache = await caches.open(name);
	const paths = [...build.filter(isShell), ...needed, ...prerendered, words];
	try {
		await Promise.all(paths.map((path) => add(cache, path)));
	} catch (error) {
		await caches.delete(name);
		throw error;
	}
	// Weights that are here already stay so in the new version.
	for (const path of files) if (isLarge(path) && (await fromCache(path))) await add(cache, path);
	// Some hosts keep this page to themselves; the app does without.
	await add(cache, notFoundPage).catch(() => undefined);
}

/** Keep the version before this one, for tabs that still run it, and delete the older ones. */
export async function dropOldCaches(): Promise<void> {
	const others = (await caches.keys()).filter((key) => key.startsWith(family) && key !== name);
	const ran = await Promise.all(others.map((key) => caches.match(started, { cacheName: key })));
	const last = ran.findLastIndex((mark) => mark !== undefined);
	await Promise.all(others.filter((_, index) => index !== last).map((key) => caches.delete(key)));
	await (await caches.open(name)).put(started, new Response());
}

/** A page or file as this version has it; of the hashed files those of other versions too. */
export async function fromCache(path: string): Promise<Response | undefined> {
	// A host's `Vary` speaks of how a file is packed, which a cache of unpacked files need not mind.
	const own = await caches.match(path, { cacheName: name, ignoreVary: true });
	return own ?? (isHashed(path) ? caches.match(path, { ignoreVary: true }) : undefined);
}

/** The page for any address, without network. */
export function anyPage(): Promise<Response | undefined> {
	return fromCache(notFoundPage);
}

/** Keep a hashed file that was fetched later than the rest. */
export async function keep(path: string, response: Response): Promise<void> {
	if (response.ok && isHashed(path)) await (await caches.open(name)).put(path, response);
}

async function add(cache: Cache, path: string): Promise<void> {
	const response =
		(isHashed(path) ? await fromCache(path) : undefined) ??
		(await fetch(path, { cache: isHashed(path) ? 'default' : 'reload' }));
	if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
	await cache.put(path, response.redirected ? new Response(response.body, response) : response);
}
