import { dayOf } from '$lib/memory/days';
import type { Deck } from '$lib/model/deck';
import type { Fact } from '$lib/model/fact';
import type { Tally } from '$lib/model/tally';
import type { Day } from '$lib/model/time';
import { plus, tallyFrom } from '$lib/stats/tally';
import { db } from '$lib/storage/database';
import { calendar, cardOf, reviewOf } from './fill';

/** Somebody who has learned for three years, from five decks. */
const DAYS = 1000;
const DECKS = 5;
const ANSWERS_EACH = 5;
const CHUNK = 5000;

/** Fill the database with so many answers, and with what they were counted as. */
export async function fillProgress(reviews: number): Promise<void> {
	const today = dayOf(Date.now(), calendar);
	const cards = Math.ceil(reviews / ANSWERS_EACH);
	for (let deck = 0; deck < DECKS; deck += 1) {
		const counts = { new: 0, learning: Math.ceil(cards / DECKS), learned: 0 };
		const place = { id: deckOf(deck), title: `Deck ${deck}`, addedAt: deck };
		await db.decks.put({ ...place, tags: [], editedAt: deck, counts } satisfies Deck);
	}
	const tallies = new Map<string, Tally>();
	for (let start = 0; start < cards; start += CHUNK) {
		const places = Array.from(
			{ length: Math.min(CHUNK, cards - start) },
			(_, step) => start + step
		);
		await db.facts.bulkPut(places.map(factOf));
		await db.cards.bulkPut(
			places.map((index) => {
				const { memory, ...card } = { ...cardOf(index, today), deckId: deckOf(index) };
				const difficulty = 1 + ((index * 7919) % 9000) / 1000;
				return { ...card, factId: factOf(index).id, memory: { ...memory, difficulty } };
			})
		);
		const answers = places.flatMap((index) =>
			Array.from({ length: ANSWERS_EACH }, (_, turn) => answerOf(index, turn, today))
		);
		await db.journal.bulkPut(answers);
		for (const { cardId, day, at, rating, evidence } of answers) {
			const deckId = deckOf(Number(cardId.split('/')[1]));
			const key = `${deckId} ${day}`;
			const right = rating === 'again' ? 0 : 1;
			const change = { reviews: 1, right, time: evidence.visibleTime, firstAt: at, lastAt: at };
			tallies.set(key, tallyFrom({ deckId, day }, plus(tallies.get(key) ?? {}, change)));
		}
	}
	await db.tallies.bulkPut([...tallies.values()]);
}

/** Milliseconds of working out the same days by reading every answer there is. */
export async function timeNaiveProgress(runs: number): Promise<number[]> {
	const times: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		const start = performance.now();
		const days = new Map<Day, { reviews: number; right: number; time: number }>();
		for (const entry of await db.journal.toArray()) {
			if (entry.kind !== 'review') continue;
			const sum = days.get(entry.day) ?? { reviews: 0, right: 0, time: 0 };
			sum.reviews += 1;
			sum.right += entry.rating === 'again' ? 0 : 1;
			sum.time += entry.evidence.visibleTime;
			days.set(entry.day, sum);
		}
		times.push(performance.now() - start);
	}
	return times;
}

function deckOf(index: number): Deck['id'] {
	return `deck:bench-${index % DECKS}`;
}

function factOf(index: number): Fact {
	return {
		id: `fact:bench/${index}`,
		deckId: deckOf(index),
		revision: 1,
		kind: 'relation',
		statement: `In place ${index} of this long list ${index * 3} were counted.`,
		gaps: [],
		origin: 'written',
		addedOn: 0
	};
}

/** One of a card's answers, spread over the days; one in seven is wrong. */
function answerOf(index: number, turn: number, today: Day) {
	const day = today - 1 - ((index * 7919 + turn * 131) % DAYS);
	const seq = index * ANSWERS_EACH + turn;
	const at = day * 86_400_000 + (seq % 3_600_000);
	const rating = seq % 7 === 0 ? ('again' as const) : ('good' as const);
	return { ...reviewOf(index, today), id: `entry:bench-${seq}` as const, seq, day, at, rating };
}
