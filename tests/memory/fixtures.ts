import { newMemory, type Card, type Memory } from '$lib/model/card';
import type { Rating } from '$lib/model/rating';
import type { CardId, EntryId } from '$lib/model/ids';
import type { Bury, Edit, Override, Review, Suspend, Void } from '$lib/model/journal';
import type { QuestionKind } from '$lib/model/question';
import type { PlannedQuestion, Sitting } from '$lib/model/sitting';
import { HOUR } from '$lib/model/time';
import type { Fact } from '$lib/model/fact';
import type { Candidate, PlanRequest } from '$lib/memory/plan';
import { applyReview, dueDayOf } from '$lib/memory/replay';
import { createScheduler } from '$lib/memory/scheduler';
import { pickIndex, type Random } from '$lib/random/random';

export const scheduler = createScheduler();

/** 24 November 2026. */
export const today = 20781;

/** Noon, UTC, of a day. */
export const noonOf = (day: number) => (day * 24 + 12) * HOUR;

export const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

export function anyOf<T>(items: readonly T[], random: Random): T {
	return items[pickIndex(items.length, random)]!;
}

/** The common part of entry number `seq`: written at noon, a second later each. */
export function written(seq: number, day = today) {
	return {
		id: `entry:${seq}` as EntryId,
		at: noonOf(day) + seq * 1000,
		device: 'device:a' as const,
		seq,
		cardId: 'card:1' as CardId,
		sittingId: 'sitting:1' as const,
		day,
		zone: 'Europe/Berlin',
		rollover: 4
	};
}

export function review(seq: number, rating: Rating, rest: Partial<Review> = {}): Review {
	const right = rating !== 'again';
	return {
		...written(seq, rest.day),
		kind: 'review',
		question: {
			kind: 'choice',
			factId: 'fact:1',
			gapId: 'gap:1',
			revision: 1,
			generator: 1,
			seed: 1,
			stem: 'How many troops were there at first?',
			options: ['3,800', '50,000', '27'],
			key: 1
		},
		response: { kind: 'chosen', index: right ? 1 : 0 },
		verdict: {
			score: right ? 1 : 0,
			right,
			reason: right ? 'exact' : 'wrong',
			expected: '50,000'
		},
		rating,
		evidence: { rule: right ? 'right' : 'wrong', hints: 0, visibleTime: 4000 },
		scheduler: scheduler.version,
		...rest
	};
}

export function undo(seq: number, voids: EntryId, rest: Partial<Void> = {}): Void {
	return { ...written(seq), kind: 'void', voids, ...rest };
}

export function override(
	seq: number,
	reviewId: EntryId,
	rating: Rating,
	rest: Partial<Override> = {}
): Override {
	const reason = rating === 'again' ? 'lucky-guess' : 'was-right';
	return { ...written(seq), kind: 'override', reviewId, rating, reason, ...rest };
}

export function suspend(seq: number, rest: Partial<Suspend> = {}): Suspend {
	return { ...written(seq), kind: 'suspend', ...rest };
}

export function bury(seq: number, until: number, rest: Partial<Bury> = {}): Bury {
	return { ...written(seq), kind: 'bury', until, ...rest };
}

export function edit(seq: number): Edit {
	const fact: Fact = {
		id: 'fact:1',
		deckId: 'deck:1',
		articleId: 'article:1',
		revision: 1,
		kind: 'quantity',
		statement: 'At first, KFOR had 50,000 troops.',
		source: { edition: 'article:1', start: 0, end: 33 },
		gaps: [],
		origin: 'written'
	};
	return { ...written(seq), kind: 'edit', before: fact, after: { ...fact, revision: 2 } };
}

/** The memory that answers on some days leave. */
export function memoryAfter(...answers: [day: number, rating: Rating][]): Memory {
	return answers.reduce(
		(memory, [day, rating], seq) => applyReview(memory, review(seq, rating, { day }), scheduler),
		newMemory
	);
}

/** A card in its own fact, its own sentence and its own answer, unless it is said otherwise. */
export function candidate(
	number: number,
	rest: { memory?: Memory; fact?: number; sentence?: number; kinds?: QuestionKind[] } = {},
	texts: { shown?: string[]; answers?: string[] } = {}
): Candidate {
	const { memory = newMemory, fact = number, sentence = fact } = rest;
	const card: Card = {
		id: `card:${number}`,
		deckId: 'deck:1',
		factId: `fact:${fact}`,
		gapId: `gap:${number}`,
		position: number,
		memory,
		...(memory.due !== undefined && !memory.suspended && { dueDay: dueDayOf(memory)! })
	};
	return {
		card,
		kinds: rest.kinds ?? ['evidence', 'true-false', 'choice', 'cloze', 'short-answer'],
		source: { edition: 'article:1', start: sentence * 100, end: sentence * 100 + 90 },
		shown: texts.shown ?? [`statement ${number}`],
		answers: texts.answers ?? [`answer ${number}`]
	};
}

export function request(
	candidates: readonly Candidate[],
	rest: Partial<PlanRequest> = {}
): PlanRequest {
	return {
		candidates,
		purpose: 'review',
		day: today,
		scheduler,
		seed: 7,
		seconds: 600,
		answersAnother: (shown, key) => key.some((answer) => shown.includes(answer)),
		...rest
	};
}

export function plannedOf(number: number, rest: Partial<PlannedQuestion> = {}): PlannedQuestion {
	return {
		cardId: `card:${number}`,
		kind: 'cloze',
		seed: number,
		options: 3,
		seconds: 20,
		...rest
	};
}

export function sitting(size: number, rest: Partial<Sitting> = {}): Sitting {
	return {
		id: 'sitting:1',
		deckId: 'deck:1',
		purpose: 'review',
		startedAt: noonOf(today),
		day: today,
		plan: Array.from({ length: size }, (_, number) => plannedOf(number + 1)),
		seen: 0,
		...rest
	};
}
