import type { Article } from '$lib/model/article';

/** What reading finds of an article. A title that could not be found is empty, for a person to give. */
export type ReadArticle = Pick<Article, 'title' | 'language' | 'paragraphs' | 'source'>;

/** What became of something that was to be read. */
export type ReadResult = ReadText | ReadBook | NotRead;

/** An article, and what was left out of it or is doubtful. */
export interface ReadText {
	kind: 'article';
	article: ReadArticle;
	notes: ReadNote[];
}

/** A long book: its chapters, of which one is to be chosen and read with `ReadOptions.chapter`. */
export interface ReadBook {
	kind: 'book';
	title: string;
	author?: string;
	chapters: Chapter[];
}

/** A chapter that can be chosen. */
export interface Chapter {
	/** For `ReadOptions.chapter`. */
	index: number;
	/** Empty where the book gives it none. */
	title: string;
	words: number;
}

/** Nothing to learn from, and why. */
export interface NotRead {
	kind: 'problem';
	problem: ReadProblem;
	/**
	 * What was read all the same, for a person who knows better: with `not-english`, `too-short` and
	 * `only-furniture`.
	 */
	article?: ReadArticle;
	notes?: ReadNote[];
}

/** Why there is nothing to learn from. */
export type ReadProblem =
	/** No byte, or no letter. */
	| { code: 'empty' }
	/** An address and nothing else: pages are not fetched. */
	| { code: 'only-link'; url: string }
	/** Menus, links and notices, but no article. */
	| { code: 'only-furniture' }
	/** A sentence or two, of which nothing can be asked. */
	| { code: 'too-short'; words: number }
	/** Another language; which, as BCP 47, where it shows. */
	| { code: 'not-english'; language?: string }
	/** Pages, but all of them pictures. */
	| { code: 'no-text'; pages: number }
	/** It asks for a password or is sealed by its shop. */
	| { code: 'locked'; format: Format }
	/** It begins as one of ours does, and cannot be read. */
	| { code: 'broken'; format: Format }
	/** Nothing that is read here; what it seems to be, where its first bytes say. */
	| { code: 'unknown-kind'; seems?: 'picture' | 'film' | 'sound' | 'old-word' | 'office' | 'zip' }
	/** More bytes than are opened, both in bytes. */
	| { code: 'too-big'; bytes: number; most: number };

/** What a file can be. */
export type Format = 'text' | 'markdown' | 'html' | 'mhtml' | 'pdf' | 'docx' | 'epub';

/** What a person should know about what was read. */
export type ReadNote =
	/** Lines of menus, adverts, related links, shares and notices that were left out. */
	| { code: 'furniture'; lines: number }
	/** Words under pictures: kept, but nothing is asked of them. */
	| { code: 'captions'; count: number }
	/** Left out, since rows tell nothing as sentences. */
	| { code: 'tables'; count: number }
	/** Footnotes, endnotes and lists of sources that were left out. */
	| { code: 'footnotes'; count: number }
	/** Blocks of code and formulas that were left out. */
	| { code: 'code'; count: number }
	/** Page numbers and lines at the head and foot of each page that were left out. */
	| { code: 'running-lines'; count: number }
	/** Pages that are pictures, among others that are text. */
	| { code: 'pages-without-text'; count: number; pages: number }
	/** Chapters or pages that could not be read, among others that could. */
	| { code: 'broken-parts'; count: number }
	/** It went on for longer than is read: words kept, and of how many. */
	| { code: 'cut'; words: number; of: number }
	/** A date such as 05/06/2023, which two readings fit: ISO dates, the one that was taken first. */
	| { code: 'ambiguous-date'; readings: string[] }
	/** Which of how many chapters this is, from 1. */
	| { code: 'chapter'; number: number; of: number };
