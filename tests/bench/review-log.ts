import { dayOf } from '$lib/memory/days';
import type { Rating } from '$lib/model/rating';
import { HOUR, type Calendar, type Day, type Timestamp } from '$lib/model/time';

/** One answer in somebody's log. */
export interface Answer {
	cardId: string;
	rating: Rating;
	at: Timestamp;
	day: Day;
}

const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/**
 * Read a review log, the oldest answer first. Rows that say no rating from 1 to 4 or no time are left
 * out.
 *
 * ```text
 * card_id,review_rating,review_time,review_duration
 * 1711684180217,3,2024-03-29T20:32:32.250000+00:00,25060
 * ```
 */
export function readLog(text: string): Answer[] {
	const [header = '', ...lines] = text.trim().split(/\r?\n/);
	const names = header.split(',');
	const [card, rated, time] = ['card_id', 'review_rating', 'review_time'].map((name) =>
		names.indexOf(name)
	);

	const answers = lines.flatMap((line) => {
		const cells = line.split(',');
		const cardId = cells[card!];
		const rating = ratings[Number(cells[rated!]) - 1];
		const at = timeOf(cells[time!] ?? '');
		return cardId && rating && !Number.isNaN(at) ? [{ cardId, rating, at }] : [];
	});
	const calendar = calendarOf(answers.map(({ at }) => at));
	return answers
		.map((answer) => ({ ...answer, day: dayOf(answer.at, calendar) }))
		.sort((a, b) => a.at - b.at);
}

/** An ISO date with its time, or milliseconds since 1970. */
function timeOf(cell: string): Timestamp {
	return /^\d+$/.test(cell) ? Number(cell) : Date.parse(cell);
}

/** A log does not say where its learner lives: their day turns in the middle of the quietest hours. */
function calendarOf(times: readonly Timestamp[]): Calendar {
	const counts = new Array<number>(24).fill(0);
	for (const time of times) counts[Math.floor(time / HOUR) % 24]! += 1;
	const around = counts.map((_, hour) =>
		[-2, -1, 0, 1].reduce((sum, step) => sum + counts[(hour + step + 24) % 24]!, 0)
	);
	return { zone: 'UTC', rollover: around.indexOf(Math.min(...around)) };
}
