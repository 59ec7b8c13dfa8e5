import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { lex, safeHref } from '$lib/components/markdown/lexer';
import MarkdownText from '$lib/components/markdown/MarkdownText.svelte';
import { BLANK, hasSigns } from '$lib/components/markdown/signs';
import Stem from '$lib/components/question/Stem.svelte';

/** Set a text and give what has become of it, once what reads Markdown is there. */
async function set(text: string, props: { links?: boolean } = {}) {
	const { container } = render(MarkdownText, { text, ...props });
	await expect.poll(() => container.querySelector('.plain')).toBeNull();
	return container;
}

test.each(['Plain words.', '2 < 3 & 4', 'a_b', 'Who? (1871)', 'well-known', 'a\nb'])(
	'%j needs nothing that reads Markdown',
	(text) => {
		expect(hasSigns(text)).toBe(false);
		const { container } = render(MarkdownText, { text });
		expect(container.textContent).toBe(text);
	}
);

test.each([
	['**bold**', 'strong'],
	['an *odd* one', 'em'],
	['_odd_', 'em'],
	['~~gone~~', 's'],
	['`x < y`', 'code'],
	['> said', 'blockquote'],
	['- one\n- two', 'ul > li + li'],
	['3. three', 'ol[start="3"] > li'],
	['# Title', 'p > strong'],
	['**one**\ntwo', 'br'],
	['```\nx = 1\n```', 'pre > code']
])('%j is set as %s', async (text, selector) => {
	expect((await set(text)).querySelector(selector)).not.toBeNull();
});

test('HTML is shown as it was written, and makes nothing', async () => {
	const text = '**x** <img src=x onerror=alert(1)> <b>y</b>';
	const container = await set(text);
	expect(container.textContent).toContain('<img src=x onerror=alert(1)> <b>y</b>');
	expect(container.querySelector('img, b')).toBeNull();
	const block = await set('<script>alert(1)</script>\n\n**x**');
	expect(block.textContent).toContain('<script>alert(1)</script>');
	expect(block.querySelector('script')).toBeNull();
});

test('a picture from elsewhere is only its words', async () => {
	const container = await set('![A tower](https://example.org/a.png)');
	expect(container.querySelector('img')).toBeNull();
	expect(container.textContent).toBe('A tower');
});

test('links lead out after the answer, and are text before it', async () => {
	const text = 'See [this page](https://example.org/a).';
	const link = (await set(text, { links: true })).querySelector('a')!;
	expect(link.getAttribute('href')).toBe('https://example.org/a');
	expect(link.rel).toContain('noopener');
	const before = await set(text);
	expect(before.querySelector('a')).toBeNull();
	expect(before.textContent).toBe('See this page.');
});

test.each([
	'javascript:alert(1)',
	'http://example.org',
	'data:text/html,x',
	'/help',
	'java\nscript:x'
])('%j is no address to go to', (href) => {
	expect(safeHref(href)).toBeUndefined();
});

test('a blank keeps its place within what is set', async () => {
	const blank = createRawSnippet(() => ({ render: () => '<i>gap</i>' }));
	const text = `The **${BLANK} tower** of \`${BLANK}\``;
	const { container } = render(MarkdownText, { text, blank });
	await expect.poll(() => container.querySelector('strong i')).not.toBeNull();
	expect(container.textContent).toBe('The gap tower of gap');
});

test('a stem with Markdown is still the heading of the screen', async () => {
	render(Stem, { id: 'stem', text: 'Which **two**?\n\n- first\n- ___', markdown: true });
	const heading = screen.getByRole('heading', { level: 1 });
	await expect.poll(() => heading.querySelector('strong')).not.toBeNull();
	expect(heading.querySelectorAll('li')).toHaveLength(2);
	expect(heading.querySelector('.blank')).not.toBeNull();
});

test('a stem that is not Markdown is shown as it is', () => {
	render(Stem, { id: 'stem', text: 'What is 2 * 3 * 4 in **Basic**?' });
	expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
		'What is 2 * 3 * 4 in **Basic**?'
	);
});

test('what is too deep to be read is shown as it is', () => {
	const deep = '>'.repeat(20_000) + ' x';
	expect(lex(deep).length).toBeGreaterThan(0);
});
