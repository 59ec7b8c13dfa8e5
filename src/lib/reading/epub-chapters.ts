import type { Archive } from './archive';
import type { Block, Draft } from './draft';
import type { EpubPackage } from './epub-package';
import { flatten } from './flatten';
import { blocksOf } from './html-blocks';
import { toldIn } from './read-html';
import type { ReadOptions, ReadTools } from './tools';

/** A chapter of a book, read. */
export interface EpubChapter extends Pick<Draft, 'blocks' | 'left'> {
	/** Empty where the book gives none. */
	title: string;
	/** Words that are told in sentences. */
	words: number;
}

/** Covers, dedications and notices have fewer words. */
const FEWEST_WORDS = 80;
/** No book has as many files, nor as many words. */
const MOST_FILES = 1500;
const MOST_WORDS = 2_000_000;

const around =
	/\b(?:cover|title-?page|half-?title|copyright|colophon|toc|loi|lot|landmarks|index|bibliography|dedication|epigraph|endnotes|footnotes|rearnotes|acknowledg\w+|other-?credits|imprint)\b/i;

/** Read the files of a book in their order; parts of one chapter come together. */
export async function chaptersOf(
	archive: Archive,
	{ spine, titles }: EpubPackage,
	tools: ReadTools,
	{ signal, onprogress }: ReadOptions
): Promise<{ chapters: EpubChapter[]; broken: number }> {
	const chapters: EpubChapter[] = [];
	let broken = 0;
	let words = 0;
	const files = spine.slice(0, MOST_FILES);
	for (const [index, path] of files.entries()) {
		await tools.pause();
		signal?.throwIfAborted();
		onprogress?.((index + 1) / files.length);
		const text = words < MOST_WORDS ? archive.text(path) : undefined;
		if (text === undefined) {
			broken += 1;
			continue;
		}
		const page = tools.parse(flatten(closed(text)), 'text/html');
		if (!page.body || isAround(page)) continue;
		const read = blocksOf(page.body);
		const chapter = { ...read, title: titles.get(path) ?? '', words: toldIn(read.blocks) };
		words += chapter.words;
		const last = chapters.at(-1);
		const isPart = !chapter.title && titles.size > 0 && last && !read.blocks.some(isTop);
		if (isPart) chapters[chapters.length - 1] = together(last, chapter);
		else
			chapters.push({ ...chapter, title: chapter.title || (read.blocks.find(isTop)?.text ?? '') });
	}
	return { chapters: chapters.filter((chapter) => chapter.words >= FEWEST_WORDS), broken };
}

/** XHTML may close an element in itself, which HTML takes for one that stays open. */
function closed(text: string): string {
	return text.replace(
		/<(title|script|style|a|div|span|p|i|b|em|td|th)\b([^<>]*)\/>/gi,
		'<$1$2></$1>'
	);
}

function isAround(page: Document): boolean {
	const types = [page.body, page.body.firstElementChild].map(
		(element) =>
			`${element?.getAttribute('epub:type') ?? ''} ${element?.getAttribute('role') ?? ''}`
	);
	return around.test(types.join(' '));
}

function isTop({ kind, level = 9 }: Block): boolean {
	return kind === 'heading' && level <= 2;
}

function together(one: EpubChapter, other: EpubChapter): EpubChapter {
	return { ...one, blocks: [...one.blocks, ...other.blocks], words: one.words + other.words };
}
