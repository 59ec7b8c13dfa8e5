import { expect, test } from 'vitest';
import { newMemory, type Card } from '$lib/model/card';
import type { Rating } from '$lib/model/rating';
import type { CardId } from '$lib/model/ids';
import type { Review } from '$lib/model/journal';
import { summaryOf } from '$lib/state/summary';
import { fact, reviewDraft, yearCard, builderCard } from '../storage/fixtures';

function review(cardId: CardId, rating: Rating): Review {
	const own = { id: 'entry:1', device: 'device:1', seq: 1 } as const;
	return { ...reviewDraft(cardId, 100, rating), ...own } as Review;
}

function cardDue(id: CardId, due: number, reps: number): Card {
	const { factId, gapId } = { factId: fact.id, gapId: fact.gaps[0]!.id };
	const memory = { ...newMemory, stability: 2, difficulty: 5, due, lastDay: 100, reps };
	return { id, deckId: 'deck:light', factId, gapId, position: 0, memory };
}

test('a card missed first counts as missed, whatever came after', () => {
	const cards = [cardDue(yearCard, 101, 2), cardDue(builderCard, 103, 4)];
	const { asked, comingUp } = summaryOf(
		[review(yearCard, 'again'), review(builderCard, 'good'), review(yearCard, 'good')],
		(id) => cards.find((card) => card.id === id),
		() => fact
	);
	expect(asked).toEqual([
		{ cardId: yearCard, fact, right: false, isNew: true, due: 101 },
		{ cardId: builderCard, fact, right: true, isNew: false, due: 103 }
	]);
	expect(comingUp).toEqual([
		{ day: 101, count: 1 },
		{ day: 103, count: 1 }
	]);
});

test('says nothing of what is no longer there', () => {
	const reviews = [review(yearCard, 'good')];
	expect(
		summaryOf(
			reviews,
			() => undefined,
			() => fact
		)
	).toEqual({ asked: [], comingUp: [] });
	const card = cardDue(yearCard, 101, 1);
	expect(
		summaryOf(
			reviews,
			() => card,
			() => undefined
		)
	).toEqual({ asked: [], comingUp: [] });
});
