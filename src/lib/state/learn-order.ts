import type { Deck } from '$lib/model/deck';

/** Decks in the order in which new facts are taken from them: the nearest exam, then the newest deck. */
export function inTurnToLearn(decks: readonly Deck[]): Deck[] {
	const day = ({ exam }: Deck) => exam?.day ?? Infinity;
	return [...decks].sort((a, b) => day(a) - day(b) || b.addedAt - a.addedAt);
}
