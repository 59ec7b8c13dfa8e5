import { countWords } from './clean';
import type { Block, Draft } from './draft';
import { flatten } from './flatten';
import { blocksOf } from './html-blocks';
import { MOST, readHtml } from './read-html';
import { readPlain } from './read-text';
import type { ReadTools } from './tools';

/** Read what was copied: its form where it has one that helps, else its text. */
export async function readPasted(text: string, html: string, tools: ReadTools): Promise<Draft> {
	const plain = readPlain(text);
	const page = tools.parse(flatten(html.slice(0, MOST)), 'text/html');
	if (!page.body) return plain;
	const copied = blocksOf(page.body);
	await tools.pause();
	// A whole page was selected: then what of it is the article has to be found.
	if (page.querySelector('nav, footer, [role="navigation"]') || linkedShare(copied.blocks) > 0.35) {
		const draft = await readHtml(html, tools);
		if (draft.blocks.length > 0) return draft;
	}
	// Editors copy their lines as one block of code, and tables of a page may be all that was copied.
	const isWhole = wordsOf(copied.blocks) >= wordsOf(plain.blocks) * 0.6;
	return isWhole ? { ...copied, about: {} } : plain;
}

function wordsOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** How many of all letters are links. */
function linkedShare(blocks: readonly Block[]): number {
	const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
	const linked = blocks.reduce((sum, { text, linked = 0 }) => sum + text.length * linked, 0);
	return all > 0 ? linked / all : 0;
}
