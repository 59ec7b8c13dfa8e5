import { pdfLimits } from '$lib/reading/pdf-words';
import { readPdf } from '$lib/reading/read-pdf';
import type { ReadTools } from '$lib/reading/tools';
import { DOMParser } from 'linkedom';
import { createRequire } from 'node:module';

/** A package that takes half a second to start, for those who open a PDF. */
const pdfPackage = 'pdfjs-dist/legacy/build/pdf.mjs';

/** What reading needs, at the command line. */
export function nodeTools(): ReadTools {
	return {
		parse: (text, type) =>
			(type === 'text/html'
				? new DOMParser().parseFromString(wholePage(text), type)
				: new DOMParser().parseFromString(text, 'text/xml')) as unknown as Document,
		readPdf: (data, watch) => {
			// Vite's runner is closed by the time a file is read, so that it can import no more.
			const require = createRequire(import.meta.url);
			const { getDocument } = require(pdfPackage) as typeof import('pdfjs-dist');
			return readPdf(getDocument({ data, ...pdfLimits }), watch);
		},
		pause: () => new Promise((resolve) => setImmediate(resolve))
	};
}

/** A page with the elements that HTML lets out and browsers put in, which linkedom does not. */
function wholePage(text: string): string {
	if (!/<html[\s>]/i.test(text)) return `<html><body>${text}</body></html>`;
	if (/<body[\s>]/i.test(text)) return text;
	return text.replace(/<\/head>|<html[^>]*>(?![^]*<\/head>)/i, (mark) => `${mark}<body>`);
}
