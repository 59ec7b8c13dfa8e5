import { Lexer, type Token, type Tokens } from 'marked';
import { countWords, isProse, isSentence } from './clean';
import type { Block, Draft } from './draft';
import { frontMatterOf } from './front-matter';
import { blocksOf } from './html-blocks';
import type { ReadTools } from './tools';

/** More letters are not looked at. */
const MOST = 2_000_000;

/** Read Markdown by its tree; what stands before it between lines of dashes is about it. */
export function readMarkdown(source: string, tools: ReadTools): Draft {
	const { about, rest } = frontMatterOf(source.slice(0, MOST));
	const draft: Draft = { blocks: [], about, left: {} };
	const text = rest
		.replace(/^\[\^[^\]]+\]:.*(?:\n(?: {2,}|\t).*)*/gm, () => {
			draft.left.footnotes = (draft.left.footnotes ?? 0) + 1;
			return '';
		})
		.replace(/\[\^[^\]\s]+\]/g, '');
	for (const token of new Lexer().lex(text)) add(token, draft, tools, 'text');
	return draft;
}

function add(token: Token, draft: Draft, tools: ReadTools, kind: 'text' | 'item'): void {
	const { left } = draft;
	switch (token.type) {
		case 'heading':
			return push(draft, token.tokens ?? [], {
				kind: 'heading',
				level: (token as Tokens.Heading).depth
			});
		case 'paragraph':
		case 'text':
			return push(draft, token.tokens ?? [token], { kind });
		case 'blockquote':
			return token.tokens?.forEach((inner) => add(inner, draft, tools, kind));
		case 'list':
			for (const item of (token as Tokens.List).items) {
				for (const inner of item.tokens) add(inner, draft, tools, 'item');
			}
			return;
		case 'code':
			left.code = (left.code ?? 0) + 1;
			return;
		case 'table':
			left.tables = (left.tables ?? 0) + 1;
			return;
		case 'html': {
			const { body } = tools.parse(token.raw, 'text/html');
			if (body) draft.blocks.push(...blocksOf(body).blocks);
		}
	}
}

function push(
	draft: Draft,
	tokens: readonly Token[],
	{ kind, level }: Pick<Block, 'kind' | 'level'>
): void {
	const parts = tokens.flatMap((token) => wordsOf(token, false));
	const text = parts
		.map((part) => part.text)
		.join('')
		.trim();
	if (!text) return;
	const linked =
		parts.filter(({ isLink }) => isLink).reduce((sum, part) => sum + part.text.length, 0) /
		text.length;
	const isTold = kind !== 'text' || isProse(text) || (isSentence(text) && countWords(text) > 4);
	const block: Block = { kind: isTold ? kind : 'line', text, linked: Math.min(1, linked) };
	draft.blocks.push(level === undefined ? block : { ...block, level });
}

interface Words {
	text: string;
	isLink: boolean;
}

/** The words of a token without its marks; pictures have none. */
function wordsOf(token: Token, isLink: boolean): Words[] {
	if (token.type === 'image' || token.type === 'html') return [];
	if (token.type === 'br') return [{ text: ' ', isLink }];
	const inner = 'tokens' in token ? token.tokens : undefined;
	if (inner) return inner.flatMap((one) => wordsOf(one, isLink || token.type === 'link'));
	return 'text' in token && typeof token.text === 'string'
		? [{ text: unescape(token.text), isLink }]
		: [];
}

/** The signs that the lexer leaves as they stand in the source. */
function unescape(text: string): string {
	const signs: Record<string, string> = {
		amp: '&',
		lt: '<',
		gt: '>',
		quot: '"',
		'#39': "'",
		nbsp: ' '
	};
	return text.replace(
		/&(amp|lt|gt|quot|#39|nbsp);/g,
		(whole, name: string) => signs[name] ?? whole
	);
}
