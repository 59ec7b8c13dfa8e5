import type { BareBinned, BareCard, BareDeck, Content } from '$lib/model/content';
import type { Fact } from '$lib/model/fact';
import { cardIdOf, type ArticleId } from '$lib/model/ids';
import { isSame } from './canonical';
import { byId, eitherOne, newerDeck, newerFact, newestBy, union } from './newest';
import { isDeleted, type Shelf } from './shelf';

type Merged = Pick<Content, 'articles' | 'decks' | 'facts' | 'cards' | 'bin'>;

/** Two shelves with their bins as one: first what each thing is, then where it lies. */
export function mergeShelves(one: Shelf, other: Shelf): Merged {
	const shelves = [one, other];
	const decks = union(one.decks, other.decks, newerDeck);
	const facts = union(one.facts, other.facts, (a, b) => chooseFact(a, b, one, other));
	const articles = union(one.articles, other.articles, eitherOne);
	const bin = byId(union(one.bin, other.bin, laterDeletion));

	const isGone = (id: string) => bin.has(id) && isDeleted(id, shelves);
	const gone = new Set<string>([...decks, ...facts].map(({ id }) => id).filter(isGone));
	const known = new Set<string>(decks.map(({ id }) => id));
	// A fact without a deck to lie in stays where it is.
	for (const { id, deckId } of facts) if (bin.has(id) && !known.has(deckId)) gone.add(id);
	const placeOf = ({ id, deckId }: Fact) =>
		gone.has(id) ? id : gone.has(deckId) ? deckId : undefined;

	const live = {
		decks: decks.filter(({ id }) => !gone.has(id)).map((deck) => cameBack(deck, bin)),
		facts: facts.filter((fact) => placeOf(fact) === undefined)
	};
	// An article goes into the bin with its deck, unless something elsewhere is of it.
	const isNeeded = (articleId: ArticleId, id: string) =>
		live.decks.some((deck) => deck.articleId === articleId) ||
		facts.some((fact) => fact.articleId === articleId && fact.deckId !== id);
	const textOf = byId(articles);
	const binned = [...gone].map((id): BareBinned => {
		const { article, ...row } = bin.get(id)!;
		const deck = decks.find((found) => found.id === id);
		const inside = facts.filter((fact) => placeOf(fact) === id);
		return {
			...row,
			title: deck?.title ?? inside[0]?.statement ?? row.title,
			...(deck && { deck }),
			...(article && !isNeeded(article.id, id) && { article: textOf.get(article.id)! }),
			facts: inside,
			cards: cardsOf(inside, one, other)
		};
	});
	const away = new Set(binned.map(({ article }) => article?.id));
	return {
		...live,
		articles: articles.filter(({ id }) => !away.has(id)),
		cards: cardsOf(live.facts, one, other),
		bin: binned
	};
}

/** Of two of one moment the one whose article was of use elsewhere. */
const laterDeletion = newestBy<BareBinned>(({ deletedAt, article }) => [
	deletedAt,
	article ? 0 : 1
]);

/** A deck that outlived its deletion, whatever becomes of that which was edited in it. */
function cameBack(deck: BareDeck, bin: ReadonlyMap<string, BareBinned>): BareDeck {
	const deletedAt = bin.get(deck.id)?.deletedAt ?? -Infinity;
	return deletedAt > deck.editedAt ? { ...deck, editedAt: deletedAt } : deck;
}

/** The newer fact. What nobody has edited is in the words of the release that its deck will name. */
function chooseFact(a: Fact, b: Fact, one: Shelf, other: Shelf): Fact {
	const decks = [one.decks.get(a.deckId), other.decks.get(b.deckId)] as const;
	const isUnedited = a.revision === b.revision && a.editedAt === b.editedAt;
	if (isUnedited && a.deckId === b.deckId && decks[0] && decks[1] && !isSame(a, b)) {
		const [first, second] = decks;
		if (first.release !== second.release) return newerDeck(first, second) === first ? a : b;
	}
	return newerFact(a, b);
}

/** A card for each gap of some facts, at the place that the fact's own side has given it. */
function cardsOf(facts: readonly Fact[], one: Shelf, other: Shelf): BareCard[] {
	return facts.flatMap((fact) => {
		const choose = chooseCard(fact, one.facts.get(fact.id), other.facts.get(fact.id));
		return fact.gaps.flatMap((gap) => {
			const id = cardIdOf(gap.id);
			const [first, second] = [one.cards.get(id), other.cards.get(id)];
			const card = first && second ? choose(first, second) : (first ?? second);
			if (!card) return [];
			return card.deckId === fact.deckId ? card : { ...card, deckId: fact.deckId };
		});
	});
}

function chooseCard(
	fact: Fact,
	a: Fact | undefined,
	b: Fact | undefined
): (one: BareCard, other: BareCard) => BareCard {
	if (isSame(a, b)) return eitherOne;
	return (one, other) => (fact === a ? one : other);
}
