import { declaredIn, decode } from './decode';
import type { Draft } from './draft';
import { finish } from './finish';
import { formatOf } from './format';
import { linkIn } from './link';
import { readDocx } from './read-docx';
import { readEpub } from './read-epub';
import { readHtml } from './read-html';
import { readMarkdown } from './read-markdown';
import { pageInMhtml } from './read-mhtml';
import { readPasted } from './read-pasted';
import { readPlain } from './read-text';
import type { Format, ReadBook, ReadProblem, ReadResult } from './result';
import type { ReadOptions, ReadTools } from './tools';

/** A file that was opened or dropped. */
export interface OpenedFile {
	bytes: Uint8Array;
	/** With its ending. */
	name: string;
	/** MIME type, where the device says one. */
	type?: string;
}

/** What was pasted or shared. */
export interface Pasted {
	text: string;
	/** The same with its form, where the clipboard has it. */
	html?: string;
	/** What a shared text is called, and where it is from. */
	title?: string;
	url?: string;
}

/** Files of more bytes are not opened. */
const MOST_BYTES = 150_000_000;

/** Read an article from a file of any kind that is known here. */
export async function readFile(
	{ bytes, name, type }: OpenedFile,
	tools: ReadTools,
	options: ReadOptions = {}
): Promise<ReadResult> {
	options.signal?.throwIfAborted();
	if (bytes.length === 0) return { kind: 'problem', problem: { code: 'empty' } };
	if (bytes.length > MOST_BYTES) {
		const problem = { code: 'too-big', bytes: bytes.length, most: MOST_BYTES } as const;
		return { kind: 'problem', problem };
	}
	const format = formatOf(bytes, name, type);
	if (typeof format === 'object') return { kind: 'problem', problem: format };
	const draft = await draftOf(format, bytes, tools, options);
	options.signal?.throwIfAborted();
	if ('code' in draft) return { kind: 'problem', problem: draft };
	return 'kind' in draft ? draft : finish(draft);
}

async function draftOf(
	format: Format,
	bytes: Uint8Array,
	tools: ReadTools,
	options: ReadOptions
): Promise<Draft | ReadBook | ReadProblem> {
	switch (format) {
		case 'pdf':
			return tools.readPdf(bytes, options);
		case 'docx':
			return readDocx(bytes, tools);
		case 'epub':
			return readEpub(bytes, tools, options);
		case 'html':
			return readHtml(decode(bytes, declaredIn(bytes)), tools);
		case 'mhtml': {
			const page = pageInMhtml(bytes);
			if (!page) return { code: 'broken', format };
			const draft = await readHtml(page.html, tools);
			return { ...draft, about: { ...(page.url && { url: page.url }), ...draft.about } };
		}
		case 'markdown':
			return readMarkdown(decode(bytes), tools);
		case 'text':
			return readPlain(decode(bytes));
	}
}

/** Read an article from what was pasted or shared. */
export async function readPaste(
	{ text, html, title, url }: Pasted,
	tools: ReadTools,
	options: ReadOptions = {}
): Promise<ReadResult> {
	options.signal?.throwIfAborted();
	const link = linkIn(text);
	if (link) return { kind: 'problem', problem: { code: 'only-link', url: link } };
	const draft = html ? await readPasted(text, html, tools) : readPlain(text);
	const about = { ...draft.about, ...(title && { title }), ...(url && { url }) };
	return finish({ ...draft, about });
}
