import { answersAnother } from '$lib/generation/checks';
import { drawQuestion, GENERATOR } from '$lib/generation/draw';
import { gatherMaterial, type Material } from '$lib/generation/material';
import { answerOf, type FactGap } from '$lib/model/fact';
import type { GapId } from '$lib/model/ids';
import type { MatchQuestion, OrderQuestion } from '$lib/model/question';
import { seeded, seedOf, shuffled } from '$lib/random/random';
import { answersOf, askedWords } from './asked-words';
import type { ModeDeck } from './mode-deck';

/** What is raced in. */
export type RaceKind = 'match' | 'order';

export type Board = MatchQuestion | OrderQuestion;

/** So many boards are a round. */
const BOARDS = 3;

/** So many pairs or events a board has, and at least so many. */
const MOST = 4;
const LEAST = 3;

/** Of a large deck so many gaps are looked at: that is enough to find three boards, if there are any. */
const WIDEST = 300;

/** Nobody reads more than so much against the clock. */
const LONGEST_CUE = 110;
const LONGEST_ANSWER = 40;

/**
 * Boards for a round, no pair twice: what has short names first, then whatever can be asked in a line. Facts
 * of people who were hurt are no matter for a race, and no part of it.
 */
export function boardsOf(deck: ModeDeck, kind: RaceKind, seed: number): Board[] {
	const awake = new Set(deck.cards.map(({ gapId }) => gapId));
	const facts = deck.facts
		.filter(({ sensitive }) => !sensitive)
		.map((fact) => ({ ...fact, gaps: fact.gaps.filter(({ id }) => awake.has(id)) }));
	const [{ article } = { article: undefined }] = deck.materials.values();
	const material = gatherMaterial(article, facts);
	const used = new Set<GapId>();
	const boards: Board[] = [];
	for (const make of [drawn, inLines]) {
		for (const asked of some(material, seed)) {
			if (boards.length === BOARDS) return boards;
			const board = used.has(asked.gap.id) ? undefined : make(material, asked, kind, seed, used);
			const own = board ? partsOf(board).map(({ gapId }) => gapId) : [];
			if (!board || own.some((id) => used.has(id))) continue;
			boards.push(board);
			for (const id of own) used.add(id);
		}
	}
	return boards;
}

/** Gaps by chance. */
function some({ gaps }: Material, seed: number): FactGap[] {
	return shuffled([...gaps.values()], seeded(seed)).slice(0, WIDEST);
}

/** What is to be paired or ordered on a board. */
export function partsOf(board: Board): MatchQuestion['cues'] {
	return board.kind === 'match' ? board.cues : board.events;
}

/** As practice asks it: names that were made for pairs and timelines. */
function drawn(
	material: Material,
	{ gap }: FactGap,
	kind: RaceKind,
	seed: number
): Board | undefined {
	const board = drawQuestion(material, gap.id, kind, seedOf(gap.id, seed));
	return board?.kind === 'match' || board?.kind === 'order' ? board : undefined;
}

/** Of what has no such names: questions and their answers, or sentences and their dates. */
function inLines(
	material: Material,
	first: FactGap,
	kind: RaceKind,
	seed: number,
	used: ReadonlySet<GapId>
): Board | undefined {
	const random = seeded(seedOf(first.gap.id, seed));
	const joins = kind === 'match' ? canBeTold : areInOrder;
	const isAble = kind === 'match' ? isShort : isEvent;
	if (!isAble(first)) return undefined;
	const group = [first];
	for (const next of some(material, seedOf(first.gap.id, seed))) {
		if (group.length === MOST) break;
		if (used.has(next.gap.id) || !isAble(next)) continue;
		if (group.every((other) => next.fact !== other.fact && joins(next, other))) group.push(next);
	}
	if (group.length < LEAST) return undefined;
	const shown = shuffled(group, random);
	const { fact, gap } = first;
	const asked = { factId: fact.id, gapId: gap.id, revision: fact.revision };
	const common = { ...asked, generator: GENERATOR, seed };
	const cues = shown.map((each) => ({ gapId: each.gap.id, text: askedWords(each) }));
	if (kind === 'match') {
		const answers = shown.map(answerOf);
		const options = shuffled(answers, random);
		const key = answers.map((answer) => options.indexOf(answer));
		return { ...common, kind, cues, options, key };
	}
	const dates = shown.map((each) => each.gap.date!);
	const events = cues.map((cue, index) => ({ ...cue, date: dates[index]! }));
	const key = [...dates.keys()].sort((one, other) => (dates[one]! < dates[other]! ? -1 : 1));
	return { ...common, kind, events, key };
}

function isShort(asked: FactGap): boolean {
	const words = askedWords(asked);
	const isRead = words.length <= LONGEST_CUE && answerOf(asked).length <= LONGEST_ANSWER;
	return isRead && !asked.gap.written && !answersAnother(words, answersOf(asked));
}

/** Neither's question tells the other's answer, and neither's answer is true of the other. */
function canBeTold(one: FactGap, other: FactGap): boolean {
	const isTrueOf = (a: FactGap, b: FactGap) =>
		answersAnother(askedWords(a), answersOf(b)) ||
		[...answersOf(a), ...a.gap.alsoTrue].some((answer) => answersAnother(answer, answersOf(b)));
	return !isTrueOf(one, other) && !isTrueOf(other, one);
}

/** It has a date, and does not tell the year. */
function isEvent(asked: FactGap): boolean {
	const { gap } = asked;
	const words = askedWords(asked);
	return gap.date !== undefined && words.length <= LONGEST_CUE && !/\d{4}/.test(words);
}

/** One of them surely came first. */
function areInOrder(one: FactGap, other: FactGap): boolean {
	const length = Math.min(one.gap.date!.length, other.gap.date!.length);
	return one.gap.date!.slice(0, length) !== other.gap.date!.slice(0, length);
}
