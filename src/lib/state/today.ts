import { minutesOf } from '$lib/memory/plan';
import { queueOf } from '$lib/memory/queue';
import type { Card } from '$lib/model/card';
import type { Deck } from '$lib/model/deck';
import type { PlannedQuestion, Sitting } from '$lib/model/sitting';
import type { Day } from '$lib/model/time';
import { getDecks, listNewCards } from '$lib/storage/decks';
import { listEntriesOfSitting } from '$lib/storage/journal';
import { getLastSitting } from '$lib/storage/sittings';
import { dueCards, propose } from './begin';
import { materialsFor } from './materials';

/** What Today has to say. */
export type Today =
	/** Nothing has been begun yet. */
	| { kind: 'first' }
	/** A sitting of today was left in the middle. */
	| { kind: 'resume'; decks: Deck[]; purpose: Sitting['purpose']; minutes: number }
	| { kind: 'ready'; decks: Deck[]; minutes: number; questions: number; canLearn: boolean }
	/** Nothing is due; the next day on which something is, and how long it will take. */
	| { kind: 'nothing'; decks: Deck[]; next?: { day: Day; minutes: number }; canLearn: boolean };

/** Read what today holds. Everything is an index read of what is near; nothing counts a pile. */
export async function readToday(today: Day): Promise<Today> {
	const all = await getDecks();
	const decks = all.filter(({ archived }) => !archived);
	const last = await getLastSitting();
	if (all.length === 0) return { kind: 'first' };

	const left = last?.day === today && last.finishedAt === undefined && (await secondsLeft(last));
	if (left) return { kind: 'resume', decks, purpose: last.purpose, minutes: minutesOf(left) };

	const cards = await dueCards(decks);
	const materials = await materialsFor(cards);
	const canLearn = await hasNew(decks, today);
	const plan = propose(cards, 'review', materials, today, last);
	if (plan.length > 0) {
		return { kind: 'ready', decks, minutes: minutesFor(plan), questions: plan.length, canLearn };
	}

	const day = nextDay(cards, today);
	if (day === undefined) return { kind: 'nothing', decks, canLearn };
	const minutes = minutesFor(propose(cards, 'review', materials, day, last));
	return { kind: 'nothing', decks, next: { day, minutes }, canLearn };
}

/** So many cards of a deck that cannot be met today, being hidden, are looked past. */
const HIDDEN = 30;

async function hasNew(decks: readonly Deck[], today: Day): Promise<boolean> {
	for (const { id } of decks) {
		const fresh = await listNewCards(id, HIDDEN);
		if (fresh.some(({ memory }) => (memory.buriedUntil ?? today) <= today)) return true;
	}
	return false;
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
