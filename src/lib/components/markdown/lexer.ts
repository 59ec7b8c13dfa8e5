import { Lexer, type Token } from 'marked';

export type { Token };

const rules = { gfm: true, breaks: true };

/** Take Markdown apart: blocks, or one line of it. A text that is too much for the reader is plain text. */
export function lex(text: string, inline = false): Token[] {
	try {
		return inline ? Lexer.lexInline(text, rules) : Lexer.lex(text, rules);
	} catch {
		return [{ type: 'text', raw: text, text }];
	}
}

/** An address that a link may lead to: another page, over a safe connection. */
export function safeHref(href: unknown): string | undefined {
	return typeof href === 'string' && /^https:\/\/\S+$/i.test(href) ? href : undefined;
}
