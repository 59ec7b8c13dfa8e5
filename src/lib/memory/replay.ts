import { newMemory, type Memory } from '$lib/model/card';
import type { Rating } from '$lib/model/rating';
import type { EntryId } from '$lib/model/ids';
import type { Entry, Review } from '$lib/model/journal';
import type { Day } from '$lib/model/time';
import { checksAfter } from './checks';
import { DAYS_TO_LEARN } from './learning';
import { climbed } from './rung';
import type { Scheduler } from './scheduler';
import { soundOf } from './sound';
import { ratingsBy, standing, type Standing } from './standing';

const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/** The memory of a card after one more review of it; as it was, when the review has no day or rating. */
export function applyReview(memory: Memory, review: Review, scheduler: Scheduler): Memory {
	const before = soundOf(memory);
	if (!Number.isSafeInteger(review.day) || !ratings.includes(review.rating)) return before;

	const right = review.rating !== 'again';
	const { checkDays: _, ...rest } = before;
	const checkDays = checksAfter(before, review);
	return {
		...rest,
		...scheduler.next(before, review.rating, review.day),
		lastDay: review.day,
		lastAt: review.at,
		lastKind: review.question.kind,
		lastRating: review.rating,
		reps: before.reps + 1,
		lapses: before.lapses + (!right && before.rightDays.length > 0 ? 1 : 0),
		rightDays: right ? withDay(before.rightDays, review.day) : [],
		...climbed(before, review),
		...(checkDays.length > 0 && { checkDays })
	};
}

function withDay(days: readonly Day[], day: Day): Day[] {
	return days.includes(day) ? [...days] : [...days, day].slice(-DAYS_TO_LEARN);
}

/**
 * The memory that a card's journal leaves: reviews in their order with the learner's word on them,
 * suspended and buried as they say; what was undone leaves no trace. Applying the reviews one by one
 * as they are written gives the same.
 */
export function replay(entries: readonly Entry[], scheduler: Scheduler): Memory {
	const counting = standing(entries);
	const overridden = ratingsBy(counting);

	let memory = newMemory;
	for (const entry of counting) memory = applyEntry(memory, entry, overridden, scheduler);
	return memory;
}

/** The memory after one more entry that counts, with the learner's last word on a review. */
export function applyEntry(
	memory: Memory,
	entry: Standing,
	overridden: ReadonlyMap<EntryId, Rating>,
	scheduler: Scheduler
): Memory {
	switch (entry.kind) {
		case 'review':
			return applyReview(
				memory,
				{ ...entry, rating: overridden.get(entry.id) ?? entry.rating },
				scheduler
			);
		case 'suspend':
			return { ...memory, suspended: true };
		case 'bury':
			return Number.isSafeInteger(entry.until) ? { ...memory, buriedUntil: entry.until } : memory;
		case 'forget':
			return memory.suspended ? { ...newMemory, suspended: true } : newMemory;
		default:
			return memory;
	}
}

/** The day on which a card is to be asked, for the index of due cards; none while new or suspended. */
export function dueDayOf(memory: Memory): Day | undefined {
	const { due, suspended, buriedUntil } = soundOf(memory);
	if (due === undefined || suspended) return undefined;
	return Math.max(due, buriedUntil ?? due);
}
