import { pdfLimits } from '$lib/reading/pdf-words';
import { readPdf } from '$lib/reading/read-pdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
// What parses a file is in here already, so that the reader starts no worker of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { PdfReply, PdfRequest } from './pdf-messages';

// The parser hears the same messages and has answers for some; those of ours have a kind.
self.addEventListener('message', ({ data }: MessageEvent<PdfRequest | { kind?: never }>) => {
	if (data.kind === 'pdf') void read(data.bytes);
});

async function read(bytes: Uint8Array): Promise<void> {
	try {
		const task = getDocument({ data: bytes, ...pdfLimits });
		tell({ kind: 'read', read: await readPdf(task, { onprogress }) });
	} catch (error) {
		tell({ kind: 'failed', message: (error as Error).message });
	}
}

function onprogress(share: number): void {
	tell({ kind: 'progress', share });
}

function tell(reply: PdfReply): void {
	self.postMessage(reply);
}
