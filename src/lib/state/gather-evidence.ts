import { grade } from '$lib/grading/grade';
import { paceOf, type Pace } from '$lib/memory/pace';
import { rate, type Seen } from '$lib/memory/rating';
import type { Draft, How, Review } from '$lib/model/journal';
import type { Response } from '$lib/model/question';
import { listRecentEntries } from '$lib/storage/recent';
import { schedulerHere, settings } from './settings.svelte';
import type { Shown } from './shown';

/** So many of the latest entries tell how fast somebody answers. */
const RECENT = 200;

/** How long right answers have taken lately, by kind. */
export async function recentPace(): Promise<Pace> {
	return paceOf(await listRecentEntries(RECENT));
}

/** What an answer leaves in the journal: its verdict, its rating, and how that came about. */
export function reviewOf(
	{ item, question }: Shown,
	response: Response,
	how: How & Pick<Seen, 'hints' | 'visibleTime'>,
	pace: Pace
): Omit<Draft<Review>, 'at' | 'cardId' | 'day' | 'zone' | 'rollover' | 'kind' | 'sittingId'> {
	const verdict = grade(question, response);
	const median = pace[question.kind];
	const { confidence, hints, visibleTime } = how;
	const help = how.help ?? (item.helped && response.kind === 'typed' ? 'beginning' : undefined);
	const seen: Seen = {
		hints,
		visibleTime,
		...(median !== undefined && { median }),
		...(confidence && { confidence }),
		...(help && { help })
	};
	const own = response.kind === 'self-rated' ? response.rating : undefined;
	const { buttons } = settings.current;
	const { rating, ...grounds } = rate(question.kind, verdict, seen, { buttons, own });
	const evidence = { ...seen, ...grounds };
	return { question, response, verdict, rating, evidence, scheduler: schedulerHere().version };
}
