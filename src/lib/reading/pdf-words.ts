import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { countWords } from './clean';
import { MOST_WORDS } from './cut';
import type { Watch } from './tools';

/** The words on the pages of a PDF, and what it says of itself. */
export interface PdfText {
	title?: string;
	author?: string;
	language?: string;
	/** All pages, looked at or not. */
	pageCount: number;
	pages: PdfPage[];
	/** Pages that could not be read. */
	brokenPages: number;
}

/** A page, in points, with its origin at the lower left. */
export interface PdfPage {
	width: number;
	height: number;
	words: PdfWords[];
}

/** Some words that stand side by side, in points. */
export interface PdfWords {
	text: string;
	/** Where their baseline begins. */
	x: number;
	y: number;
	width: number;
	/** The height of the letters. */
	size: number;
	/** A name for the typeface that means nothing beyond this file. */
	font: string;
}

/** More than is kept is looked at, since lines are left out. */
const ENOUGH_WORDS = MOST_WORDS * 1.3;

/** How a PDF is opened: no code is compiled, nothing is fetched, no letter is drawn. */
export const pdfLimits = {
	isEvalSupported: false,
	useWasm: false,
	useWorkerFetch: false,
	disableFontFace: true,
	verbosity: 0
} as const;

/** Read the words of a PDF page by page, until there are enough. */
export async function readPdfWords(
	task: PDFDocumentLoadingTask,
	{ signal, onprogress }: Watch
): Promise<PdfText | 'locked' | 'broken'> {
	const stop = () => void task.destroy();
	signal?.addEventListener('abort', stop);
	try {
		const file = await task.promise;
		const text: PdfText = {
			...(await aboutOf(file)),
			pageCount: file.numPages,
			pages: [],
			brokenPages: 0
		};
		let words = 0;
		for (let number = 1; number <= file.numPages && words < ENOUGH_WORDS; number += 1) {
			const page = await pageOf(file, number);
			signal?.throwIfAborted();
			if (page) text.pages.push(page);
			else text.brokenPages += 1;
			words += page?.words.reduce((sum, one) => sum + countWords(one.text), 0) ?? 0;
			onprogress?.(Math.max(number / file.numPages, Math.min(1, words / ENOUGH_WORDS)));
		}
		return text;
	} catch (error) {
		signal?.throwIfAborted();
		return (error as Error).name === 'PasswordException' ? 'locked' : 'broken';
	} finally {
		signal?.removeEventListener('abort', stop);
		await task.destroy();
	}
}

async function aboutOf(
	file: PDFDocumentProxy
): Promise<Pick<PdfText, 'title' | 'author' | 'language'>> {
	const info = await file.getMetadata().then(
		(metadata) => metadata.info as Record<string, unknown>,
		(): Record<string, unknown> => ({})
	);
	const [title, author, language] = ['Title', 'Author', 'Language'].map((key) => {
		const value = info[key];
		return typeof value === 'string' && value.trim() ? value.trim() : undefined;
	});
	return { ...(title && { title }), ...(author && { author }), ...(language && { language }) };
}

async function pageOf(file: PDFDocumentProxy, number: number): Promise<PdfPage | undefined> {
	try {
		const page = await file.getPage(number);
		const [left = 0, bottom = 0, right = 612, top = 792] = page.view;
		const { items } = await page.getTextContent();
		const words = items.flatMap((item): PdfWords[] => {
			if (!('str' in item) || !item.str.trim()) return [];
			const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform as number[];
			// Words that run up a margin say where a paper is from.
			if (Math.abs(b) > Math.abs(a) || Math.abs(c) > Math.abs(d)) return [];
			const size = item.height || Math.hypot(c, d);
			return [
				{ text: item.str, x: x - left, y: y - bottom, width: item.width, size, font: item.fontName }
			];
		});
		page.cleanup();
		return { width: right - left, height: top - bottom, words };
	} catch (error) {
		// A page that is broken takes none of the others along; a file that was closed does.
		if (file.loadingTask.destroyed) throw error;
		return undefined;
	}
}
