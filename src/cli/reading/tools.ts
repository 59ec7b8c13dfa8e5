import type { ReadTools } from '$lib/reading/tools';
import { DOMParser } from 'linkedom';
import { createRequire } from 'node:module';

/** A package that takes half a second to start, for those who open a PDF. */
const pdfPackage = 'pdfjs-dist/legacy/build/pdf.mjs';

/** What reading needs, at the command line. */
export function nodeTools(): ReadTools {
	return {
		parse: (text, type) => {
			const page = new DOMParser().parseFromString(text, type === 'text/html' ? type : 'text/xml');
			return page as unknown as Document;
		},
		openerOfPdf: () => Promise.resolve(pdfOpener()),
		pause: () => new Promise((resolve) => setImmediate(resolve))
	};
}

function pdfOpener(): Awaited<ReturnType<ReadTools['openerOfPdf']>> {
	// Vite's runner is closed by the time a file is read, so that it can import no more.
	const require = createRequire(import.meta.url);
	const { getDocument } = require(pdfPackage) as typeof import('pdfjs-dist');
	return {
		open: (data) => getDocument({ data, isEvalSupported: false, useWasm: false, verbosity: 0 }),
		close: () => undefined
	};
}
