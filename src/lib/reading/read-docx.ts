import { Archive } from './archive';
import { countWords } from './clean';
import type { About, Block, Draft } from './draft';
import { paragraphOf, stylesIn, type Styles } from './docx-paragraph';
import { fold } from './fold';
import type { ReadProblem } from './result';
import type { ReadTools } from './tools';
import { childrenOf, firstOf, textAt } from './xml';

/** Nobody nests tables and boxes deeper by intent. */
const DEEPEST = 30;

/** Read a Word document: a zip of XML (ECMA-376), of which the body, the styles and the summary matter. */
export function readDocx(bytes: Uint8Array, tools: ReadTools): Draft | ReadProblem {
	const archive = new Archive(bytes);
	const body = partOf(archive, 'word/document.xml', tools);
	const root = body && firstOf(body, 'w:body');
	if (!root) return { code: 'broken', format: 'docx' };
	const walk: Walk = {
		styles: stylesIn(partOf(archive, 'word/styles.xml', tools)),
		blocks: [],
		left: {}
	};
	walkInto(root, walk, 0);
	const summary = partOf(archive, 'docProps/core.xml', tools);
	return { blocks: walk.blocks, about: aboutOf(summary, walk.blocks), left: walk.left };
}

interface Walk {
	styles: Styles;
	blocks: Block[];
	left: NonNullable<Draft['left']>;
}

function partOf(archive: Archive, name: string, tools: ReadTools): Document | undefined {
	const text = archive.text(name);
	return text === undefined ? undefined : tools.parse(text, 'application/xml');
}

function walkInto(parent: Element, walk: Walk, depth: number): void {
	if (depth > DEEPEST) return;
	for (const child of childrenOf(parent)) {
		const name = child.nodeName;
		if (name === 'w:p') addParagraph(child, walk);
		else if (name === 'w:tbl') addTable(child, walk, depth);
		else if (name === 'w:sdt') addControl(child, walk, depth);
		else if (name === 'w:ins' || name === 'w:smartTag' || name === 'w:customXml')
			walkInto(child, walk, depth + 1);
	}
}

function addParagraph(element: Element, walk: Walk): void {
	const { blocks, notes } = paragraphOf(element, walk.styles);
	walk.blocks.push(...blocks);
	if (notes > 0) walk.left.footnotes = (walk.left.footnotes ?? 0) + notes;
}

/** A table of one cell is a frame around text. */
function addTable(table: Element, walk: Walk, depth: number): void {
	const cells = childrenOf(table, 'w:tr').flatMap((row) => childrenOf(row, 'w:tc'));
	if (cells.length === 1) return walkInto(cells[0]!, walk, depth + 1);
	walk.left.tables = (walk.left.tables ?? 0) + 1;
}

/** A part that Word fills in, such as the table of contents, or text in a frame for filling in. */
function addControl(control: Element, walk: Walk, depth: number): void {
	const gallery = firstOf(control, 'w:docPartGallery')?.getAttribute('w:val') ?? '';
	if (/contents|bibliograph|page numbers|cover/i.test(gallery)) return;
	const content = childrenOf(control, 'w:sdtContent')[0];
	if (content) walkInto(content, walk, depth + 1);
}

/** What the summary says, as far as the document says it too: many have the title of another. */
function aboutOf(summary: Document | undefined, blocks: readonly Block[]): About {
	if (!summary) return {};
	const title = textAt(summary, 'dc:title');
	const author = textAt(summary, 'dc:creator');
	const language = textAt(summary, 'dc:language');
	const start = fold(
		blocks
			.slice(0, 12)
			.map(({ text }) => text)
			.join(' ')
	);
	const hasTitle = blocks.some(({ kind, level }) => kind === 'heading' && level === 1);
	const isReal =
		title !== undefined && countWords(title) > 1 && (start.includes(fold(title)) || !hasTitle);
	return {
		...(isReal && { title }),
		...(author && countWords(author) > 1 && { author }),
		...(language && { language })
	};
}
