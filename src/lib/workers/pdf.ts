import type { Draft } from '$lib/reading/draft';
import type { ReadProblem } from '$lib/reading/result';
import type { Watch } from '$lib/reading/tools';
import type { PdfReply, PdfRequest } from './pdf-messages';
import workerUrl from './pdf.worker?worker&url';
import { trustedWorkerUrl } from './trusted-url';

/** Read a PDF file in a worker of its own, which is larger than the app and comes with the first file. */
export function readPdfBeside(
	bytes: Uint8Array,
	{ signal, onprogress }: Watch
): Promise<Draft | ReadProblem> {
	signal?.throwIfAborted();
	const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });
	return new Promise<Draft | ReadProblem>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<PdfReply | { kind?: never }>) => {
			if (data.kind === 'progress') onprogress?.(data.share);
			else if (data.kind === 'read') resolve(data.read);
			else if (data.kind === 'failed') reject(new Error(data.message));
		};
		worker.onerror = (event) => reject(new Error(event.message || 'The worker did not start.'));
		signal?.addEventListener('abort', () => reject(signal.reason as Error));
		worker.postMessage({ kind: 'pdf', bytes } satisfies PdfRequest, [bytes.buffer]);
	}).finally(() => worker.terminate());
}
