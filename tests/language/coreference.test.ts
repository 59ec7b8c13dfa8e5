import { expect, test } from 'vitest';
import { findLinks } from '$lib/language/coreference';
import { readGazetteer } from '$lib/language/gazetteer';
import type { Name, NameKind } from '$lib/language/names';
import type { NounView } from '$lib/language/pronouns';
import { splitSentences } from '$lib/language/sentences';
import { splitTokens } from '$lib/language/tokens';

const gazetteer = readGazetteer('man: Jens|Bill\nwoman: Hillary|Anna');

/** Link a text whose names and person nouns are marked: `[person Jens Li] said {guard} he left.` */
function link(marked: string): string[] {
	const names: Name[] = [];
	const nouns: NounView[] = [];
	let text = '';
	for (const [, kind, name, noun, rest] of marked.matchAll(
		/\[(\w+) ([^\]]+)\]|\{(\w+)\}|([^[{]+)/g
	)) {
		const start = text.length;
		text += name ?? noun ?? rest;
		const end = text.length;
		const place = { start, end, sentence: 0, from: 0, to: 1, sure: { span: 1, kind: 1 } };
		if (name) names.push({ ...place, text: name, kind: kind as NameKind });
		if (noun)
			nouns.push({
				...place,
				at: 0,
				word: noun,
				kind: 'person',
				isPlural: false,
				isOfName: false,
				sure: 1
			});
	}
	const sentences = splitSentences(text);
	for (const mention of [...names, ...nouns])
		mention.sentence = sentences.findIndex(({ end }) => mention.start < end);
	const parsed = sentences.map((sentence) => ({
		tokens: splitTokens(text, sentence).map(({ start, end }) => ({
			start,
			end,
			text: text.slice(start, end),
			tag: /^(?:he|she|his|her|him)$/i.test(text.slice(start, end)) ? 'PRP' : 'NN',
			head: -1,
			relation: '',
			sure: { tag: 1, head: 1, relation: 1 }
		}))
	}));
	const alias = /(\p{L}[\p{L} ]+) \((\p{Lu}+)\)/u.exec(text);
	const long = names.find(({ end }) => alias && text[end + 1] === '(');
	const short = names.find(({ start }) => text[start - 1] === '(');
	const aliases = long && short ? [{ long, short, kind: 'acronym' as const, sure: 1 }] : [];
	return findLinks(parsed, names, aliases, gazetteer, nouns).map(
		({ from, to, why }) =>
			`${text.slice(from.start, from.end)} > ${text.slice(to.start, to.end)} (${why})`
	);
}

test.each([
	[
		'[person Jens Stoltenberg] spoke. [person Stoltenberg] left.',
		['Stoltenberg > Jens Stoltenberg (shortened)']
	],
	[
		'[person Jens Stoltenberg] spoke. [person Mr. Stoltenberg] left.',
		['Mr. Stoltenberg > Jens Stoltenberg (title)']
	],
	['[person Jens Li] spoke. He left.', ['He > Jens Li (pronoun)']],
	['[person Jens Li] met [person Anna Bo]. She left.', ['She > Anna Bo (pronoun)']],
	[
		'[organization Kosovo Force] ([organization KFOR]) came. [organization KFOR] left.',
		['KFOR > Kosovo Force (alias)', 'KFOR > Kosovo Force (alias)']
	],
	['[place Lyon] is old. [place Lyon] is large.', ['Lyon > Lyon (same)']]
])('%s', (text, links) => {
	expect(link(text)).toEqual(links);
});

test.each([
	['a title by itself', '[person Depute Secretary] spoke. [person Secretary] left.'],
	[
		'two of the same surname',
		'[person Bill Clinton] met [person Hillary Clinton]. [person Clinton] left.'
	],
	['two men', '[person Jens Li] met [person Bill Bo]. He left.'],
	['a man told by a noun', '[person Jens Li] met a {guard}. He left.'],
	['a woman', '[person Anna Bo] spoke. He left.'],
	['too far away', '[person Jens Li] spoke. It rained. It rained. It rained. He left.'],
	['somebody speaks', '[person Jens Li] spoke. “He left.”'],
	['a place and a person', '[place Lincoln] is old. [person Abraham Lincoln] is not.']
])('silent: %s', (_, text) => {
	expect(link(text)).toEqual([]);
});
