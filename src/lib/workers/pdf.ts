import type { PdfOpener } from '$lib/reading/tools';
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';
import { trustedWorkerUrl } from './trusted-url';

/** Opens PDF files in a worker of their own, which compiles no code and fetches nothing. */
export function pdfOpener(): PdfOpener {
	const port = new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });
	const worker = PDFWorker.create({ port });
	return {
		open: (bytes) =>
			getDocument({
				data: bytes,
				worker,
				isEvalSupported: false,
				useWasm: false,
				useWorkerFetch: false,
				disableFontFace: true,
				verbosity: 0
			}),
		close: () => {
			worker.destroy();
			port.terminate();
		}
	};
}
