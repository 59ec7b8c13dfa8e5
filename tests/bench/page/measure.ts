import { dayOf } from '$lib/memory/days';
import { createScheduler } from '$lib/memory/scheduler';
import type { Card } from '$lib/model/card';
import type { Review } from '$lib/model/journal';
import { db } from '$lib/storage/database';
import { listCardsByDue } from '$lib/storage/decks';
import { append } from '$lib/storage/journal';
import { calendar, deckId, draftOf } from './fill';

/** As many due cards as Today looks at. */
const WIDEST = 400;

/** Milliseconds of each run of the next due card by our index. */
export function timeNextDue(runs: number): Promise<number[]> {
	return time(runs, () => listCardsByDue(deckId, 1));
}

/** The same for all that Today looks at. */
export function timeDueList(runs: number): Promise<number[]> {
	return time(runs, () => listCardsByDue(deckId, WIDEST));
}

/** The same without an index: read all cards, filter, sort. */
export function timeNaiveDue(runs: number): Promise<number[]> {
	return time(runs, async () => {
		const cards = await db.cards.toArray();
		return cards
			.filter((card) => card.deckId === deckId && card.dueDay !== undefined)
			.sort((a, b) => a.dueDay! - b.dueDay!)
			.slice(0, WIDEST);
	});
}

/** Milliseconds of each review written as the app does: journal, memory and counts, on the disk. */
export function timeAppend(runs: number, cards: number): Promise<number[]> {
	const scheduler = createScheduler();
	const today = dayOf(Date.now(), calendar);
	return time(runs, (run) => append<Review>(draftOf((run * 7919) % cards, today), scheduler));
}

/** Milliseconds of putting one card without Dexie and without waiting for the disk. */
export async function timeRelaxedPut(runs: number): Promise<number[]> {
	const cards = await listCardsByDue(deckId, runs);
	const database = await openRaw();
	const times = await time(runs, (run) => putRelaxed(database, cards[run % cards.length]!));
	database.close();
	return times;
}

/** Milliseconds until a page that has just loaded has the next due card, by our code. */
export async function timeOpening(): Promise<number> {
	const [milliseconds] = await time(1, async () => {
		await db.open();
		return listCardsByDue(deckId, 1);
	});
	return milliseconds!;
}

/** The same by IndexedDB alone. */
export async function timeRawOpening(): Promise<number> {
	const [milliseconds] = await time(1, async () => {
		const database = await openRaw();
		const index = database.transaction('cards').objectStore('cards').index('[deckId+dueDay]');
		await settled(index.get(IDBKeyRange.bound([deckId, -Infinity], [deckId, [[]]])));
	});
	return milliseconds!;
}

async function time(runs: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
	const times: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		const start = performance.now();
		await work(run);
		times.push(performance.now() - start);
	}
	return times;
}

function openRaw(): Promise<IDBDatabase> {
	return settled(indexedDB.open(db.name));
}

function putRelaxed(database: IDBDatabase, card: Card): Promise<void> {
	return new Promise((resolve, reject) => {
		const transaction = database.transaction('cards', 'readwrite', { durability: 'relaxed' });
		transaction.oncomplete = () => resolve();
		transaction.onerror = () => reject(transaction.error);
		transaction.objectStore('cards').put(card);
	});
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}
