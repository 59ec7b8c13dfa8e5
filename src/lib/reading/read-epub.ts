import { Archive } from './archive';
import type { Draft } from './draft';
import { chaptersOf, type EpubChapter } from './epub-chapters';
import { packageOf, type EpubPackage } from './epub-package';
import type { ReadBook, ReadProblem } from './result';
import type { ReadOptions, ReadTools } from './tools';

/** A book of fewer words is read whole. */
const SHORT_BOOK = 6000;

/** Read a book: all of it when it is short, its list of chapters, or the chapter that was chosen. */
export async function readEpub(
	bytes: Uint8Array,
	tools: ReadTools,
	options: ReadOptions
): Promise<Draft | ReadBook | ReadProblem> {
	const archive = new Archive(bytes);
	const book = packageOf(archive, tools);
	if (!book) return { code: 'broken', format: 'epub' };
	if (isSealed(archive)) return { code: 'locked', format: 'epub' };
	const { chapters, broken } = await chaptersOf(archive, book, tools, options);
	if (chapters.length === 0) {
		return broken > 0 ? { code: 'broken', format: 'epub' } : { code: 'empty' };
	}
	const words = chapters.reduce((sum, chapter) => sum + chapter.words, 0);
	const chosen = options.chapter === undefined ? undefined : chapters[options.chapter];
	if (chosen) {
		const of = { number: (options.chapter ?? 0) + 1, of: chapters.length };
		return { ...toDraft([chosen], book, titleOf(chosen, book)), chapter: of, brokenParts: broken };
	}
	if (chapters.length === 1 || words < SHORT_BOOK) {
		return { ...toDraft(chapters, book, book.about.title), brokenParts: broken };
	}
	const { title = '', author } = book.about;
	const list = chapters.map((chapter, index) => ({
		index,
		title: chapter.title,
		words: chapter.words
	}));
	return { kind: 'book', title, ...(author && { author }), chapters: list };
}

/** Books that a shop has sealed have their texts encrypted; letters for display may be so in any book. */
function isSealed(archive: Archive): boolean {
	if (archive.has('META-INF/rights.xml') || archive.has('META-INF/sinf.xml')) return true;
	const encrypted = archive.text('META-INF/encryption.xml') ?? '';
	return /URI="[^"]+\.x?html?"/i.test(encrypted);
}

function toDraft(
	chapters: readonly EpubChapter[],
	{ about }: EpubPackage,
	title: string | undefined
): Draft {
	const left: Draft['left'] = {};
	for (const chapter of chapters) {
		for (const [key, count] of Object.entries(chapter.left) as [keyof Draft['left'], number][]) {
			left[key] = (left[key] ?? 0) + count;
		}
	}
	const blocks = chapters.flatMap((chapter) => chapter.blocks);
	return { blocks, about: { ...about, ...(title && { title }) }, left };
}

/** A chapter that is only numbered is named with its book. */
function titleOf({ title }: EpubChapter, { about }: EpubPackage): string {
	const isName = /\p{L}{3,}.*\s.*\p{L}{2,}/u.test(title.replace(/^(?:chapter|part|book)\b/i, ''));
	if (isName || !about.title) return title;
	return title ? `${about.title}: ${title}` : about.title;
}
