import { shareOfDay } from '$lib/memory/exam-share';
import { likelySeconds } from '$lib/memory/likely-seconds';
import type { Deck, Exam } from '$lib/model/deck';
import type { DeckId } from '$lib/model/ids';
import type { Tally } from '$lib/model/tally';
import type { Day } from '$lib/model/time';
import { listCardsByDue, listNewCards } from '$lib/storage/decks';
import { countNewCards } from '$lib/storage/new-cards';
import { listTalliesOfDay } from '$lib/storage/tallies';
import { settings } from './settings.svelte';

/** So many new cards of a deck are to be met next. */
export interface Turn {
	deck: Deck;
	count: number;
	/** What was meant for today has been met: this is a further helping. */
	isMore: boolean;
}

/** More due cards than any day can hold. */
const WIDEST = 400;

/** Seconds that an answer of today took, with its feedback. */
const ANSWER_SECONDS = 21;

/** So many cards of a deck that cannot be met today, being hidden, are looked past. */
const HIDDEN = 30;

/** Decks in the order in which new facts are taken from them: the nearest exam, then the newest deck. */
function inTurnToLearn(decks: readonly Deck[]): Deck[] {
	const day = ({ exam }: Deck) => exam?.day ?? Infinity;
	return [...decks].sort((a, b) => day(a) - day(b) || b.addedAt - a.addedAt);
}

/**
 * What can be learned next, the first first: before an exam its deck's share of the day, of other decks
 * the new facts a day less what was met today of any; when all that is used up, a further helping.
 */
export async function learnTurns(decks: readonly Deck[], today: Day): Promise<Turn[]> {
	const tallies = await listTalliesOfDay(today);
	const left = settings.current.newFacts - tallies.reduce((sum, { met }) => sum + met, 0);
	const inTurn = inTurnToLearn(decks);
	const planned: Turn[] = [];
	for (const deck of inTurn) {
		const tally = tallies.find(({ deckId }) => deckId === deck.id);
		const count = deck.exam ? await examShare(deck.id, deck.exam, today, tally) : left;
		if (count > 0) planned.push({ deck, count, isMore: false });
	}
	const count = Math.max(1, settings.current.newFacts);
	return [...planned, ...inTurn.map((deck) => ({ deck, count, isMore: true }))];
}

/** The first of them that has something new, with as much as there is of it. */
export async function nextTurn(decks: readonly Deck[], today: Day): Promise<Turn | undefined> {
	for (const turn of await learnTurns(decks, today)) {
		const fresh = await listNewCards(turn.deck.id, turn.count + HIDDEN);
		const open = fresh.filter(({ memory }) => (memory.buriedUntil ?? today) <= today);
		if (open.length > 0) return { ...turn, count: Math.min(turn.count, open.length) };
	}
	return undefined;
}

async function examShare(
	deckId: DeckId,
	exam: Exam,
	today: Day,
	tally: Tally | undefined
): Promise<number> {
	const due = await listCardsByDue(deckId, WIDEST);
	const waiting = due.filter(({ dueDay }) => dueDay !== undefined && dueDay <= today);
	const { reviews = 0, met = 0 } = tally ?? {};
	const reviewing =
		ANSWER_SECONDS * (reviews - met) +
		waiting.reduce((sum, { memory }) => sum + likelySeconds(memory), 0);
	return shareOfDay(exam, today, {
		fresh: await countNewCards(deckId),
		metToday: met,
		seconds: 60 * settings.current.minutes - reviewing
	});
}
