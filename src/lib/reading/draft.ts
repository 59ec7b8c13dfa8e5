/** What a reader of one format hands over: blocks in their order, and what it left out itself. */
export interface Draft {
	blocks: Block[];
	about: About;
	/** How many of what is no prose were left out. */
	left: Partial<Record<LeftOut, number>>;
	/** Pages and chapters that could not be read. */
	brokenParts?: number;
	/** Pages that are pictures, and all pages. */
	emptyPages?: { count: number; pages: number };
	/** Which part of a longer whole it is. */
	chapter?: { number: number; of: number };
	/** Words that were not even looked at, since there are far too many. */
	unseenWords?: number;
}

export type LeftOut = 'furniture' | 'tables' | 'footnotes' | 'code' | 'running-lines';

/** A stretch of text that stands by itself. */
export interface Block {
	/** A line is short and nobody says what it is: a heading, a name, a menu, the words under a picture. */
	kind: 'heading' | 'text' | 'item' | 'caption' | 'line';
	text: string;
	/** Headings: 1 for the title, 2 for what stands below it, and so on. */
	level?: number;
	/** The share of its letters that are links, 0 to 1. */
	linked?: number;
	/** It follows its neighbour above with no space between. */
	isClose?: true;
}

/** What a page or file says of itself. */
export interface About {
	title?: string;
	author?: string;
	publisher?: string;
	url?: string;
	/** As it is written; a date for machines or for people. */
	published?: string;
	language?: string;
}
