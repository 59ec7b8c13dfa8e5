import type { FoundFact, Generated } from '$lib/generation/found';
import { splitSentences } from '$lib/language/sentences';
import { articleText, type Article, type Paragraph } from '$lib/model/article';
import { answerOf, type Fact } from '$lib/model/fact';
import { wordsOf } from './words-of';

/** A sentence of an article, with what is asked of it and what could be. */
export interface ReviewSentence {
	/** In the text of the article, in UTF-16 units. */
	start: number;
	end: number;
	text: string;
	/** Place and kind of its paragraph. */
	paragraph: number;
	kind: Paragraph['kind'];
	facts: Fact[];
	/** What was found in it and is not kept. */
	more: FoundFact[];
	coverage: Coverage;
}

/** Whether something of a sentence is asked, could be, or cannot. */
export type Coverage = 'kept' | 'possible' | 'none';

/** An article by its sentences, each with the facts that it carries; what was found comes in when it is there. */
export function sentencesOf(
	article: Article,
	facts: readonly Fact[],
	found: Generated | undefined
): ReviewSentence[] {
	const text = articleText(article);
	const starts = paragraphStarts(article);
	const own = facts.filter(({ source }) => source?.edition === article.id);
	const more = candidatesOf(found, facts);
	return splitSentences(text).map(({ start, end }) => {
		const isHere = ({ source }: Fact) =>
			source !== undefined && source.start >= start && source.start < end;
		const paragraph = starts.findLastIndex((from) => from <= start);
		const kept = own.filter(isHere);
		const open = more.filter(({ fact }) => isHere(fact));
		return {
			start,
			end,
			text: text.slice(start, end),
			paragraph,
			kind: article.paragraphs[paragraph]?.kind ?? 'text',
			facts: kept,
			more: open,
			coverage: kept.length > 0 ? 'kept' : open.length > 0 ? 'possible' : 'none'
		};
	});
}

/** The facts in the order of the article; those of no sentence of it come last. */
export function inOrder(sentences: readonly ReviewSentence[], facts: readonly Fact[]): Fact[] {
	const placed = sentences.flatMap((sentence) => sentence.facts);
	return [...placed, ...facts.filter((fact) => !placed.includes(fact))];
}

/** What was found and asks something that no kept fact asks, the best first. */
function candidatesOf(found: Generated | undefined, facts: readonly Fact[]): FoundFact[] {
	const kept = new Set(facts.map(({ id }) => id));
	const asked = new Set(facts.flatMap(askedKeys));
	return (found?.facts ?? [])
		.filter(({ fact }) => !kept.has(fact.id) && !askedKeys(fact).every((key) => asked.has(key)))
		.sort((a, b) => b.score - a.score);
}

/** What is asked, and of which sentence. */
function askedKeys(fact: Fact): string[] {
	return fact.gaps.map((gap) => `${fact.source?.start} ${wordsOf(answerOf({ fact, gap }))}`);
}

function paragraphStarts({ paragraphs }: Article): number[] {
	let start = 0;
	return paragraphs.map(({ text }) => {
		const own = start;
		start += text.length + 2;
		return own;
	});
}
