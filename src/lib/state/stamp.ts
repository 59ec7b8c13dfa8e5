import { dayOf } from '$lib/memory/days';
import type { CardId } from '$lib/model/ids';
import { calendarHere, clock } from './clock.svelte';

/** What every entry of the journal says of when, where and about which card. */
export function stampHere(cardId: CardId) {
	const at = clock.now();
	const calendar = calendarHere();
	return { at, cardId, day: dayOf(at, calendar), ...calendar };
}
