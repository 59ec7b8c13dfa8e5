import { idOfRow, type Content } from '$lib/model/content';
import { cardIdOf } from '$lib/model/ids';

/**
 * Whether what belongs together is there together: a fact has its deck and its article, a card its fact
 * and its gap. The journal and the sittings tell of what may be long gone.
 */
export function isWhole({ articles, decks, facts, cards, bin }: Content): boolean {
	const inBin = bin.flatMap(({ article }) => article ?? []);
	const shelf = new Set<string>([...articles, ...inBin, ...decks].map(idOfRow));
	const isThere = (id: string | undefined) => id === undefined || shelf.has(id);
	return (
		decks.every(({ articleId }) => isThere(articleId)) &&
		facts.every(({ articleId, deckId }) => isThere(articleId) && isThere(deckId)) &&
		haveTheirFacts(cards, facts) &&
		bin.every((binned) => haveTheirFacts(binned.cards, binned.facts) && isOf(binned))
	);
}

function haveTheirFacts(cards: Content['cards'], facts: Content['facts']): boolean {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return cards.every(({ id, deckId, factId, gapId }) => {
		const fact = byId.get(factId);
		const isOfGap = fact?.gaps.some((gap) => gap.id === gapId) && id === cardIdOf(gapId);
		return isOfGap && fact?.deckId === deckId;
	});
}

/** What lies in the bin is a deck with its facts, or one fact. */
function isOf({ id, deck, facts }: Content['bin'][number]): boolean {
	if (deck) return deck.id === id && facts.every(({ deckId }) => deckId === id);
	return facts.length === 1 && facts[0]!.id === id;
}
