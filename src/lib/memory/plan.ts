import type { Span } from '$lib/model/article';
import type { Card } from '$lib/model/card';
import type { FactId, GapId } from '$lib/model/ids';
import type { QuestionKind } from '$lib/model/question';
import type { PlannedQuestion, Sitting } from '$lib/model/sitting';
import type { Day } from '$lib/model/time';
import { dressed, formatFor, planned } from './ask-form';
import { formatOn } from './ladder';
import { learningStateOf } from './learning';
import { givesAway, isSameSentence, placeFor } from './order';
import { rungOn } from './rung';
import type { Scheduler } from './scheduler';
import { secondsFor } from './seconds';
import { varied } from './variety';

/** A card that could be asked, with what the plan must know of its fact. */
export interface Candidate {
	card: Card;
	/** The kinds in which it can be asked. */
	kinds: readonly QuestionKind[];
	/** The sentence that says so; absent for what a learner wrote. */
	source?: Span | undefined;
	/** What question and feedback put on the screen: the statement and its sentence. */
	shown: readonly string[];
	/** Accepted answers. */
	answers: readonly string[];
	/** What a question drawn so puts on the screen besides, of other facts. */
	beside?: (kind: QuestionKind, seed: number, options: 3 | 4) => readonly string[];
}

/** A candidate with the way in which it is to be asked. */
export interface Placed extends Candidate {
	kind: QuestionKind;
	options: 3 | 4;
	/** The first letter is shown from the start. */
	helped?: true;
	/** The chance, 0 … 1, that it is right. */
	chance: number;
	/** What it puts on the screen of other facts. */
	others: readonly string[];
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
	/** Whether a card goes before others in a review, its exam being near. */
	isUrgent?: (card: Card) => boolean;
	/** Whether a fact was asked earlier that day: its other questions come behind all others. */
	wasAsked?: (factId: FactId) => boolean;
	/** Whether two gaps are easily mistaken for one another; a review puts them near each other. */
	areConfusable?: (one: GapId, other: GapId) => boolean;
	/** Whether a text on the screen gives an answer away. */
	answersAnother: (shown: string, key: readonly string[]) => boolean;
}

/**
 * The questions of a sitting, in order. A review takes what is due, the most endangered first, until
 * the time is used up, so that after a break it is the same minutes and no pile; otherwise it is what
 * is new, in the deck's order.
 */
export function planSitting(request: PlanRequest): PlannedQuestion[] {
	const { purpose, seed, seconds, limit = Infinity } = request;
	const budget = purpose === 'review' || limit === Infinity ? seconds : Infinity;
	const pool = request.candidates.filter((candidate) => isWanted(candidate, request));
	const inTurn = lastOfAll(
		purpose === 'review' ? byDanger(pool, request) : byPosition(pool),
		request
	);

	const turns = preferences(purpose).flatMap((mayTake) =>
		inTurn.map((candidate) => ({ candidate, mayTake }))
	);

	const placed: Placed[] = [];
	let used = 0;
	for (const { candidate, mayTake } of turns) {
		if (placed.length >= limit) break;
		if (placed.some(({ card }) => card.id === candidate.card.id)) continue;
		if (!placed.every((other) => mayTake(candidate, other))) continue;

		const fit = fitting(candidate, placed, request);
		if (!fit) continue;
		const { next, place } = fit;
		const cost = secondsFor(next.kind, next.card.memory);
		if (placed.length > 0 && used + cost > budget) break;
		placed.splice(place, 0, next);
		used += cost;
	}
	const result = purpose === 'learn' ? varied(placed, seed, inKind(request)) : placed;
	return result.map((each) => planned(each, request));
}

/** Kinds that show other facts beside the one that is asked. */
const withOthers: readonly QuestionKind[] = ['evidence', 'match', 'order'];

/** A candidate with how and where it is asked; if it has no place, in a way that shows nothing else. */
function fitting(
	candidate: Candidate,
	placed: readonly Placed[],
	request: PlanRequest
): { next: Placed; place: number } | undefined {
	const alone = candidate.kinds.filter((kind) => !withOthers.includes(kind));
	for (const kinds of [candidate.kinds, alone]) {
		if (kinds.length === 0) continue;
		const format = formatFor({ ...candidate, kinds }, request, placed);
		const next = dressed(candidate, format, request);
		const place = placeFor(next, placed, request);
		if (place !== undefined) return { next, place };
	}
	return undefined;
}

/** One of those placed in another kind; none when that would answer one after it. */
function inKind(request: PlanRequest) {
	return (placed: readonly Placed[], at: number, kind: QuestionKind): Placed | undefined => {
		const { helped: _, ...each } = placed[at]!;
		const changed = dressed(each, formatOn(rungOn(each.card.memory, request.day), kind), request);
		const tells = placed.slice(at + 1).some((other) => givesAway(changed, other, request));
		return tells ? undefined : changed;
	};
}

function isWanted({ card, kinds }: Candidate, { purpose, day }: PlanRequest): boolean {
	if (kinds.length === 0) return false;
	if (purpose === 'review') return (card.dueDay ?? Infinity) <= day;
	if (purpose === 'guess' && !kinds.includes('choice')) return false;
	const { suspended, buriedUntil = day } = card.memory;
	return learningStateOf(card.memory) === 'new' && !suspended && buriedUntil <= day;
}

function byDanger(
	pool: readonly Candidate[],
	{ scheduler, day, isUrgent = () => false }: PlanRequest
): Candidate[] {
	return byPosition(pool)
		.map((candidate) => ({
			candidate,
			// What is urgent stands below every chance.
			chance:
				scheduler.retrievability(candidate.card.memory, day) - Number(isUrgent(candidate.card))
		}))
		.sort((a, b) => a.chance - b.chance)
		.map(({ candidate }) => candidate);
}

function byPosition(pool: readonly Candidate[]): Candidate[] {
	return [...pool].sort((a, b) => a.card.position - b.card.position);
}

/** Facts that were asked earlier that day behind all others. */
function lastOfAll(
	pool: readonly Candidate[],
	{ wasAsked = () => false }: PlanRequest
): Candidate[] {
	const isLast = ({ card }: Candidate) => wasAsked(card.factId);
	return [...pool.filter((each) => !isLast(each)), ...pool.filter(isLast)];
}

/** What may stand in one sitting, the best first; the next is only tried when there is room left. */
function preferences(purpose: Sitting['purpose']): ((a: Candidate, b: Candidate) => boolean)[] {
	const otherFact = (a: Candidate, b: Candidate) => a.card.factId !== b.card.factId;
	const otherSentence = (a: Candidate, b: Candidate) => otherFact(a, b) && !isSameSentence(a, b);
	const any = () => true;
	return purpose === 'review' ? [otherFact, any] : [otherSentence, otherFact, any];
}
