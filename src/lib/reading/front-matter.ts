import type { About } from './draft';

/** What names there are for what is asked of a text. */
const keys: Record<string, keyof About> = {
	title: 'title',
	author: 'author',
	authors: 'author',
	byline: 'author',
	date: 'published',
	published: 'published',
	publisher: 'publisher',
	site: 'publisher',
	publication: 'publisher',
	url: 'url',
	source: 'url',
	link: 'url',
	canonical: 'url',
	lang: 'language',
	language: 'language'
};

/**
 * The lines before a Markdown text that are about it, YAML or TOML of the simple kind.
 *
 * ```text
 * ---
 * title: Why the bees are back
 * date: 2023-05-30
 * ---
 * Bees are seen again …
 * ```
 */
export function frontMatterOf(source: string): { about: About; rest: string } {
	const clean = source.replace(/^\ufeff/, '');
	const match = /^(---|\+\+\+)[^\S\n]*\r?\n([^]*?)\r?\n\1[^\S\n]*(?:\r?\n|$)/.exec(clean);
	if (!match) return { about: {}, rest: clean };
	const about: About = {};
	for (const line of (match[2] ?? '').split(/\r?\n/)) {
		const [, name = '', value = ''] = /^(\w+)\s*[:=]\s*(.*?)\s*$/.exec(line) ?? [];
		const key = keys[name.toLowerCase()];
		const text = value.replace(/^\[|\]$/g, '').replace(/^(["'])(.*)\1$/, '$2');
		const isAddress = key !== 'url' || /^https?:\/\//.test(text);
		if (key && text && isAddress) about[key] ??= text;
	}
	return { about, rest: clean.slice(match[0].length) };
}
