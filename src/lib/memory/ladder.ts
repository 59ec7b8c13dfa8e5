import type { Memory } from '$lib/model/card';
import type { QuestionKind } from '$lib/model/question';
import type { Day } from '$lib/model/time';
import { pickIndex, seeded } from '$lib/random/random';
import { chanceOf, TARGET } from './chance';
import { rungOn } from './rung';

/** A way to ask. */
export interface Format {
	kind: QuestionKind;
	options: 3 | 4;
	/** What is to be written shows its first letter. */
	helped?: true;
}

/** Ways to ask that suit a memory of some strength. */
interface Rung {
	kinds: readonly QuestionKind[];
	/** Asked too, but in no more than this share of the times. */
	seldom: { kind: QuestionKind; share: number };
	options: 3 | 4;
}

/** From recognising to recalling; what is to be written on the first rung shows how it begins. */
const rungs: readonly Rung[] = [
	{
		kinds: ['evidence', 'choice'],
		seldom: { kind: 'true-false', share: 1 / 6 },
		options: 3
	},
	{
		kinds: ['cloze', 'number', 'match'],
		seldom: { kind: 'flashcard', share: 1 / 12 },
		options: 3
	},
	{
		kinds: ['short-answer', 'number', 'cloze'],
		seldom: { kind: 'flashcard', share: 1 / 12 },
		options: 4
	},
	{
		kinds: ['short-answer', 'number', 'order', 'match', 'cloze'],
		seldom: { kind: 'flashcard', share: 1 / 12 },
		options: 4
	}
];

/** Ways that suit a memory still new, the rung above it included, for a sitting that lacks variety. */
export const gentleKinds: readonly QuestionKind[] = [
	'evidence',
	'choice',
	'true-false',
	'cloze',
	'match'
];

/** Kinds that are answered in writing. */
export const written: readonly QuestionKind[] = ['cloze', 'number', 'short-answer'];

/** What a next format depends on besides the memory. */
export interface Turn {
	day: Day;
	seed: number;
	/** The chance, 0 … 1, that the card is recalled. */
	recall: number;
	/** How the question before it is asked. */
	avoid?: QuestionKind | undefined;
	/** The mean chance of being right of the questions before it; absent for the first. */
	mean?: number | undefined;
}

/** Below such a chance of being right a card is asked a rung lower. */
const HARD = 0.7;

/**
 * How to ask a card next: what suits the rung that it stands on, else the nearest rung below, else above;
 * a rung lower where it would hardly be right. Never the way it was last asked, when its rung has another;
 * rather not the way to avoid, and of the rest what brings the sitting nearer to its target.
 */
export function nextFormat(
	memory: Memory,
	possible: readonly QuestionKind[],
	{ day, seed, recall, avoid, mean = TARGET }: Turn
): Format {
	const random = seeded(seed);
	const at = rungOn(memory, day);
	const suiting = suitingOn(at, possible);
	const likely = (kind: QuestionKind) => chanceOf(memory, recall, formatOn(at, kind));
	const rung = at > 0 && suiting.every((kind) => likely(kind) < HARD) ? at - 1 : at;
	const { seldom } = rungs[rung]!;
	const isOther = (kind: QuestionKind) => kind !== memory.lastKind;

	if (random() < seldom.share && possible.includes(seldom.kind) && isOther(seldom.kind)) {
		return formatOn(rung, seldom.kind);
	}
	const others = preferring(suitingOn(rung, possible), isOther);
	const varied = preferring(others, (kind) => kind !== avoid);
	const average = varied.reduce((sum, kind) => sum + likely(kind), 0) / varied.length;
	const isLeaning = rung > 0 && Math.abs(mean - TARGET) > CLOSE;
	const choices = varied.filter(
		(kind) => !isLeaning || (mean < TARGET ? likely(kind) >= average : likely(kind) <= average)
	);
	const kind = choices[pickIndex(choices.length, random)];
	if (!kind) throw new Error('A card that cannot be asked in any way has no next format.');
	return formatOn(rung, kind);
}

/** So near to its target a sitting leans to neither side. */
const CLOSE = 0.03;

/** A kind as it is asked on a rung. */
export function formatOn(rung: number, kind: QuestionKind): Format {
	const { options } = rungs[rung]!;
	return { kind, options, ...(rung === 0 && written.includes(kind) && { helped: true }) };
}

/** How to ask again what was missed: a step towards recognising, if there is one. */
export function easierKind(kind: QuestionKind, possible: readonly QuestionKind[]): QuestionKind {
	return stepsDown[kind].find((easier) => possible.includes(easier)) ?? kind;
}

const stepsDown: Record<QuestionKind, readonly QuestionKind[]> = {
	evidence: ['choice'],
	'true-false': ['choice'],
	choice: [],
	match: ['choice'],
	order: ['choice', 'match'],
	cloze: ['choice'],
	number: ['choice', 'cloze'],
	'short-answer': ['cloze', 'choice'],
	flashcard: ['choice', 'cloze']
};

/** The possible kinds of a rung; of the nearest that has some when it has none. */
function suitingOn(rung: number, possible: readonly QuestionKind[]): readonly QuestionKind[] {
	const suiting = [rung, ...neighbours(rung)]
		.map((at) => rungs[at]!.kinds.filter((kind) => possible.includes(kind)))
		.find((kinds) => kinds.length > 0);
	return suiting ?? possible;
}

/** The other rungs, those below first, the nearest of each side first. */
function neighbours(rung: number): number[] {
	const all = rungs.map((_, at) => at);
	return [...all.slice(0, rung).reverse(), ...all.slice(rung + 1)];
}

/** Those that are liked, or all when none is. */
function preferring<T>(items: readonly T[], isLiked: (item: T) => boolean): readonly T[] {
	const liked = items.filter(isLiked);
	return liked.length > 0 ? liked : items;
}
