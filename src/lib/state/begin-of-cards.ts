import type { Card } from '$lib/model/card';
import { newId } from '$lib/model/ids';
import type { Sitting } from '$lib/model/sitting';
import { addSitting, getLastSitting } from '$lib/storage/sittings';
import { propose } from './begin';
import { clock } from './clock.svelte';
import type { ModeDeck } from './mode-deck';

/**
 * Begin a sitting of some cards of a deck, whether they are due or not, as many as the day's minutes hold.
 * Nothing when none of them can be asked.
 */
export async function beginOfCards(
	{ deck, materials }: ModeDeck,
	cards: readonly Card[]
): Promise<Sitting | undefined> {
	const day = clock.today;
	const last = await getLastSitting();
	const due = cards.map((card) => ({ ...card, dueDay: day }));
	const plan = propose(due, 'review', materials, day, last, { decks: [deck] });
	if (plan.length === 0) return undefined;
	const sitting: Sitting = {
		id: newId('sitting'),
		deckId: deck.id,
		purpose: 'review',
		startedAt: Math.max(clock.now(), (last?.startedAt ?? 0) + 1),
		day,
		plan,
		seen: 0
	};
	await addSitting(sitting);
	return sitting;
}
