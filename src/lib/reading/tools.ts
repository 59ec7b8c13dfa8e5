/** What reading needs from where it runs. */
export interface ReadTools {
	/** A document that is only looked at: it runs nothing and loads nothing. */
	parse(text: string, type: 'text/html' | 'application/xml'): Document;
	/** The reader of PDF files, fetched when it is first needed. */
	openPdf(): Promise<PdfReader>;
	/** Lets the page draw and hear between two slices of work. */
	pause(): Promise<void>;
}

/** Reads the text of a PDF beside the page; the bytes are gone afterwards. */
export interface PdfReader {
	read(bytes: Uint8Array, options: PdfOptions): Promise<PdfText | 'locked' | 'broken'>;
}

export interface PdfOptions {
	signal?: AbortSignal | undefined;
	/** Pages that are looked at. */
	mostPages: number;
	/** Hears after each page. */
	onpage: (page: number, of: number) => void;
}

/** What a PDF says of itself, and the words on its pages. */
export interface PdfText {
	title?: string;
	author?: string;
	language?: string;
	/** As PDF writes dates, such as `D:20230530120000Z`. */
	created?: string;
	/** All pages, read or not. */
	pageCount: number;
	pages: PdfPage[];
}

export interface PdfPage {
	/** In points, origin at the lower left. */
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
	/** The name of the typeface, such as `Times-Bold`; of no meaning beyond this file. */
	font: string;
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
