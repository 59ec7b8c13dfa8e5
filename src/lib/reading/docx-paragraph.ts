import { countWords, isProse, isSentence } from './clean';
import type { Block } from './draft';
import { hole } from './holes';
import { allOf, childrenOf, firstOf } from './xml';

/** The names of styles by their ids, in small letters: `heading 1`, `caption`, `toc 2`. */
export type Styles = ReadonlyMap<string, string>;

export function stylesIn(page: Document | undefined): Styles {
	const styles = page ? allOf(page, 'w:style') : [];
	return new Map(
		styles.map((style) => [
			style.getAttribute('w:styleId') ?? '',
			(firstOf(style, 'w:name')?.getAttribute('w:val') ?? '').toLowerCase()
		])
	);
}

/** Runs of text that Word hides, has struck out, or draws in a box of its own. */
const skipped = new Set(
	'w:del w:moveFrom w:drawing w:pict w:object mc:AlternateContent w:instrText w:pPr w:rPr w:delText w:rt'.split(
		' '
	)
);

/** A paragraph of Word as blocks, and how many footnotes are told at its marks. */
export function paragraphOf(element: Element, styles: Styles): { blocks: Block[]; notes: number } {
	const properties = childrenOf(element, 'w:pPr')[0];
	const styleId = properties && firstOf(properties, 'w:pStyle')?.getAttribute('w:val');
	const style = styles.get(styleId ?? '') ?? (styleId ?? '').toLowerCase();
	if (/^(?:toc|table of figures|index|bibliography|header|footer|footnote|endnote)\b/.test(style)) {
		return { blocks: [], notes: 0 };
	}
	const gathered = { text: '', linked: 0, notes: 0 };
	gather(element, gathered, false, 0);
	const letters = gathered.text.replace(/\s/g, '').length;
	const linked = letters > 0 ? Math.min(1, gathered.linked / letters) : 0;
	const isItem = properties !== undefined && firstOf(properties, 'w:numPr') !== undefined;
	const level = levelOf(style, properties);
	const blocks = gathered.text
		.split(/\n\s*\n/)
		.filter((text) => text.trim() !== '')
		.map((text): Block => ({ ...kindOf(text, style, level, isItem), text, linked }));
	return { blocks, notes: gathered.notes };
}

function gather(
	parent: Element,
	into: { text: string; linked: number; notes: number },
	isLink: boolean,
	depth: number
): void {
	if (depth > 40) return;
	for (const child of childrenOf(parent)) {
		const name = child.nodeName;
		if (skipped.has(name) || isHidden(child)) continue;
		if (name === 'w:t') {
			const text = child.textContent ?? '';
			into.text += text;
			if (isLink) into.linked += text.replace(/\s/g, '').length;
		} else if (name === 'w:tab' || name === 'w:ptab') into.text += ' ';
		else if (name === 'w:br' || name === 'w:cr') into.text += '\n';
		else if (name === 'm:oMath') into.text += hole;
		else if (name === 'w:noBreakHyphen') into.text += '-';
		else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') into.notes += 1;
		else gather(child, into, isLink || name === 'w:hyperlink', depth + 1);
	}
}

function isHidden(run: Element): boolean {
	if (run.nodeName !== 'w:r') return false;
	const properties = childrenOf(run, 'w:rPr')[0];
	return properties !== undefined && childrenOf(properties, 'w:vanish').length > 0;
}

function levelOf(style: string, properties: Element | undefined): number | undefined {
	if (style === 'title') return 1;
	const heading = /^heading ?(\d)/.exec(style)?.[1];
	if (heading) return Number(heading) + 1;
	const outline = properties && firstOf(properties, 'w:outlineLvl')?.getAttribute('w:val');
	return outline && Number(outline) < 9 ? Number(outline) + 2 : undefined;
}

function kindOf(
	text: string,
	style: string,
	level: number | undefined,
	isItem: boolean
): Pick<Block, 'kind' | 'level'> {
	if (level !== undefined) return { kind: 'heading', level };
	if (style === 'caption') return { kind: 'caption' };
	if (isItem || style.startsWith('list')) return { kind: 'item' };
	const isTold = isProse(text) || (isSentence(text) && countWords(text) > 4);
	return { kind: isTold ? 'text' : 'line' };
}
