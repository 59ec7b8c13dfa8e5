import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Server } from '../e2e/server';

/** Lighthouse's slow 4G: so long until an answer begins, and so fast in all. */
const LATENCY = 562;
const BYTES_PER_SECOND = 1_440_000 / 8;

/** Small pieces, so that answers which come at once share the line fairly. */
const PIECE = 2048;

/**
 * The same site behind a slow network. Unlike the browser's own throttle it slows the service worker
 * too, which competes with the page on a first visit.
 */
export async function slowNetwork(url: string): Promise<Server> {
	let free = 0;
	const pass = async (bytes: number) => {
		free = Math.max(free, performance.now()) + (bytes / BYTES_PER_SECOND) * 1000;
		await sleep(free - performance.now());
	};

	const answer = async ({ url: path, method, headers }: IncomingMessage, to: ServerResponse) => {
		await sleep(LATENCY);
		const forward = ask(new URL(path!, url), { method: method!, headers });
		const [from] = (await once(forward.end(), 'response')) as [IncomingMessage];
		to.writeHead(from.statusCode!, from.headers);
		for await (const chunk of from as AsyncIterable<Buffer>) {
			for (let start = 0; start < chunk.length; start += PIECE) {
				const piece = chunk.subarray(start, start + PIECE);
				await pass(piece.length);
				to.write(piece);
			}
		}
		to.end();
	};
	// A browser that is closed leaves requests behind, which may find the site gone.
	const server = createServer((request, response) => {
		answer(request, response).catch(() => response.destroy());
	});
	server.listen(0);
	await once(server, 'listening');

	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}/`,
		stop: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}
