import { readFile, readPaste, type Pasted } from '$lib/reading/read';
import type { ReadResult } from '$lib/reading/result';
import type { ReadOptions, ReadTools } from '$lib/reading/tools';
import { inertPage } from './inert-page';
import { readPdfBeside } from './pdf';

/** What reading needs, in a browser. */
const tools: ReadTools = {
	parse: inertPage,
	readPdf: readPdfBeside,
	pause: () => new Promise((resolve) => setTimeout(resolve))
};

/** Read an article from a file that was opened, dropped or shared. */
export async function openFile(file: File, options: ReadOptions = {}): Promise<ReadResult> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	return readFile({ bytes, name: file.name, type: file.type }, tools, options);
}

/** Read an article from what was pasted or shared. */
export function openPaste(pasted: Pasted, options: ReadOptions = {}): Promise<ReadResult> {
	return readPaste(pasted, tools, options);
}
