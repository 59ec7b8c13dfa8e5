import { grade } from '$lib/grading/grade';
import { rate } from '$lib/memory/rating';
import { cardIdOf, type SittingId } from '$lib/model/ids';
import type { Draft, Review } from '$lib/model/journal';
import type { Question, Response } from '$lib/model/question';
import { schedulerHere, settings } from './settings.svelte';
import { stampHere } from './stamp';

interface Answered {
	question: Question;
	response: Response;
	/** Milliseconds that the question was looked at. */
	visibleTime: number;
	/** What it was answered in. */
	sittingId: SittingId;
}

/** An answer given outside a scheduled sitting, as the journal takes it. */
export function reviewDraft({
	question,
	response,
	visibleTime,
	sittingId
}: Answered): Draft<Review> {
	const verdict = grade(question, response);
	const seen = { hints: 0, visibleTime };
	const { rating, ...how } = rate(question.kind, verdict, seen, settings.current);
	return {
		kind: 'review',
		...stampHere(cardIdOf(question.gapId)),
		sittingId,
		question,
		response,
		verdict,
		rating,
		evidence: { ...seen, ...how },
		scheduler: schedulerHere().version
	};
}
