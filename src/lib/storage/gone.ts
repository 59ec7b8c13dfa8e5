import type { Scheduler } from '$lib/memory/scheduler';
import type { Entry } from '$lib/model/journal';
import { goneDeck } from '$lib/stats/rebuild';
import { differenceOf, talliesOf, withoutStates } from '$lib/stats/tally';
import { db } from './database';
import { count } from './tallies';

/**
 * Let the tallies follow an entry about a card that is in the bin, or gone for good: it may have been
 * deleted in one tab while an answer to it was taken back in another.
 */
export async function recountGone(entry: Entry, scheduler: Scheduler): Promise<void> {
	const bin = await db.bin.toArray();
	const binned = bin.find(({ cards }) => cards.some(({ id }) => id === entry.cardId));
	const card = binned?.cards.find(({ id }) => id === entry.cardId);
	const mates = binned?.cards.filter(({ factId }) => factId === card?.factId) ?? [];
	const ids = card ? mates.map(({ id }) => id) : [entry.cardId];

	const entries = await db.journal.where('cardId').anyOf(ids).toArray();
	const earlier = entries.filter(({ id }) => id !== entry.id);
	const days = differenceOf(talliesOf(ids, earlier, scheduler), talliesOf(ids, entries, scheduler));
	for (const [day, change] of days) {
		// A deck in the bin keeps its days whole; a fact by itself is none of its deck's any more.
		const part = binned?.deck ? change : withoutStates(change);
		await count(card?.deckId ?? goneDeck, day, part);
	}
}
