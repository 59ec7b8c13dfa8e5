import type { Paragraph } from '$lib/model/article';
import { captionOf, withoutCredit } from './captions';
import { countWords, isProse, isSentence } from './clean';
import type { Block } from './draft';
import { fold } from './fold';
import { isApparatus, isEnd, isFurniture, isLinkList, isMenuWord } from './furniture';
import { publishedIn } from './published';

/** The paragraphs of an article, and how many lines were none. */
export interface Body {
	paragraphs: Paragraph[];
	furniture: number;
	footnotes: number;
}

/** A related link is as long as a title; headings within an article are shorter. In words. */
const LINK = 6;

/** What is told, of all that stands below the head. */
export function readBody(blocks: readonly Block[], title = ''): Body {
	const told = withoutApparatus(upToEnd(blocks));
	const kept = withoutPage(withCaptions(told.blocks), title);
	const paragraphs = kept.flatMap((block, index) => toParagraph(block, index, kept));
	return {
		paragraphs: withoutEmptyHeadings(paragraphs),
		furniture: blocks.length - told.footnotes - paragraphs.length,
		footnotes: told.footnotes
	};
}

/** All before the line after which nothing is told any more. */
function upToEnd(blocks: readonly Block[]): readonly Block[] {
	const total = proseWords(blocks);
	for (const [index, { text, kind }] of blocks.entries()) {
		if (kind === 'caption' || !isEnd(text)) continue;
		// Such a line may stand amid an article too: then much is told below it.
		if (proseWords(blocks.slice(index)) < total * 0.25) return blocks.slice(0, index);
	}
	return blocks;
}

function proseWords(blocks: readonly Block[]): number {
	return blocks.reduce(
		(sum, { kind, text }) => sum + (kind !== 'caption' && isProse(text) ? countWords(text) : 0),
		0
	);
}

/** Without lists of sources, notes and links, from their heading to the next one of its rank. */
function withoutApparatus(blocks: readonly Block[]): { blocks: Block[]; footnotes: number } {
	const kept: Block[] = [];
	let rank: number | undefined;
	for (const block of blocks) {
		const isHead = block.kind === 'heading' || block.kind === 'line';
		const level = block.kind === 'heading' ? (block.level ?? 2) : 9;
		if (isHead && isApparatus(block.text)) rank = level;
		else if (rank !== undefined && block.kind === 'heading' && level <= rank) rank = undefined;
		if (rank === undefined) kept.push(block);
	}
	return { blocks: kept, footnotes: blocks.length - kept.length };
}

/**
 * What stands under pictures, known by who made the picture; the line above it with no space between
 * is what the picture says to those who cannot see it.
 */
function withCaptions(blocks: readonly Block[]): Block[] {
	const marked = blocks.map((block) => {
		if (block.kind === 'caption') return { ...block, text: withoutCredit(block.text) };
		const caption = block.kind === 'heading' ? undefined : captionOf(block.text);
		return caption === undefined ? block : { ...block, kind: 'caption' as const, text: caption };
	});
	for (let index = marked.length - 1; index > 0; index -= 1) {
		const [above, block] = [marked[index - 1]!, marked[index]!];
		const isAlike = above.kind !== 'heading' && block.kind === 'caption' && block.isClose;
		if (isAlike && blocks[index]!.kind !== 'caption')
			marked[index - 1] = { ...above, kind: 'caption' };
	}
	return marked;
}

/** Without what belongs to the page, and without what is said twice. */
function withoutPage(blocks: readonly Block[], title: string): Block[] {
	const seen = new Set([fold(title)]);
	const isMenu = menusOf(blocks);
	const last = blocks.findLastIndex(({ kind, text }) => kind !== 'caption' && isTold(kind, text));
	return blocks.filter(({ kind, text, linked }, index) => {
		if (kind === 'caption') return text !== '' && countWords(text) > 1 && isNew(text, seen);
		if (isFurniture(text) || publishedIn(text).length > 0 || isMenu[index]) return false;
		if (kind !== 'heading' && isLinkList(text, linked)) return false;
		if (index > last) return false;
		return countWords(text) < 4 || isNew(text, seen);
	});
}

function isTold(kind: Block['kind'], text: string): boolean {
	if (isProse(text) || (kind === 'text' && isSentence(text))) return true;
	if (kind === 'item') return isItem(text);
	return kind === 'line' && /[.!…]["'”’)]*$/.test(text) && countWords(text) > 3;
}

/** A point of a list that tells something by itself. */
function isItem(text: string): boolean {
	return countWords(text) >= 4 || (isSentence(text) && countWords(text) >= 2);
}

function isNew(text: string, seen: Set<string>): boolean {
	const folded = fold(text);
	return !seen.has(folded) && Boolean(seen.add(folded));
}

/** Lines among three or more very short ones, or of the words that menus consist of. */
function menusOf(blocks: readonly Block[]): boolean[] {
	const isShort = blocks.map(
		({ kind, text }) => kind === 'line' && countWords(text) <= 3 && !isSentence(text)
	);
	return blocks.map((_, index) => {
		let [from, to] = [index, index];
		while (isShort[from - 1]) from -= 1;
		while (isShort[to + 1]) to += 1;
		const words = blocks.slice(from, to + 1).filter(({ text }) => isMenuWord(text)).length;
		return isShort[index] === true && (to - from >= 2 || (to - from >= 1 && words >= 2));
	});
}

function toParagraph({ kind, text }: Block, index: number, all: readonly Block[]): Paragraph[] {
	if (kind === 'caption' || kind === 'heading') return [{ kind, text }];
	if (kind === 'item' && !isItem(text)) return [];
	const isSaid = /^\p{Ll}|[.!…:]["'”’)]*$/u.test(text) && countWords(text) >= 3;
	if (kind === 'text' || kind === 'item' || isSaid) return [{ kind: 'text', text }];
	// What nobody says what it is, above a paragraph, is its heading; above a heading it is a link.
	const next = all.slice(index + 1).find((block) => block.kind !== 'caption');
	if (!next) return [];
	const isAboveHeading = next.kind === 'heading' || (next.kind === 'line' && !isProse(next.text));
	return isAboveHeading && countWords(text) >= LINK ? [] : [{ kind: 'heading', text }];
}

/** A heading whose text was left out says nothing. */
function withoutEmptyHeadings(paragraphs: Paragraph[]): Paragraph[] {
	const last = paragraphs.findLastIndex(({ kind }) => kind === 'text');
	return paragraphs.filter(({ kind }, index) => kind !== 'heading' || index < last);
}
