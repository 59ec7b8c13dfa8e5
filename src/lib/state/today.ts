import { minutesOf } from '$lib/memory/plan';
import { queueOf } from '$lib/memory/queue';
import type { Deck } from '$lib/model/article';
import type { Card } from '$lib/model/card';
import type { PlannedQuestion, Sitting } from '$lib/model/sitting';
import type { Day } from '$lib/model/time';
import { getDecks, listCardsByDue, listNewCards } from '$lib/storage/decks';
import { listEntriesOfSitting } from '$lib/storage/journal';
import { getLastSitting } from '$lib/storage/sittings';
import { materialOf, newFacts, propose, ROOM_TO_CHOOSE, WIDEST } from './begin';

/** What Today has to say. */
export type Today =
	/** Nothing has been begun yet. */
	| { kind: 'first' }
	/** A sitting of today was left in the middle. */
	| { kind: 'resume'; deck: Deck; purpose: Sitting['purpose']; minutes: number }
	| { kind: 'ready'; deck: Deck; minutes: number; questions: number; canLearn: boolean }
	/** Nothing is due; the next day on which something is, and how long it will take. */
	| { kind: 'nothing'; deck: Deck; next?: { day: Day; minutes: number }; canLearn: boolean };

/** Read what today holds. Everything is an index read of what is near; nothing counts a pile. */
export async function readToday(today: Day): Promise<Today> {
	const [deck] = await getDecks();
	const last = await getLastSitting();
	if (!deck || !last) return { kind: 'first' };

	const left = last.day === today && last.finishedAt === undefined && (await secondsLeft(last));
	if (left) return { kind: 'resume', deck, purpose: last.purpose, minutes: minutesOf(left) };

	const material = await materialOf(deck.id);
	const cards = await listCardsByDue(deck.id, WIDEST);
	const fresh = await listNewCards(deck.id, ROOM_TO_CHOOSE * newFacts.learn);
	const canLearn = fresh.some(({ memory }) => (memory.buriedUntil ?? today) <= today);
	const plan = propose(cards, 'review', material, today, last);
	if (plan.length > 0) {
		return { kind: 'ready', deck, minutes: minutesFor(plan), questions: plan.length, canLearn };
	}

	const day = nextDay(cards, today);
	if (day === undefined) return { kind: 'nothing', deck, canLearn };
	const minutes = minutesFor(propose(cards, 'review', material, day, last));
	return { kind: 'nothing', deck, next: { day, minutes }, canLearn };
}

async function secondsLeft(sitting: Sitting): Promise<number> {
	const queue = queueOf(sitting, await listEntriesOfSitting(sitting.id));
	return queue.current ? queue.secondsLeft : 0;
}

function minutesFor(plan: readonly PlannedQuestion[]): number {
	return minutesOf(plan.reduce((sum, { seconds }) => sum + seconds, 0));
}

function nextDay(cards: readonly Card[], today: Day): Day | undefined {
	const days = cards.flatMap(({ dueDay }) =>
		dueDay !== undefined && dueDay > today ? [dueDay] : []
	);
	return days.length > 0 ? Math.min(...days) : undefined;
}
