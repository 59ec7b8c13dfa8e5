import { articleText, type Article, type Span } from '$lib/model/article';
import type { Card, Memory } from '$lib/model/card';
import type { Fact } from '$lib/model/fact';
import type { Day } from '$lib/model/time';
import { forecastOf } from './forecast';
import type { Scheduler } from './scheduler';

/** An article cut into what one looks at: paragraphs of sentences, each with what it teaches. */
export interface Reading {
	article: Article;
	/** About how long it takes to read. */
	minutes: number;
	/** Chance of recall of what has been asked, by day from today; absent while nothing has. */
	forecast?: number[];
	paragraphs: { heading: boolean; caption: boolean; pieces: Piece[] }[];
}

/** A stretch of a paragraph: a sentence that carries facts, or what stands between. */
export interface Piece {
	start: number;
	text: string;
	facts: { fact: Fact; memory: Memory | undefined }[];
	recall: Recall;
}

/** How well a sentence would be remembered today, in steps that have words. */
export type Recall = 'unasked' | 'known' | 'fading' | 'weak';

const WORDS_PER_MINUTE = 190;

interface Known {
	facts: readonly Fact[];
	cards: readonly Card[];
	scheduler: Scheduler;
	today: Day;
}

/** Lay out an article with what would be remembered of each of its sentences today. */
export function layOut(article: Article, known: Known): Reading {
	const text = articleText(article);
	let offset = 0;
	const paragraphs = article.paragraphs.map((paragraph) => {
		const span = { start: offset, end: offset + paragraph.text.length };
		offset = span.end + 2;
		return {
			heading: paragraph.kind === 'heading',
			caption: paragraph.kind === 'caption',
			pieces: piecesOf(text, span, known)
		};
	});
	const minutes = Math.max(1, Math.round(text.split(/\s+/).length / WORDS_PER_MINUTE));
	const memories = known.cards.map(({ memory }) => memory);
	const forecast = forecastOf(memories, known.scheduler, known.today);
	return { article, minutes, paragraphs, ...(forecast && { forecast }) };
}

/** Cut a paragraph at the sentences that its facts name. */
function piecesOf(text: string, { start, end }: Omit<Span, 'edition'>, known: Known): Piece[] {
	const inside = known.facts.filter(
		({ source }) => source && source.start >= start && source.end <= end
	);
	const places = inside.flatMap(({ source }) =>
		source ? [source.start, afterSpace(text, source.end)] : []
	);
	const cuts = [...new Set([start, ...places])].filter((cut) => cut < end).sort((a, b) => a - b);

	return cuts.map((cut, index) => {
		const here = inside.filter(({ source }) => source?.start === cut);
		const facts = here.map((fact) => ({ fact, memory: weakest(fact, known) }));
		const piece = text.slice(cut, cuts[index + 1] ?? end);
		return { start: cut, text: piece, facts, recall: recallOf(facts, known) };
	});
}

/** Where the next sentence begins. */
function afterSpace(text: string, from: number): number {
	const space = /\s*/y;
	space.lastIndex = from;
	return from + (space.exec(text)?.[0].length ?? 0);
}

/** The memory of a fact's weakest asked card: a chain holds as much as its weakest link. */
function weakest(fact: Fact, { cards, scheduler, today }: Known): Memory | undefined {
	const asked = cards.filter(({ factId, memory }) => factId === fact.id && memory.reps > 0);
	const chance = ({ memory }: Card) => scheduler.retrievability(memory, today);
	return asked.sort((a, b) => chance(a) - chance(b))[0]?.memory;
}

function recallOf(facts: Piece['facts'], { scheduler, today }: Known): Recall {
	const memories = facts.flatMap(({ memory }) => (memory ? [memory] : []));
	if (memories.length === 0) return 'unasked';
	const chance = Math.min(...memories.map((memory) => scheduler.retrievability(memory, today)));
	if (chance < 0.8 || memories.some(({ lastRating }) => lastRating === 'again')) return 'weak';
	return chance < 0.92 ? 'fading' : 'known';
}
