import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { countWords } from './clean';
import type { About, Draft } from './draft';
import { fold } from './fold';
import { blocksOfLines } from './pdf-blocks';
import { linesOf } from './pdf-lines';
import { withoutRunning } from './pdf-running';
import { readPdfWords, type PdfText } from './pdf-words';
import type { ReadProblem } from './result';
import type { Watch } from './tools';

/** words on pages → lines of columns → without heads and feet → paragraphs */
export async function readPdf(
	task: PDFDocumentLoadingTask,
	watch: Watch
): Promise<Draft | ReadProblem> {
	const text = await readPdfWords(task, watch);
	if (typeof text === 'string') return { code: text, format: 'pdf' };
	const pages = text.pages.map(linesOf);
	const empty = pages.filter((lines) => lines.length === 0).length;
	if (empty === pages.length) {
		return text.pages.length > 0
			? { code: 'no-text', pages: text.pageCount }
			: { code: 'broken', format: 'pdf' };
	}
	const lines = withoutRunning(pages);
	const { blocks, left } = blocksOfLines(lines.flat());
	const running = pages.flat().length - lines.flat().length;
	const words = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
	const unseen = text.pageCount - text.pages.length - text.brokenPages;
	return {
		blocks,
		about: aboutOf(text, pages[0]?.map((line) => line.text).join(' ') ?? ''),
		left: { ...left, 'running-lines': running },
		brokenParts: text.brokenPages,
		...(empty > 0 && { emptyPages: { count: empty, pages: text.pageCount } }),
		// Pages that were not looked at are taken to be as full as the others.
		...(unseen > 0 && { unseenWords: Math.round((words / text.pages.length) * unseen) })
	};
}

/** What the file says of itself, as far as its first page says it too: many are called after a file. */
function aboutOf({ title, author, language }: PdfText, firstPage: string): About {
	const page = fold(firstPage);
	const isReal = title !== undefined && countWords(title) > 1 && page.includes(fold(title));
	return {
		...(isReal && { title }),
		...(author && page.includes(fold(author)) && { author }),
		...(language && { language })
	};
}
