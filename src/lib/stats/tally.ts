import { factStateOf } from '$lib/memory/learning';
import { applyEntry, dueDayOf } from '$lib/memory/replay';
import type { Scheduler } from '$lib/memory/scheduler';
import { ratingsBy, standing } from '$lib/memory/standing';
import { newMemory, type LearningState, type Memory } from '$lib/model/card';
import type { CardId } from '$lib/model/ids';
import type { Entry, Review } from '$lib/model/journal';
import type { Rating } from '$lib/model/rating';
import type { Tally } from '$lib/model/tally';
import type { Day } from '$lib/model/time';

/** What is added to the tally of a day. */
export type Change = Partial<Omit<Tally, 'deckId' | 'day'>>;

const sums = ['reviews', 'right', 'time', 'met', 'added', 'learning', 'learned'] as const;

/** What an answer adds to its day, by the memory before it. */
export function changeOfReview(before: Memory, review: Review, rating: Rating): Change {
	const due = dueDayOf(before);
	const { visibleTime } = review.evidence;
	return {
		reviews: 1,
		right: rating === 'again' ? 0 : 1,
		time: Number.isFinite(visibleTime) ? visibleTime : 0,
		met: before.reps === 0 ? 1 : 0,
		...(due !== undefined && due <= review.day && { dueSince: due }),
		firstAt: review.at,
		lastAt: review.at
	};
}

/** What a fact adds to its day by going from one state to another. */
export function changeOfState(from: LearningState, to: LearningState): Change {
	const step = (state: LearningState) => Number(to === state) - Number(from === state);
	return { learning: step('learning'), learned: step('learned') };
}

/**
 * What the cards of one fact brought, day by day, from their journal. Adding what each entry brings as
 * it is written gives the same.
 */
export function talliesOf(
	cardIds: readonly CardId[],
	entries: readonly Entry[],
	scheduler: Scheduler
): Map<Day, Change> {
	const counting = standing(entries);
	const overridden = ratingsBy(counting);
	const memories = new Map<CardId, Memory>(cardIds.map((id) => [id, newMemory]));
	const days = new Map<Day, Change>();
	const add = (day: Day, change: Change) => days.set(day, plus(days.get(day) ?? {}, change));

	let state: LearningState = 'new';
	for (const entry of counting) {
		const before = memories.get(entry.cardId);
		if (!before) continue;
		if (entry.kind === 'review') {
			const rating = overridden.get(entry.id) ?? entry.rating;
			add(entry.day, changeOfReview(before, entry, rating));
		}
		memories.set(entry.cardId, applyEntry(before, entry, overridden, scheduler));
		const now = factStateOf([...memories.values()]);
		if (now !== state) add(entry.day, changeOfState(state, now));
		state = now;
	}
	return days;
}

/** Two changes of one day together. */
export function plus(one: Change, other: Change): Change {
	const total: Change = {};
	for (const key of sums) {
		const sum = (one[key] ?? 0) + (other[key] ?? 0);
		if (sum) total[key] = sum;
	}
	const dueSince = Math.min(one.dueSince ?? Infinity, other.dueSince ?? Infinity);
	const firstAt = Math.min(one.firstAt ?? Infinity, other.firstAt ?? Infinity);
	const lastAt = Math.max(one.lastAt ?? -Infinity, other.lastAt ?? -Infinity);
	if (Number.isFinite(dueSince)) total.dueSince = dueSince;
	if (Number.isFinite(firstAt)) total.firstAt = firstAt;
	if (Number.isFinite(lastAt)) total.lastAt = lastAt;
	return total;
}

/** What takes a change back; when the first and the last answer were stays. */
export function minus(change: Change): Change {
	return Object.fromEntries(sums.map((key) => [key, -(change[key] ?? 0)]));
}

/** What must be added to each day that one count has, so that it has what another says. */
export function differenceOf(
	from: ReadonlyMap<Day, Change>,
	to: ReadonlyMap<Day, Change>
): Map<Day, Change> {
	const days = [...new Set([...from.keys(), ...to.keys()])];
	return new Map(days.map((day) => [day, plus(minus(from.get(day) ?? {}), to.get(day) ?? {})]));
}

/** Only how facts moved between states, or all but that. */
export function onlyStates({ learning = 0, learned = 0 }: Change): Change {
	return { learning, learned };
}

export function withoutStates(change: Change): Change {
	const { learning: _learning, learned: _learned, ...rest } = change;
	return rest;
}

/** Whether nothing is left of a day. */
export function isNothing(change: Change): boolean {
	return sums.every((key) => !change[key]);
}

/** A day's tally from what was added up. */
export function tallyFrom(place: Pick<Tally, 'deckId' | 'day'>, change: Change): Tally {
	const zero = { reviews: 0, right: 0, time: 0, met: 0, added: 0, learning: 0, learned: 0 };
	const { deckId, day } = place;
	return { ...zero, ...change, deckId, day };
}
