import { countWords, isProse } from './clean';
import type { Block, Draft } from './draft';
import { flatten } from './flatten';
import { aboutOf } from './html-about';
import { blocksOf } from './html-blocks';
import { readable } from './readable';
import type { ReadTools } from './tools';

/** Letters of HTML that are looked at: no article is as long. */
export const MOST = 5_000_000;

/** Pictures that are written into the page itself are most of some saved pages. */
const inlined = /(["'(=])data:[^"')\s>]{100,}/gi;

/** Read a web page, or what was copied from one. */
export async function readHtml(html: string, tools: ReadTools): Promise<Draft> {
	const page = tools.parse(flatten(html.replace(inlined, '$1').slice(0, MOST)), 'text/html');
	await tools.pause();
	const about = aboutOf(page);
	const whole = page.body ? blocksOf(page.body) : { blocks: [], left: {} };
	await tools.pause();
	const found = page.body ? readable(page) : undefined;
	if (!found) return { ...whole, about };
	const article = blocksOf(found.content);
	// Now and then it takes one section for all of it; then the page is read as it stands.
	const isAll = toldIn(article.blocks) >= toldIn(whole.blocks) * 0.4;
	const chosen = isAll ? article : whole;
	return {
		blocks: chosen.blocks,
		about: { ...(found.byline && { author: found.byline }), ...about },
		left: { ...whole.left, furniture: Math.max(0, whole.blocks.length - chosen.blocks.length) }
	};
}

/** Words that are told in sentences and are no links. */
export function toldIn(blocks: readonly Block[]): number {
	return blocks
		.filter(({ kind, text, linked = 0 }) => kind !== 'heading' && linked < 0.5 && isProse(text))
		.reduce((sum, { text }) => sum + countWords(text), 0);
}
