import type { PDFDocumentLoadingTask } from 'pdfjs-dist';

/** What reading needs from where it runs. */
export interface ReadTools {
	/** A document that is only looked at: it runs nothing and loads nothing. */
	parse(text: string, type: 'text/html' | 'application/xml'): Document;
	/** The reader of PDF files, fetched when it is first needed. */
	openerOfPdf(): Promise<PdfOpener>;
	/** Lets the page draw and hear between two slices of work. */
	pause(): Promise<void>;
}

/** Opens PDF files, away from the page. */
export interface PdfOpener {
	/** Begin to open a file, whose bytes are gone afterwards. */
	open(bytes: Uint8Array): PDFDocumentLoadingTask;
	/** The reader may go. */
	close(): void;
}

/** What a person chose, and how the work is watched and stopped. */
export interface ReadOptions {
	/** Once cancelled, the promise rejects with its reason. */
	signal?: AbortSignal;
	/** Hears how much of the work is done, from 0 to 1. */
	onprogress?: (share: number) => void;
	/** Which chapter of a book. */
	chapter?: number;
}
