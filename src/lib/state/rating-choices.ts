import { askDayOf } from '$lib/memory/ask-day';
import type { Scheduler } from '$lib/memory/scheduler';
import { soundOf } from '$lib/memory/sound';
import type { Card } from '$lib/model/card';
import type { Exam } from '$lib/model/deck';
import type { Rating } from '$lib/model/rating';
import type { Day } from '$lib/model/time';

/** What may be said of an answer, and the day on which its card would come again. */
export interface RatingChoice {
	rating: Rating;
	due: Day;
}

/** With four buttons, how well something may be said to have been known. */
export const allRatings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/** Each rating with what it leads to, by what the card was before the answer. */
export function choicesOf(
	ratings: readonly Rating[],
	{ id, memory }: Pick<Card, 'id' | 'memory'>,
	day: Day,
	scheduler: Scheduler,
	exam: Exam | undefined
): RatingChoice[] {
	const { buriedUntil: _, suspended: __, ...before } = soundOf(memory);
	return ratings.map((rating) => {
		const next = scheduler.next(before, rating, day);
		const after = { ...before, ...next, lastDay: day, reps: before.reps + 1 };
		return { rating, due: askDayOf({ id, memory: after }, exam) ?? next.due };
	});
}
