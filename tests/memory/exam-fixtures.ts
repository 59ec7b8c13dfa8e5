import { newMemory, type Card } from '$lib/model/card';
import { pickIndex, seeded, type Random } from '$lib/random/random';
import type { ExamRequest } from '$lib/memory/exam-plan';
import { memoryAfter, scheduler, today } from './fixtures';

type Answer = Parameters<typeof memoryAfter>[number];

/** A deck of so many cards, two to a fact, of which so many have been asked on earlier days. */
export function deckOf(count: number, askedShare: number, seed = 1): Card[] {
	const random = seeded(seed);
	return Array.from({ length: count }, (_, position) => {
		const memory = random() < askedShare ? askedMemory(random) : newMemory;
		const card: Card = {
			id: `card:${seed}-${position}`,
			deckId: 'deck:1',
			factId: `fact:${Math.floor(position / 2)}`,
			gapId: `gap:${seed}-${position}`,
			position,
			memory
		};
		return card;
	});
}

function askedMemory(random: Random) {
	const days = [60, 31, 12, 4, 1].slice(pickIndex(5, random));
	return memoryAfter(
		...days.map((ago) => [today - ago, random() < 0.15 ? 'again' : 'good'] satisfies Answer)
	);
}

export function examRequest(cards: readonly Card[], minutes: number): ExamRequest {
	return { cards, metToday: 0, today, seconds: 60 * minutes, scheduler };
}
