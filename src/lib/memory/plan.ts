import type { Span } from '$lib/model/article';
import type { Card, Memory } from '$lib/model/card';
import type { QuestionKind } from '$lib/model/question';
import type { PlannedQuestion, Sitting } from '$lib/model/sitting';
import type { Day } from '$lib/model/time';
import { seedOf } from '$lib/random/random';
import { easierKind, nextFormat } from './ladder';
import { learningStateOf } from './learning';
import { isSameSentence, placeFor } from './order';
import { usualSeconds } from './rating';
import { dueDayOf } from './replay';
import type { Scheduler } from './scheduler';
import { varied } from './variety';

/** A card that could be asked, with what the plan must know of its fact. */
export interface Candidate {
	card: Card;
	/** The kinds in which it can be asked. */
	kinds: readonly QuestionKind[];
	source: Span;
	/** What question and feedback put on the screen: the statement and its sentence. */
	shown: readonly string[];
	/** Accepted answers. */
	answers: readonly string[];
}

/** A candidate with the way in which it is to be asked. */
export interface Placed extends Candidate {
	kind: QuestionKind;
	options: 3 | 4;
}

export interface PlanRequest {
	candidates: readonly Candidate[];
	purpose: Sitting['purpose'];
	day: Day;
	scheduler: Scheduler;
	seed: number;
	/** Time to fill; for new cards only when there is no limit. */
	seconds: number;
	/** At most so many questions. */
	limit?: number;
	/** Whether a text on the screen gives an answer away. */
	answersAnother: (shown: string, key: readonly string[]) => boolean;
}

/**
 * The questions of a sitting, in order. A review takes what is due, the most endangered first, until
 * the time is used up, so that after a break it is the same minutes and no pile; otherwise it is what
 * is new, in the deck's order.
 */
export function planSitting(request: PlanRequest): PlannedQuestion[] {
	const { purpose, scheduler, day, seed, seconds, limit = Infinity } = request;
	const budget = purpose === 'review' || limit === Infinity ? seconds : Infinity;
	const pool = request.candidates.filter((candidate) => isWanted(candidate, request));
	const inTurn = purpose === 'review' ? byDanger(pool, scheduler, day) : byPosition(pool);

	const turns = preferences(purpose).flatMap((mayTake) =>
		inTurn.map((candidate) => ({ candidate, mayTake }))
	);

	const placed: Placed[] = [];
	let used = 0;
	for (const { candidate, mayTake } of turns) {
		if (placed.length >= limit) break;
		if (placed.some(({ card }) => card.id === candidate.card.id)) continue;
		if (!placed.every((other) => mayTake(candidate, other))) continue;

		const next = { ...candidate, ...formatFor(candidate, request, placed.at(-1)) };
		const cost = secondsFor(next.kind, next.card.memory);
		if (placed.length > 0 && used + cost > budget) break;
		const place = placeFor(next, placed, request.answersAnother);
		if (place === undefined) continue;
		placed.splice(place, 0, next);
		used += cost;
	}
	return (purpose === 'learn' ? varied(placed, seed) : placed).map((each) => planned(each, seed));
}

function isWanted({ card, kinds }: Candidate, { purpose, day }: PlanRequest): boolean {
	if (kinds.length === 0) return false;
	if (purpose === 'review') return (dueDayOf(card.memory) ?? Infinity) <= day;
	if (purpose === 'guess' && !kinds.includes('choice')) return false;
	const { suspended, buriedUntil = day } = card.memory;
	return learningStateOf(card.memory) === 'new' && !suspended && buriedUntil <= day;
}

function byDanger(pool: readonly Candidate[], scheduler: Scheduler, day: Day): Candidate[] {
	return byPosition(pool)
		.map((candidate) => ({
			candidate,
			chance: scheduler.retrievability(candidate.card.memory, day)
		}))
		.sort((a, b) => a.chance - b.chance)
		.map(({ candidate }) => candidate);
}

function byPosition(pool: readonly Candidate[]): Candidate[] {
	return [...pool].sort((a, b) => a.card.position - b.card.position);
}

/** What may stand in one sitting, the best first; the next is only tried when there is room left. */
function preferences(purpose: Sitting['purpose']): ((a: Candidate, b: Candidate) => boolean)[] {
	const otherFact = (a: Candidate, b: Candidate) => a.card.factId !== b.card.factId;
	const otherSentence = (a: Candidate, b: Candidate) => otherFact(a, b) && !isSameSentence(a, b);
	const any = () => true;
	return purpose === 'review' ? [otherFact, any] : [otherSentence, otherFact, any];
}

/** Chance of its own for the kind: with the seed of the drawing, the kind would tell where the key is. */
function formatFor(
	{ card, kinds }: Candidate,
	{ purpose, seed }: PlanRequest,
	before: Placed | undefined
): Pick<Placed, 'kind' | 'options'> {
	if (purpose === 'guess') return { kind: 'choice', options: 3 };
	return nextFormat(card.memory, kinds, seedOf(`kind of ${card.id}`, seed), before?.kind);
}

function planned({ card, kinds, kind, options }: Placed, seed: number): PlannedQuestion {
	return {
		cardId: card.id,
		kind,
		seed: seedOf(card.id, seed),
		options,
		easier: easierKind(kind, kinds),
		seconds: secondsFor(kind, card.memory)
	};
}

/** Seconds that a question is likely to take with its feedback; what is weak takes longer. */
export function secondsFor(kind: QuestionKind, memory: Memory): number {
	const weak = memory.reps === 0 || memory.lastRating === 'again';
	return usualSeconds[kind] + (weak ? 10 : 6);
}

/** Whole minutes to say on the screen: at least one. */
export function minutesOf(seconds: number): number {
	return Math.max(1, Math.round(seconds / 60));
}
