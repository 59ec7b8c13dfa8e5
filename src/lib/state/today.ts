import { minutesOf } from '$lib/memory/seconds';
import type { Card } from '$lib/model/card';
import type { Deck } from '$lib/model/deck';
import type { PlannedQuestion, Sitting } from '$lib/model/sitting';
import type { Day } from '$lib/model/time';
import { getDecks } from '$lib/storage/decks';
import { listEntriesOfSitting } from '$lib/storage/journal';
import { getLastSitting, listCards } from '$lib/storage/sittings';
import { dueCards, propose } from './begin';
import { nextTurn } from './learn-order';
import { materialsFor } from './materials';
import { archivedSince, byId, queueNow } from './queue-now';

/** What Today has to say. */
export type Today =
	/** Nothing has been begun yet. */
	| { kind: 'first' }
	/** A sitting of today was left in the middle. */
	| { kind: 'resume'; decks: Deck[]; purpose: Sitting['purpose']; minutes: number }
	| { kind: 'ready'; decks: Deck[]; minutes: number; questions: number; learn?: Learn }
	/** Nothing is due; the next day on which something is, and how long it will take. */
	| { kind: 'nothing'; decks: Deck[]; next?: { day: Day; minutes: number }; learn?: Learn };

/** What is new, to be learned next. */
export interface Learn {
	count: number;
	/** What was meant for today has been met: this is a further helping. */
	isMore: boolean;
	/** Of which deck; absent when there is only one. */
	title?: string;
	/** The day of the exam that it is for. */
	exam?: Day;
}

/** Read what today holds. Everything is an index read of what is near; nothing counts a pile. */
export async function readToday(today: Day): Promise<Today> {
	const all = await getDecks();
	const decks = all.filter(({ archived }) => !archived);
	const last = await getLastSitting();
	if (all.length === 0) return { kind: 'first' };

	const left = last?.day === today && last.finishedAt === undefined && (await secondsLeft(last));
	if (left) return { kind: 'resume', decks, purpose: last.purpose, minutes: minutesOf(left) };

	const cards = await dueCards(decks, today);
	const materials = await materialsFor(cards);
	const learn = await learnOf(decks, today);
	const plan = propose(cards, 'review', materials, today, last, { decks });
	if (plan.length > 0) {
		return { kind: 'ready', decks, minutes: minutesFor(plan), questions: plan.length, ...learn };
	}

	const day = nextDay(cards, today);
	if (day === undefined) return { kind: 'nothing', decks, ...learn };
	const minutes = minutesFor(propose(cards, 'review', materials, day, last, { decks }));
	return { kind: 'nothing', decks, next: { day, minutes }, ...learn };
}

async function learnOf(decks: readonly Deck[], today: Day): Promise<{ learn?: Learn }> {
	const turn = await nextTurn(decks, today);
	if (!turn) return {};
	const { count, isMore, deck } = turn;
	const title = decks.length > 1 && { title: deck.title };
	return { learn: { count, isMore, ...title, ...(deck.exam && { exam: deck.exam.day }) } };
}

async function secondsLeft(sitting: Sitting): Promise<number> {
	const entries = await listEntriesOfSitting(sitting.id);
	const cards = await listCards(sitting.plan.map(({ cardId }) => cardId));
	const archived = await archivedSince(sitting);
	const queue = queueNow({ sitting, cards: byId(cards), entries, archived });
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
