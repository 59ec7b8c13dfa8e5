import type { Deck } from '$lib/model/deck';
import type { Fact } from '$lib/model/fact';
import type { DeckId, FactId } from '$lib/model/ids';
import { answersOf } from './asked-words';
import { fold, markTerms, termsOf, type Piece } from './fold';
import { plainWords } from './plain-words';
import { statedWords } from './stated-words';

/** What a search found, deck by deck, the best first. */
export interface FoundDeck {
	deck: Deck;
	/** Its title, with what was looked for marked. */
	title: Piece[];
	tags: Piece[][];
	/** The best of its facts. */
	facts: FoundFact[];
	/** How many were found. */
	count: number;
}

export interface FoundFact {
	id: FactId;
	statement: Piece[];
	/** The question or the other answer that says it, where the statement does not. */
	beside?: Piece[];
}

/** A fact as it is searched: its own words, and all of them folded, at the same places. */
interface Indexed {
	id: FactId;
	deckId: DeckId;
	/** Statement, questions and answers, a line each. */
	text: string;
	folded: string;
	/** Where the questions and the answers begin in it. */
	questions: number;
	answers: number;
}

/** So many facts of a deck are shown before one goes to its page. */
const SHOWN = 5;

/** What a term is worth by where it stands; at the beginning of a word it is worth more than anywhere else. */
const worth = { statement: 3, question: 2, answer: 1, title: 1, wordStart: 4 };

/** Facts in memory, folded once, so that every keystroke is only a scan. */
export class SearchIndex {
	readonly #facts: Indexed[] = [];

	get size(): number {
		return this.#facts.length;
	}

	add(facts: readonly Fact[]): void {
		for (const fact of facts) this.#facts.push(indexed(fact));
	}

	/** Decks and facts that hold every word of a query, in any order; nothing for an empty one. */
	find(query: string, decks: readonly Deck[]): FoundDeck[] {
		const terms = termsOf(query);
		if (terms.length === 0) return [];
		const groups = decks.map((deck) => new Group(deck, terms));
		const groupOf = new Map(groups.map((group) => [group.deck.id, group]));
		for (const fact of this.#facts) groupOf.get(fact.deckId)?.look(fact, terms);
		return groups
			.filter(({ named, count }) => named || count > 0)
			.sort(
				(a, b) =>
					Number(b.named) - Number(a.named) ||
					Number(a.deck.archived ?? false) - Number(b.deck.archived ?? false) ||
					b.best - a.best ||
					b.deck.addedAt - a.deck.addedAt
			)
			.map((group) => group.found(terms));
	}
}

/** What was found in one deck so far. */
class Group {
	readonly deck: Deck;
	/** Its title and tags hold every term. */
	readonly named: boolean;
	/** Which terms they hold, in the order of the terms. */
	readonly #held: readonly boolean[];
	count = 0;
	#top: { fact: Indexed; score: number }[] = [];

	constructor(deck: Deck, terms: readonly string[]) {
		const words = fold([deck.title, ...deck.tags].join('\n'));
		this.deck = deck;
		this.#held = terms.map((term) => words.includes(term));
		this.named = this.#held.every(Boolean);
	}

	get best(): number {
		return this.#top[0]?.score ?? 0;
	}

	/** Count a fact, and keep it if it is among the best. */
	look(fact: Indexed, terms: readonly string[]): void {
		let score = 0;
		let own = 0;
		for (const [index, term] of terms.entries()) {
			const found = scoreOf(fact, term);
			if (found > 0) own += 1;
			else if (!this.#held[index]) return;
			score += found || worth.title;
		}
		if (own === 0) return;
		this.count += 1;
		const place = this.#top.findIndex((other) => other.score < score);
		if (place >= 0) this.#top.splice(place, 0, { fact, score });
		else if (this.#top.length < SHOWN) this.#top.push({ fact, score });
		if (this.#top.length > SHOWN) this.#top.pop();
	}

	found(terms: readonly string[]): FoundDeck {
		const { deck, count } = this;
		return {
			deck,
			title: markTerms(deck.title, terms),
			tags: deck.tags.map((tag) => markTerms(tag, terms)),
			facts: this.#top.map(({ fact }) => foundFact(fact, terms)),
			count
		};
	}
}

function indexed(fact: Fact): Indexed {
	const { id, deckId } = fact;
	const statement = statedWords(fact);
	const asked = fact.gaps.flatMap(({ stem, cue, written }) => [
		stem,
		cue,
		written?.front && plainWords(written.front)
	]);
	const questions = asked.filter((words) => words !== undefined).join(' · ');
	const answers = fact.gaps.flatMap((gap) => answersOf({ fact, gap })).join(' · ');
	const text = `${statement}\n${questions}\n${answers}`;
	return {
		id,
		deckId,
		text,
		folded: fold(text),
		questions: statement.length + 1,
		answers: statement.length + questions.length + 2
	};
}

/** What a term is worth in a fact; 0 where it does not stand in it. */
function scoreOf({ folded, questions, answers }: Indexed, term: string): number {
	const first = folded.indexOf(term);
	if (first < 0) return 0;
	let at = first;
	while (at >= 0 && !startsWord(folded, at)) at = folded.indexOf(term, at + 1);
	const place = at >= 0 ? at : first;
	const field = place < questions ? 'statement' : place < answers ? 'question' : 'answer';
	return worth[field] + (at >= 0 ? worth.wordStart : 0);
}

/** Whether no letter or digit stands before a place; beyond ASCII all counts as letters. */
function startsWord(folded: string, at: number): boolean {
	const code = folded.charCodeAt(at - 1);
	const isLetter = (code >= 97 && code <= 122) || code > 127;
	return !(isLetter || (code >= 48 && code <= 57));
}

function foundFact({ id, text, questions, answers }: Indexed, terms: readonly string[]): FoundFact {
	const statement = markTerms(text.slice(0, questions - 1), terms);
	if (statement.some(({ marked }) => marked)) return { id, statement };
	const lines = [text.slice(questions, answers - 1), text.slice(answers)];
	const beside = lines
		.flatMap((line) => line.split(' · '))
		.map((words) => markTerms(words, terms))
		.find((pieces) => pieces.some(({ marked }) => marked));
	return { id, statement, ...(beside && { beside }) };
}
