import type { Attempt } from '$lib/model/attempt';
import { cardIdOf, type SittingId } from '$lib/model/ids';
import type { Entry, Override, Review, Void } from '$lib/model/journal';
import { standing } from '$lib/memory/standing';
import { append, listEntriesOfSitting } from '$lib/storage/journal';
import { isBlank } from './blank-answer';
import type { Test } from './make-test';
import { reviewDraft } from './review-draft';
import { schedulerHere } from './settings.svelte';
import { stampHere } from './stamp';

/**
 * Write the answers of a finished test into the journal, each once however often this is begun; a blank
 * says nothing of the memory. Tells how many there are.
 */
export async function writeAnswers({ quiz, attempt, sittingId }: Test): Promise<number> {
	const written = new Set((await listEntriesOfSitting(sittingId)).map(({ cardId }) => cardId));
	const given = answersOf(attempt);
	for (const { item, response, time } of given) {
		const question = quiz.items.find(({ id }) => id === item)?.question;
		if (!question || written.has(cardIdOf(question.gapId))) continue;
		await append(
			reviewDraft({ question, response, visibleTime: time, sittingId }),
			schedulerHere()
		);
	}
	return given.length;
}

function answersOf({ answers }: Attempt): Attempt['answers'] {
	return answers.filter(({ response }) => !isBlank(response));
}

/** Take back all that a test wrote and that still stands. */
export async function voidAnswers(sittingId: SittingId): Promise<void> {
	const entries = standing(await listEntriesOfSitting(sittingId));
	for (const { id, cardId } of entries.filter(isReview)) {
		await append<Void>(
			{ kind: 'void', ...stampHere(cardId), sittingId, voids: id },
			schedulerHere()
		);
	}
}

/** Write the learner’s word that an answer of a test was right. Nothing when it is not in the journal. */
export async function sayRight(test: Test, item: number): Promise<void> {
	const question = test.quiz.items.find(({ id }) => id === item)?.question;
	const entries = standing(await listEntriesOfSitting(test.sittingId));
	const review = entries.filter(isReview).find(({ cardId }) => {
		return question && cardId === cardIdOf(question.gapId);
	});
	if (!review) return;
	const said = { reviewId: review.id, rating: 'good', reason: 'was-right' } as const;
	const stamp = { ...stampHere(review.cardId), sittingId: test.sittingId };
	await append<Override>({ kind: 'override', ...stamp, ...said }, schedulerHere());
}

function isReview(entry: Entry): entry is Review {
	return entry.kind === 'review';
}
