import { authorIn, nameIn } from './byline';
import { countWords, isProse } from './clean';
import type { About, Block } from './draft';
import { fold } from './fold';
import { isFurniture, isLinkList, isMenuWord } from './furniture';
import { publishedIn } from './published';

/** What stands above the first paragraph, sorted. */
export interface Head {
	about: About;
	/** What is left of the head, and all below it. */
	blocks: Block[];
	/** Lines that belong to the page. */
	furniture: number;
}

/** A longer line is no title, in words. */
const LONGEST_TITLE = 30;

/**
 * Read title, author and day of publication from the lines above the first paragraph, where the page
 * or file does not say them itself.
 *
 * ```text
 * Skip to content          furniture
 * Why the bees are back    title
 * Ann Lee                  author, since a date stands beside
 * May 30, 2023             published
 * Bees are seen again in … the first paragraph
 * ```
 */
export function readHead(blocks: readonly Block[], about: About): Head {
	const found: About = { ...about };
	const end = firstProse(blocks, about.title);
	const lines = blocks.slice(0, end);
	const kept: Block[] = [];
	let furniture = 0;
	for (const [index, block] of lines.entries()) {
		const { text, linked } = block;
		const parts = text.split(/ ?[|·•] ?/).filter(Boolean);
		const dated = parts.find((part) => publishedIn(part).length > 0);
		const author = parts.map((part) => authorIn(part)).find(Boolean);
		const beside = isBesideDate(lines, index)
			? nameIn(text)
			: nameIn(dated ? (parts[0] ?? '') : '');
		if (dated) found.published ??= dated;
		// The first line may be a title that looks like a name.
		const by = author ?? (kept.length > 0 || found.title ? beside : undefined);
		if (by) found.author ??= by;
		if (dated || by) continue;
		const isPage = isFurniture(text) || (isLinkList(text, linked) && block.kind !== 'heading');
		if (isPage) furniture += 1;
		else kept.push(block);
	}

	const title = titleAmong(kept, found.title);
	const below = title ? kept.slice(kept.indexOf(title) + 1) : kept;
	furniture += kept.length - below.length - (title ? 1 : 0);
	if (title) found.title ??= title.text;
	return { about: found, blocks: [...below, ...blocks.slice(end)], furniture };
}

/** Where the telling begins. A title may be a question, and so end as a sentence does. */
function firstProse(blocks: readonly Block[], title: string | undefined): number {
	let mayBeTitle = title === undefined;
	const index = blocks.findIndex(({ kind, text }) => {
		if (kind === 'heading' || kind === 'caption' || isFurniture(text)) return false;
		if (title !== undefined && fold(text) === fold(title)) return false;
		const isTitle = mayBeTitle && countWords(text) <= 20 && /[?!]["'”’]?$/.test(text);
		if (!isMenuWord(text)) mayBeTitle = false;
		return !isTitle && isProse(text);
	});
	return index < 0 ? 0 : index;
}

function isBesideDate(lines: readonly Block[], index: number): boolean {
	return [lines[index - 1], lines[index + 1]].some(
		(line) => line !== undefined && publishedIn(line.text).length > 0
	);
}

/** The line that is the title: the one that the page says, else a heading, else the first that can be one. */
function titleAmong(blocks: readonly Block[], known: string | undefined): Block | undefined {
	if (known) {
		const folded = fold(known);
		return blocks.find(({ text }) => {
			const own = fold(text);
			return own === folded || (own.length > 20 && folded.startsWith(own));
		});
	}
	const possible = blocks.filter(
		({ kind, text }) =>
			!isStatement(kind, text) &&
			kind !== 'caption' &&
			countWords(text) <= LONGEST_TITLE &&
			!isMenuWord(text)
	);
	const headings = possible.filter(({ kind }) => kind === 'heading');
	const top = Math.min(...headings.map(({ level = 2 }) => level));
	return (
		headings.find(({ level = 2 }) => level === top) ??
		possible.find(({ text }) => countWords(text) >= 4) ??
		possible[0] ??
		blocks.find(
			({ kind, text }) =>
				kind !== 'caption' && !isStatement(kind, text) && countWords(text) <= LONGEST_TITLE
		)
	);
}

/** A title has no full stop; a short first paragraph has. */
function isStatement(kind: Block['kind'], text: string): boolean {
	return kind !== 'heading' && countWords(text) > 2 && /\.["'”’)]*$/.test(text);
}
