import type { Analysis } from '$lib/language/analyse';
import type { Link } from '$lib/language/coreference';
import type { DateMention } from '$lib/language/dates';
import type { Gazetteer } from '$lib/language/gazetteer';
import type { Name } from '$lib/language/names';
import type { QuantityMention } from '$lib/language/quantities';
import type { Stretch, Token } from '$lib/language/text';
import type { Article, Paragraph } from '$lib/model/article';
import { findReferents, type Referents } from './referents';
import { faultOf } from './soundness';
import { wordingOf, type Wording } from './wording';

/** An article with everything known of its sentences: what finders look at. */
export interface ArticleView {
	article: Article;
	/** What all places point into: `articleText(article)`. */
	text: string;
	analysis: Analysis;
	/** What names are known to be: a country, a city. */
	gazetteer?: Gazetteer;
	/** In their order, those of headings and captions too. */
	sentences: SentenceView[];
	referents: Referents;
}

/** A sentence before it is known what its words are outside of it. */
export type BareSentence = Omit<SentenceView, 'wording' | 'fault'>;

/** A sentence in its article. */
export interface SentenceView extends Stretch {
	/** Place among all sentences of the article. */
	index: number;
	paragraph: Paragraph;
	/** Whether it begins its paragraph, and whether it ends it. */
	isFirst: boolean;
	isLast: boolean;
	tokens: readonly Token[];
	/** For each token those that hang on it, in their order. */
	children: readonly (readonly number[])[];
	names: readonly Name[];
	dates: readonly Placed<DateMention>[];
	quantities: readonly Placed<QuantityMention>[];
	/** What its words stand for, that they do not say themselves. */
	links: readonly Link[];
	/** Whether it begins within a quotation that began before it. */
	isQuoted: boolean;
	/** What its words are outside of it. */
	wording: Wording;
	/** Why it cannot be taken at its word, as a code; absent where it can. */
	fault?: string;
}

/** Something that was found, with the place of its first token and of the one after its last. */
export type Placed<T extends Stretch> = T & { from: number; to: number };

/** Look at an analysis sentence by sentence. */
export function viewArticle(
	article: Article,
	text: string,
	analysis: Analysis,
	gazetteer?: Gazetteer
): ArticleView {
	const names = bySentence(analysis.names, analysis);
	const dates = bySentence(analysis.dates, analysis);
	const quantities = bySentence(analysis.quantities, analysis);
	const nouns = bySentence(analysis.nouns, analysis);
	const links = bySentence(
		analysis.links.map((link) => ({ ...link.from, link })),
		analysis
	);
	const paragraphs = placesOf(article);
	const referents = findReferents(article, text, analysis);
	const { published } = article.source;
	const sentences: SentenceView[] = [];
	let paragraph = 0;
	let before: SentenceView | undefined;
	let isQuoted = false;

	analysis.sentences.forEach(({ start, end, tokens }, index) => {
		while (paragraphs[paragraph + 1] && paragraphs[paragraph + 1]!.start <= start) paragraph += 1;
		const next = analysis.sentences[index + 1];
		const isFirst = before?.paragraph !== article.paragraphs[paragraph];
		if (isFirst) {
			before = undefined;
			isQuoted = false;
		}
		const bare: BareSentence = {
			index,
			start,
			end,
			tokens,
			paragraph: article.paragraphs[paragraph]!,
			isFirst,
			isLast: !next || next.start >= paragraphs[paragraph]!.end,
			children: childrenOf(tokens),
			names: names[index]!,
			dates: dates[index]!.flatMap((date) => placed(date, tokens)),
			quantities: quantities[index]!.flatMap((quantity) => placed(quantity, tokens)),
			links: links[index]!.map(({ link }) => link),
			isQuoted
		};
		const wording = wordingOf({
			sentence: bare,
			before,
			nouns: nouns[index]!,
			nounsBefore: nouns[index - 1] ?? [],
			referents,
			published
		});
		const fault = faultOf(bare, text);
		before = { ...bare, wording, ...(fault && { fault }) };
		sentences.push(before);
		isQuoted = tokens.reduce(stepQuote, isQuoted);
	});
	return { article, text, analysis, ...(gazetteer && { gazetteer }), sentences, referents };
}

function stepQuote(isQuoted: boolean, { text }: Token): boolean {
	if (text === '“' || text === '``') return true;
	if (text === '”' || text === "''") return false;
	return text === '"' ? !isQuoted : isQuoted;
}

/** What stands in each sentence, by its place. */
function bySentence<T extends Stretch>(found: readonly T[], { sentences }: Analysis): T[][] {
	const inside: T[][] = sentences.map(() => []);
	let at = 0;
	for (const one of [...found].sort((a, b) => a.start - b.start)) {
		while (sentences[at] && sentences[at]!.end <= one.start) at += 1;
		const sentence = sentences[at];
		if (sentence && one.start >= sentence.start && one.end <= sentence.end) inside[at]!.push(one);
	}
	return inside;
}

function placesOf(article: Article): Stretch[] {
	let start = 0;
	return article.paragraphs.map(({ text }) => {
		const place = { start, end: start + text.length };
		start = place.end + 2;
		return place;
	});
}

function childrenOf(tokens: readonly Token[]): number[][] {
	const children: number[][] = tokens.map(() => []);
	tokens.forEach(({ head }, at) => children[head]?.push(at));
	return children;
}

/** Nothing where a stretch does not begin and end with tokens. */
function placed<T extends Stretch>(found: T, tokens: readonly Token[]): Placed<T>[] {
	const from = tokens.findIndex(({ start }) => start === found.start);
	const last = tokens.findIndex(({ end }) => end === found.end);
	return from < 0 || last < from ? [] : [{ ...found, from, to: last + 1 }];
}
