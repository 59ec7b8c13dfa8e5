import type { Deck } from '$lib/model/deck';
import { changeDeck, type DeckChange } from '$lib/storage/library';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';

/** Change a deck, in a way that can be taken back; `told` says what was done. */
export async function changeTold(deck: Deck, changes: DeckChange, told: string): Promise<void> {
	const keys = Object.keys(changes) as (keyof DeckChange)[];
	const before = Object.fromEntries(keys.map((key) => [key, deck[key]])) as DeckChange;
	await changeDeck(deck.id, changes, clock.now());
	deeds.did(told, () => changeDeck(deck.id, before, clock.now()));
}
