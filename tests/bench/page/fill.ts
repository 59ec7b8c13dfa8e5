import { kfor } from '$lib/lessons/kfor';
import { dayOf } from '$lib/memory/days';
import { createScheduler } from '$lib/memory/scheduler';
import type { Card, Memory } from '$lib/model/card';
import type { DeckId } from '$lib/model/ids';
import type { Review } from '$lib/model/journal';
import type { Day } from '$lib/model/time';
import { db } from '$lib/storage/database';
import { addDeck, listNewCards } from '$lib/storage/decks';

export const calendar = { zone: 'UTC', rollover: 4 };
export const deckId: DeckId = 'deck:bench';

const CHUNK = 5000;

/** Fill the deck with cards that were reviewed once, from `from` up to `count` of them. */
export async function fillCards(from: number, count: number): Promise<void> {
	const today = dayOf(Date.now(), calendar);
	await db.decks.put({
		id: deckId,
		title: 'Many cards',
		articleId: 'article:bench',
		// Behind any other deck, so that Today asks the lesson.
		addedAt: Number.MAX_SAFE_INTEGER,
		tags: [],
		editedAt: 0,
		// Its cards have no facts: they are there to be in the way, not to be asked.
		archived: true,
		counts: { new: 0, learning: Math.ceil(count / 2), learned: 0 }
	});
	await inChunks(
		from,
		count,
		(index) => cardOf(index, today),
		(cards) => db.cards.bulkPut(cards)
	);
}

/** Fill the journal with the one review that each of so many cards had. */
export async function fillJournal(count: number): Promise<void> {
	const today = dayOf(Date.now(), calendar);
	await inChunks(
		0,
		count,
		(index) => reviewOf(index, today),
		(rows) => db.journal.bulkPut(rows)
	);
}

/** Shelve the lesson with each of its cards known for some days and due today. */
export async function fillLesson(): Promise<void> {
	const today = dayOf(Date.now(), calendar);
	const lesson = await addDeck(kfor, Date.now(), createScheduler(), today);
	const cards = await listNewCards(lesson, 1000);
	await db.cards.bulkPut(
		cards.map(({ newRank: _rank, ...card }) => ({
			...card,
			memory: memoryOf(today, today),
			dueDay: today
		}))
	);
}

async function inChunks<Row>(
	from: number,
	count: number,
	rowOf: (index: number) => Row,
	put: (rows: Row[]) => Promise<unknown>
): Promise<void> {
	for (let start = from; start < count; start += CHUNK) {
		const length = Math.min(CHUNK, count - start);
		await put(Array.from({ length }, (_, step) => rowOf(start + step)));
	}
}

/** Due from a month ago to a year ahead, in no order. */
export function cardOf(index: number, today: Day): Card {
	const dueDay = today - 30 + ((index * 7919) % 395);
	return {
		id: `card:bench/${index}`,
		deckId,
		factId: `fact:bench/${index >> 1}`,
		gapId: `gap:bench/${index}`,
		position: index,
		memory: memoryOf(today, dueDay),
		dueDay
	};
}

function memoryOf(today: Day, due: Day): Memory {
	const lastDay = today - 35;
	return {
		stability: 2.3,
		difficulty: 5,
		due,
		lastDay,
		lastAt: lastDay * 86_400_000,
		lastKind: 'evidence',
		lastRating: 'good',
		reps: 1,
		lapses: 0,
		rightDays: [lastDay]
	};
}

export function reviewOf(index: number, today: Day): Review {
	const { id: cardId, factId, gapId, memory } = cardOf(index, today);
	return {
		kind: 'review',
		id: `entry:bench-${index}`,
		device: 'device:bench',
		seq: index,
		cardId,
		sittingId: `sitting:bench/${index >> 5}`,
		at: memory.lastAt!,
		day: memory.lastDay!,
		...calendar,
		question: {
			kind: 'choice',
			factId,
			gapId,
			revision: 1,
			generator: 1,
			seed: index,
			stem: `How many were counted in place ${index} of this long list?`,
			options: [`${index}`, `${index + 10}`, `${index + 100}`],
			key: 0
		},
		response: { kind: 'chosen', index: 0 },
		verdict: { score: 1, right: true, reason: 'exact', expected: `${index}` },
		rating: 'good',
		evidence: { rule: 'right', hints: 0, visibleTime: 4000 },
		scheduler: 'bench'
	};
}

/** The next review of a card, as the screen would hand it over. */
export function draftOf(index: number, today: Day) {
	const { id: _id, device: _device, seq: _seq, ...draft } = reviewOf(index, today);
	return { ...draft, at: Date.now(), day: today };
}
