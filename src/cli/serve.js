// Serves the built site as a plain static host would, so that what works here works anywhere.
// PORT, BASE_PATH and BUILD_DIR change where it listens, the folder it lives in and what it serves.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const port = Number(process.env.PORT ?? 4173);
const base = process.env.BASE_PATH ?? '';
const folder = process.env.BUILD_DIR ?? 'build';

if (!existsSync(join(folder, '404.html'))) {
	stop(`There is nothing to serve in ${folder}/ yet. Build it first: npm run build`);
}

const files = sirv(folder, { etag: true, maxAge: 0, brotli: true, gzip: true });
const notFound = readFileSync(join(folder, '404.html'));

const server = createServer((request, response) => {
	const { pathname, search } = new URL(`http://localhost${request.url}`);

	if (isFolder(pathname)) {
		response.writeHead(301, { location: `${pathname}/${search}` }).end();
	} else if (pathname.startsWith(`${base}/`)) {
		request.url = pathname.slice(base.length) + search;
		files(request, response, () => sendNotFound(response));
	} else {
		sendNotFound(response);
	}
});

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
	if (error.code !== 'EADDRINUSE') throw error;
	stop(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
});
server.listen(port, () => {
	// With PORT=0 the machine chooses.
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	console.log(`Recollect is at http://localhost:${address.port}${base}/`);
});

/**
 * A page asked for without the slash at its end. Its links are relative, so the address must be right.
 * @param {string} pathname
 */
function isFolder(pathname) {
	if (pathname.endsWith('/') || pathname.includes('//')) return false;
	if (pathname === base) return true;
	return (
		pathname.startsWith(`${base}/`) &&
		existsSync(join(folder, pathname.slice(base.length), 'index.html'))
	);
}

/** @param {import('node:http').ServerResponse} response */
function sendNotFound(response) {
	response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}
