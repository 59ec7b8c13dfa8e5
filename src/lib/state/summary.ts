import { dueDayOf } from '$lib/memory/replay';
import type { Card } from '$lib/model/card';
import type { Fact } from '$lib/model/fact';
import type { CardId } from '$lib/model/ids';
import type { Review } from '$lib/model/journal';
import type { Day } from '$lib/model/time';

/** What a sitting came to: each question that was asked, with its fact, and when it comes again. */
export interface Summary {
	asked: { cardId: CardId; fact: Fact; right: boolean; isNew: boolean; due: Day | undefined }[];
	/** How many come again on which day, the nearest first. */
	comingUp: { day: Day; count: number }[];
}

/** Sum up the answers of a sitting; a card that was missed first counts as missed. */
export function summaryOf(
	reviews: readonly Review[],
	cards: (id: CardId) => Card | undefined,
	factOf: (review: Review) => Fact | undefined
): Summary {
	const first = new Map<CardId, Review>();
	for (const review of reviews) if (!first.has(review.cardId)) first.set(review.cardId, review);

	const asked = [...first.values()].flatMap((review) => {
		const card = cards(review.cardId);
		const fact = factOf(review);
		if (!card || !fact) return [];
		const answers = reviews.filter(({ cardId }) => cardId === review.cardId).length;
		const right = review.rating !== 'again';
		const { cardId } = review;
		return [
			{ cardId, fact, right, isNew: card.memory.reps <= answers, due: dueDayOf(card.memory) }
		];
	});

	const days = new Map<Day, number>();
	for (const { due } of asked) if (due !== undefined) days.set(due, (days.get(due) ?? 0) + 1);
	const comingUp = [...days].map(([day, count]) => ({ day, count })).sort((a, b) => a.day - b.day);
	return { asked, comingUp };
}
