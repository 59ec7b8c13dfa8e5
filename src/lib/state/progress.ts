import { ratingsBy, standing } from '$lib/memory/standing';
import type { Card } from '$lib/model/card';
import { noFacts, type Deck, type FactCounts } from '$lib/model/deck';
import type { Fact } from '$lib/model/fact';
import type { DeckId } from '$lib/model/ids';
import { SECOND, type Day } from '$lib/model/time';
import { totalsOf, type DayTotal } from '$lib/stats/day-totals';
import { factsOverTime, type FactsOnDay } from '$lib/stats/facts-over-time';
import { streakOf, type Streak } from '$lib/stats/streak';
import { getDecks } from '$lib/storage/decks';
import { listFacts } from '$lib/storage/facts';
import { countDueByDay, firstDueDay } from '$lib/storage/forecast';
import { listHardestCards } from '$lib/storage/hardest';
import { listEntriesOfCard } from '$lib/storage/journal';
import { listTallies } from '$lib/storage/tallies';
import { settings } from './settings.svelte';

/** How far the forecast looks ahead, in days. */
const AHEAD = 14;

/** So many of the hardest are shown, of so many that are looked at. */
const HARDEST = 10;
const LOOKED_AT = 20;

/** What reading the feedback takes, and what an answer takes before there were any. */
const FEEDBACK = 6 * SECOND;
const USUAL = 14 * SECOND;

/** Everything that the page of progress shows. */
export interface Progress {
	today: Day;
	streak: Streak;
	/** Facts of all decks that are there, today. */
	counts: FactCounts;
	/** The days on which something was answered. */
	totals: DayTotal[];
	facts: FactsOnDay[];
	/** Questions and minutes, today and on the days to come. */
	forecast: { day: Day; cards: number; minutes: number }[];
	hardest: HardFact[];
	/** Minutes of a day, as they are set. */
	goal: number;
}

/** A fact that is missed again and again. */
export interface HardFact {
	fact: Fact;
	deckId: DeckId;
	asked: number;
	missed: number;
	due: Day | undefined;
}

/** Read how it goes. Nothing here counts reviews: each day has been counted as it came. */
export async function readProgress(today: Day): Promise<Progress> {
	const decks = await getDecks();
	const active = decks.filter(({ archived }) => !archived).map(({ id }) => id);
	const [tallies, due, nextDue, hardest] = await Promise.all([
		listTallies(),
		countDueByDay(active, today, AHEAD),
		firstDueDay(active),
		hardestOf(new Set(active))
	]);
	const totals = totalsOf(tallies);
	const each = timeOfEach(totals, today);
	return {
		today,
		streak: streakOf(totals, today, nextDue),
		counts: sumOf(decks),
		totals,
		facts: factsOverTime(tallies, new Set(decks.map(({ id }) => id)), today),
		forecast: due.map((cards, ahead) => ({
			day: today + ahead,
			cards,
			minutes: (cards * each) / 60_000
		})),
		hardest,
		goal: settings.current.minutes
	};
}

function sumOf(decks: readonly Deck[]): FactCounts {
	return decks.reduce(
		(sum, { counts }) => ({
			new: sum.new + counts.new,
			learning: sum.learning + counts.learning,
			learned: sum.learned + counts.learned
		}),
		noFacts
	);
}

/** Milliseconds that a question takes this learner, from the last thirty days. */
function timeOfEach(totals: readonly DayTotal[], today: Day): number {
	const recent = totals.filter(({ day }) => day > today - 30);
	const reviews = recent.reduce((sum, total) => sum + total.reviews, 0);
	const time = recent.reduce((sum, total) => sum + total.time, 0);
	return (reviews > 0 ? time / reviews : USUAL) + FEEDBACK;
}

async function hardestOf(decks: ReadonlySet<DeckId>): Promise<HardFact[]> {
	const cards = await listHardestCards(decks, LOOKED_AT);
	const facts = new Map((await listFacts(cards.map(({ factId }) => factId))).map((f) => [f.id, f]));
	const found = await Promise.all(
		cards.map(async (card): Promise<HardFact | undefined> => {
			const fact = facts.get(card.factId);
			const { asked, missed } = await answersOf(card);
			if (!fact || missed === 0) return undefined;
			return { fact, deckId: card.deckId, asked, missed, due: card.dueDay };
		})
	);
	const seen = new Set<string>();
	return found
		.filter((hard) => hard !== undefined)
		.filter(({ fact: { id } }) => !seen.has(id) && seen.add(id))
		.slice(0, HARDEST);
}

async function answersOf({ id }: Card): Promise<{ asked: number; missed: number }> {
	const counting = standing(await listEntriesOfCard(id));
	const said = ratingsBy(counting);
	const reviews = counting.filter((entry) => entry.kind === 'review');
	const missed = reviews.filter(({ id, rating }) => (said.get(id) ?? rating) === 'again');
	return { asked: reviews.length, missed: missed.length };
}
