import { countWords, isProse, isSentence } from './clean';
import type { Block, Draft } from './draft';
import { hole } from './holes';
import { isNoteMark, isSkipped } from './html-skip';
import { isDataTable } from './html-tables';
import { readPlain } from './read-text';

/** Elements that stand on lines of their own. */
const blockTags = new Set(
	'address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
		' '
	)
);

const captionNames =
	/(?:^|\s)(?:wp-caption-text|thumbcaption|gallerytext|image-?caption|photo-?caption|caption(?:-text)?|media-caption)(?=\s|$)/i;

const formula = /(?:^|\s)(?:mwe-math-element|MathJax|katex|math-inline)(?=\s|$)/;

/** Nobody nests deeper by intent. */
const DEEPEST = 300;

const raised: Record<string, string> = {
	0: '⁰',
	1: '¹',
	2: '²',
	3: '³',
	4: '⁴',
	5: '⁵',
	6: '⁶',
	7: '⁷',
	8: '⁸',
	9: '⁹',
	'-': '⁻',
	'−': '⁻'
};

/** What is being gathered, and within what. */
interface Within {
	kind: 'text' | 'item' | 'caption' | 'heading';
	level?: number;
	isLink: boolean;
	depth: number;
}

/** The blocks of an HTML element in their order, and what of it is no prose. */
export function blocksOf(root: Element): Pick<Draft, 'blocks' | 'left'> {
	const walk = new Walk();
	walk.element(root, { kind: 'text', isLink: false, depth: 0 });
	walk.end({ kind: 'text', isLink: false, depth: 0 });
	return { blocks: walk.blocks, left: walk.left };
}

class Walk {
	blocks: Block[] = [];
	left: Draft['left'] = {};
	#text = '';
	#linked = 0;

	element(element: Element, around: Within): void {
		const tag = element.localName;
		if (isSkipped(element)) return;
		if (tag === 'pre') return this.#pre(element, around);
		if (tag === 'table' && isDataTable(element)) return this.#leave('tables');
		if (tag === 'math' || formula.test(element.getAttribute('class') ?? '')) {
			this.#leave('code');
			return this.#add(hole, around);
		}
		if (tag === 'sup') return this.#sup(element, around);
		if (tag === 'br') return this.#add('\n', around);
		if (tag === 'wbr') return;

		const within = inside(element, tag, around);
		const isBlock = blockTags.has(tag);
		if (isBlock) this.end(around);
		if (tag === 'q') this.#add('“', within);
		if (within.depth > DEEPEST) this.#add(` ${element.textContent ?? ''} `, within);
		else for (const child of element.childNodes) this.#node(child, within);
		if (tag === 'q') this.#add('”', within);
		if (isBlock) this.end(within);
	}

	#node(node: ChildNode, within: Within): void {
		if (node.nodeType === 3) this.#add((node.nodeValue ?? '').replace(/\s+/g, ' '), within);
		else if (node.nodeType === 4) this.#add(node.nodeValue ?? '', within);
		else if (node.nodeType === 1) this.element(node as Element, within);
	}

	#add(text: string, { isLink }: Within): void {
		this.#text += text;
		if (isLink) this.#linked += text.replace(/\s/g, '').length;
	}

	/** Close the block that was gathered. Two line breaks are the end of a paragraph too. */
	end(within: Within): void {
		const letters = this.#text.replace(/\s/g, '').length;
		const linked = letters > 0 ? Math.min(1, this.#linked / letters) : 0;
		for (const part of this.#text.split(/\n[^\S\n]*\n\s*/)) {
			const text = part.replace(/\s+/g, ' ').trim();
			if (text) this.blocks.push(toBlock(text, linked, within));
		}
		this.#text = '';
		this.#linked = 0;
	}

	#leave(what: 'tables' | 'code'): void {
		this.left[what] = (this.left[what] ?? 0) + 1;
	}

	#sup(sup: Element, within: Within): void {
		if (isNoteMark(sup)) return;
		const text = sup.textContent ?? '';
		const isPower = /^[-−]?\d{1,3}$/.test(text.trim());
		this.#add(
			isPower ? [...text.trim()].map((sign) => raised[sign] ?? sign).join('') : text,
			within
		);
	}

	/** Code is left out; old pages have their whole text in such an element. */
	#pre(pre: Element, around: Within): void {
		const { blocks } = readPlain(pre.textContent ?? '');
		const told = blocks.filter(({ kind, text }) => kind === 'text' && /^["“]?\p{Lu}/u.test(text));
		this.end(around);
		if (told.length > 0 && told.length * 3 > blocks.length) this.blocks.push(...blocks);
		else this.#leave('code');
	}
}

function inside(element: Element, tag: string, around: Within): Within {
	const within = { ...around, depth: around.depth + 1 };
	const level = /^h([1-6])$/.exec(tag)?.[1];
	if (level) return { ...within, kind: 'heading', level: Number(level) };
	if (tag === 'a' && element.hasAttribute('href')) within.isLink = true;
	const isCaption =
		tag === 'figcaption' ||
		tag === 'figure' ||
		captionNames.test(element.getAttribute('class') ?? '');
	if (isCaption) return { ...within, kind: 'caption' };
	if (tag === 'li' && around.kind === 'text') return { ...within, kind: 'item' };
	return within;
}

function toBlock(text: string, linked: number, { kind, level }: Within): Block {
	if (kind === 'heading') return { kind, text, level: level ?? 2, linked };
	// A paragraph of a few words may be a name, a day, an advert or a heading.
	const isLine = kind === 'text' && !isProse(text) && !(isSentence(text) && countWords(text) > 4);
	return { kind: isLine ? 'line' : kind, text, linked };
}
