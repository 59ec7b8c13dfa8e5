import { newMemory, type Card } from '$lib/model/card';
import type { Rating } from '$lib/model/rating';
import { questionKinds, type QuestionKind } from '$lib/model/question';
import type { PlannedQuestion, Sitting } from '$lib/model/sitting';
import { withIndexes } from '$lib/memory/ask-day';
import { planSitting, type Candidate } from '$lib/memory/plan';
import { applyReview } from '$lib/memory/replay';
import { seeded, shuffled, type Random } from '$lib/random/random';
import { candidate, request, review, scheduler, today } from './fixtures';

/** How the first answers of a pretended learner went. */
export interface Went {
	asked: number;
	right: number;
	/** Of what had been met on an earlier day. */
	reviews: number;
	reviewsRight: number;
	kinds: Partial<Record<QuestionKind, number>>;
}

/** What one pretends to be: how much better or worse one remembers than FSRS expects, in odds. */
export interface Kind {
	seed: number;
	odds: number;
	/** Days of the learner's life with the deck; those left out are skipped. */
	days: number;
	skips?: number;
	/** Asked in these ways only. */
	kinds?: readonly QuestionKind[];
}

/**
 * A learner who is not there, for so many days with one deck: each day what is due, then six new facts.
 * They know what FSRS says times their odds, guess where there is something to guess, and slip where
 * there is something to write; a miss comes back and is then right.
 */
export function pretend({ seed, odds, days, skips = 0, kinds }: Kind): Went {
	const random = seeded(seed);
	const pool = Array.from({ length: 150 }, (_, at) =>
		candidate(at + 1, { kinds: [...(kinds ?? kindsBy(random))] })
	);
	const went: Went = { asked: 0, right: 0, reviews: 0, reviewsRight: 0, kinds: {} };
	for (let day = today; day < today + days; day += 1) {
		if (random() < skips) continue;
		for (const purpose of ['review', 'learn'] as const) sit(pool, purpose, day);
	}
	return went;

	function sit(all: Candidate[], purpose: Sitting['purpose'], day: number): void {
		const limit = purpose === 'learn' ? { limit: 6 } : {};
		const plan = planSitting(request(all, { purpose, day, seed: seed * 999 + day, ...limit }));
		for (const item of plan) {
			const at = all.findIndex(({ card }) => card.id === item.cardId);
			const { card, ...rest } = all[at]!;
			const right = random() < chance(card, item, day);
			const isReview = card.memory.reps > 0;
			went.asked += 1;
			went.right += Number(right);
			went.reviews += Number(isReview);
			went.reviewsRight += Number(isReview && right);
			went.kinds[item.kind] = (went.kinds[item.kind] ?? 0) + 1;
			const first = answered(card, item, right ? 'good' : 'again', day);
			const after = right ? first : answered(first, { ...item, kind: 'choice' }, 'good', day);
			all[at] = { ...rest, card: after };
		}
	}

	function chance({ memory }: Card, { kind, options, helped }: PlannedQuestion, day: number) {
		const recall = memory.reps === 0 ? 0.7 : scheduler.retrievability(memory, day);
		const known = (odds * recall) / (odds * recall + 1 - recall);
		if (kind === 'choice') return known + (1 - known) / options;
		if (kind === 'true-false') return known + (1 - known) / 2;
		if (kind === 'match' || kind === 'evidence') return known + (1 - known) / 3;
		return (helped ? known + (1 - known) / 5 : known) * 0.95;
	}
}

function kindsBy(random: Random): QuestionKind[] {
	const some = shuffled(questionKinds, random).slice(0, 4 + Math.floor(4 * random()));
	return [...new Set<QuestionKind>(['choice', 'cloze', ...some])];
}

let seq = 0;

function answered(
	card: Card,
	{ kind, helped }: PlannedQuestion,
	rating: Rating,
	day: number
): Card {
	seq += 1;
	const plain = review(seq, rating, { day });
	const { evidence } = plain;
	const memory = applyReview(
		card.memory,
		{
			...plain,
			question: { ...plain.question, kind } as typeof plain.question,
			evidence: { ...evidence, ...(helped && { help: 'beginning' }) }
		},
		scheduler
	);
	return withIndexes({ ...card, memory: memory ?? newMemory }, undefined);
}
