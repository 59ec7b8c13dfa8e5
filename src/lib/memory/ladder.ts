import type { Memory } from '$lib/model/card';
import type { QuestionKind } from '$lib/model/question';
import { pickIndex, seeded } from '$lib/random/random';
import { soundOf } from './sound';

/** Ways to ask that suit a memory of some strength. */
interface Rung {
	kinds: readonly QuestionKind[];
	/** Asked too, but in no more than this share of the times. */
	seldom: { kind: QuestionKind; share: number };
	options: 3 | 4;
}

/** From recognising to recalling; a rung up takes another day, since a card is planned once a day. */
const rungs: readonly Rung[] = [
	{
		kinds: ['evidence', 'choice'],
		seldom: { kind: 'true-false', share: 1 / 6 },
		options: 3
	},
	{
		kinds: ['choice', 'cloze', 'match'],
		seldom: { kind: 'flashcard', share: 1 / 12 },
		options: 3
	},
	{
		kinds: ['cloze', 'number', 'short-answer', 'choice'],
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

/**
 * How to ask a card next, by how well it is remembered: what suits its rung, else the nearest rung
 * below, else above. Never the way it was last asked, when its rung has another; then rather not the
 * way to avoid, that of the question before it.
 */
export function nextFormat(
	memory: Memory,
	possible: readonly QuestionKind[],
	seed: number,
	avoid?: QuestionKind
): { kind: QuestionKind; options: 3 | 4 } {
	const sound = soundOf(memory);
	const random = seeded(seed);
	const rung = rungOf(sound);
	const { seldom, options } = rungs[rung]!;
	const fresh = (kind: QuestionKind) => kind !== sound.lastKind;

	if (random() < seldom.share && possible.includes(seldom.kind) && fresh(seldom.kind)) {
		return { kind: seldom.kind, options };
	}
	const suiting = [rung, ...neighbours(rung)]
		.map((at) => rungs[at]!.kinds.filter((kind) => possible.includes(kind)))
		.find((kinds) => kinds.length > 0);
	const kinds = suiting ?? possible;
	const choices = preferring(preferring(kinds, fresh), (kind) => kind !== avoid);
	const kind = choices[pickIndex(choices.length, random)];
	if (!kind) throw new Error('A card that cannot be asked in any way has no next format.');
	return { kind, options };
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

/** 0 while new, 1 when weak or just missed, 2 up to ten days of stability, 3 above. */
function rungOf(memory: Memory): number {
	if (memory.reps === 0) return 0;
	if (memory.stability < 3 || memory.lastRating === 'again') return 1;
	return memory.stability <= 10 ? 2 : 3;
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
