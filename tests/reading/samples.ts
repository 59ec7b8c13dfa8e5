import { readFile, readPaste } from '$lib/reading/read';
import type { ReadArticle, ReadNote, ReadResult } from '$lib/reading/result';
import { strToU8 } from 'fflate';
import { nodeTools } from '../../src/cli/reading/tools';

export const tools = nodeTools();

/** Paragraphs to read, in words of our own. */
export const prose = {
	bees: 'Bees have come back to the parks of Oslo after ten years, as a count by the university has shown.',
	spray:
		'In 2013 the city stopped spraying its parks, and the gardeners protested against that for months.',
	count:
		'The students who counted the bees found 2,300 nests in the parks, and a few more on the roofs.',
	plan: 'They want to count the bumblebees next, which will take three summers and some patience.'
};

/** Read a file whose content is a text. */
export function readAs(name: string, content: string | Uint8Array): Promise<ReadResult> {
	const bytes = typeof content === 'string' ? strToU8(content) : content;
	return readFile({ bytes, name }, tools);
}

export function paste(text: string, html?: string): Promise<ReadResult> {
	return readPaste({ text, ...(html !== undefined && { html }) }, tools);
}

/** The article that was read; a test fails where there is none. */
export function articleOf(result: ReadResult): ReadArticle {
	if (result.kind !== 'article') throw new Error(`No article but ${JSON.stringify(result)}`);
	return result.article;
}

export function notesOf(result: ReadResult): ReadNote[] {
	if (result.kind === 'book') throw new Error('A book has no notes.');
	return result.notes ?? [];
}

/** Paragraphs as lines: `heading: What changed`. */
export function linesOf(result: ReadResult): string[] {
	return articleOf(result).paragraphs.map(({ kind, text }) => `${kind}: ${text}`);
}

/** What is told, without headings and captions. */
export function toldOf(result: ReadResult): string[] {
	const { paragraphs } = articleOf(result);
	return paragraphs.filter(({ kind }) => kind === 'text').map(({ text }) => text);
}

export function problemOf(result: ReadResult): unknown {
	return result.kind === 'problem' ? result.problem : result;
}
