import type { Material } from '$lib/generation/material';
import type { Fact } from '$lib/model/fact';
import { articleText } from '$lib/model/article';
import type { Card } from '$lib/model/card';
import type { Deck } from '$lib/model/deck';
import type { DeckId } from '$lib/model/ids';
import { getDeck, listCardsOfDeck } from '$lib/storage/decks';
import { listFactsOfDeck } from '$lib/storage/facts';
import { lessonDeck, shelveLesson } from './begin';
import { clock } from './clock.svelte';
import { materialsOf, type Materials } from './materials';

/** A deck as the ways to practise need it. */
export interface ModeDeck {
	deck: Deck;
	/** In the order of the article, then of the deck. */
	facts: Fact[];
	/** Those that may be asked: neither resting nor hidden. */
	cards: Card[];
	materials: Materials;
}

/** Read a deck whole; the lesson is put on the shelf first, if it is not there. */
export async function openModeDeck(id: DeckId): Promise<ModeDeck | undefined> {
	if (id === lessonDeck && !(await getDeck(id))) await shelveLesson();
	const deck = await getDeck(id);
	if (!deck) return undefined;
	const [facts, all] = await Promise.all([listFactsOfDeck(id), listCardsOfDeck(id)]);
	const { today } = clock;
	const cards = all.filter(({ memory: { suspended, buriedUntil = today } }) => {
		return !suspended && buriedUntil <= today;
	});
	const inOrder = facts.sort((a, b) => placeOf(a) - placeOf(b));
	return { deck, facts: inOrder, cards, materials: await materialsOf(facts) };
}

function placeOf({ source }: Fact): number {
	return source?.start ?? Number.MAX_SAFE_INTEGER;
}

/** The sentence of the article that says so; none for what a learner wrote. */
export function sentenceOf({ source }: Fact, { article }: Material): string | undefined {
	const isHere = source && article && source.edition === article.id;
	return isHere ? articleText(article).slice(source.start, source.end) : undefined;
}
