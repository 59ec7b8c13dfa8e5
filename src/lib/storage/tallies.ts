import type { DeckId } from '$lib/model/ids';
import type { Tally } from '$lib/model/tally';
import type { Day } from '$lib/model/time';
import { isNothing, plus, tallyFrom, type Change } from '$lib/stats/tally';
import { db } from './database';

/** Add to the tally of a deck's day, inside the transaction that brings what is counted. */
export async function count(deckId: DeckId, day: Day, change: Change): Promise<void> {
	const total = plus((await db.tallies.get([deckId, day])) ?? {}, change);
	if (isNothing(total)) await db.tallies.delete([deckId, day]);
	else await db.tallies.put(tallyFrom({ deckId, day }, total));
}

/** Add what many days bring. */
export async function countDays(deckId: DeckId, days: ReadonlyMap<Day, Change>): Promise<void> {
	for (const [day, change] of days) await count(deckId, day, change);
}

/** Every tally there is, in no order: by the primary key, which is read fastest. */
export function listTallies(): Promise<Tally[]> {
	return db.tallies.toArray();
}

/** What a day has brought so far, deck by deck. */
export function listTalliesOfDay(day: Day): Promise<Tally[]> {
	return db.tallies.where({ day }).toArray();
}
