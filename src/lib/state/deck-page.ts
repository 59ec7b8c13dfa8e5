import { askReasonOf, type AskReason } from '$lib/memory/ask-reason';
import { factStateOf } from '$lib/memory/learning';
import type { Card, LearningState } from '$lib/model/card';
import type { Exam } from '$lib/model/deck';
import type { Fact, Gap } from '$lib/model/fact';
import type { FactId } from '$lib/model/ids';
import type { Day } from '$lib/model/time';
import { answersOf, askedWords } from './asked-words';
import { fold, termsOf } from './fold';
import { schedulerHere } from './settings.svelte';
import { statedWords } from './stated-words';

/** Where a fact stands, in a word. */
export type FactState = LearningState | 'resting' | 'hidden';

/** In which order the facts of a deck stand. */
export type FactOrder = 'met' | 'due' | 'hardest';

/** A fact of a deck with its cards. */
export interface FactRow {
	fact: Fact;
	cards: readonly Card[];
	state: FactState;
	/** The day on which the first of its questions is asked. */
	due: Day | undefined;
}

/** A question of a fact with what is known of it. */
export interface AskedRow {
	gap: Gap;
	asked: string;
	answer: string;
	card: Card | undefined;
	reason: AskReason;
	/** The chance, 0 … 1, that it would be recalled today; absent while it was never asked. */
	chance?: number;
}

/** The facts of a deck with their cards, in the order in which they are met. */
export function rowsOf(facts: readonly Fact[], cards: readonly Card[], today: Day): FactRow[] {
	const cardsOf = new Map<FactId, Card[]>();
	for (const card of cards) {
		const own = cardsOf.get(card.factId);
		if (own) own.push(card);
		else cardsOf.set(card.factId, [card]);
	}
	return facts
		.map((fact) => rowOf(fact, cardsOf.get(fact.id) ?? [], today))
		.sort((a, b) => place(a) - place(b));
}

function rowOf(fact: Fact, cards: readonly Card[], today: Day): FactRow {
	const days = cards.flatMap(({ dueDay }) => dueDay ?? []);
	return {
		fact,
		cards,
		state: stateOf(cards, today),
		due: days.length > 0 ? Math.min(...days) : undefined
	};
}

function stateOf(cards: readonly Card[], today: Day): FactState {
	const awake = cards.filter(({ memory }) => !memory.suspended);
	if (cards.length > 0 && awake.length === 0) return 'resting';
	const isHidden = ({ memory }: Card) => (memory.buriedUntil ?? today) > today;
	if (awake.length > 0 && awake.every(isHidden)) return 'hidden';
	return factStateOf(cards.map(({ memory }) => memory));
}

function place({ cards }: FactRow): number {
	return Math.min(...cards.map(({ position }) => position));
}

/** What of a deck is to be shown, and how. */
export interface View {
	query: string;
	state: FactState | 'all';
	order: FactOrder;
}

/** Rows that are in a state and hold every word of a query, in an order. */
export function shownRows(rows: readonly FactRow[], { query, state, order }: View): FactRow[] {
	const terms = termsOf(query);
	const shown = rows.filter(
		(row) =>
			(state === 'all' || row.state === state) &&
			(terms.length === 0 || terms.every((term) => wordsOf(row.fact).includes(term)))
	);
	if (order === 'met') return shown;
	const orders = {
		due: (row: FactRow) => row.due ?? Infinity,
		hardest: (row: FactRow) => -hardness(row)
	};
	const key = new Map(shown.map((row) => [row, orders[order](row)]));
	return shown.sort((a, b) => compare(key.get(a)!, key.get(b)!));
}

/** The difficulty of its hardest question, misses weighing most; 0 while it was never asked. */
function hardness({ cards }: FactRow): number {
	return Math.max(
		0,
		...cards.map(({ memory }) => (memory.reps > 0 ? memory.lapses * 10 + memory.difficulty : 0))
	);
}

/** Infinity less infinity is not a number. */
function compare(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A fact's words are folded once, not with each keystroke. */
const folded = new WeakMap<Fact, string>();

function wordsOf(fact: Fact): string {
	let words = folded.get(fact);
	if (words === undefined) {
		const asked = fact.gaps.flatMap((gap) => [
			askedWords({ fact, gap }),
			...answersOf({ fact, gap })
		]);
		words = fold([statedWords(fact), ...asked].join('\n'));
		folded.set(fact, words);
	}
	return words;
}

/** What can be done about facts. */
export type FactAct = 'suspend' | 'resume' | 'bury' | 'unbury' | 'forget' | 'move' | 'remove';

/** Which of it makes a difference to some facts, in the order in which it is offered. */
export function actsFor(rows: readonly FactRow[], today: Day): FactAct[] {
	const memories = rows.flatMap(({ cards }) => cards.map(({ memory }) => memory));
	const makes: Record<FactAct, boolean> = {
		bury: memories.some(({ suspended, buriedUntil = today }) => !suspended && buriedUntil <= today),
		unbury: memories.some(({ buriedUntil = today }) => buriedUntil > today),
		suspend: memories.some(({ suspended }) => !suspended),
		resume: memories.some(({ suspended }) => suspended),
		forget: memories.some(({ reps }) => reps > 0),
		move: rows.length > 0,
		remove: rows.length > 0
	};
	return (Object.keys(makes) as FactAct[]).filter((act) => makes[act]);
}

/** Whether some of a deck's questions are due. */
export function isDueIn(cards: readonly Card[], today: Day): boolean {
	return cards.some(({ dueDay = Infinity }) => dueDay <= today);
}

/** The questions of a fact, each with what is known of it today. */
export function askedRows(
	{ fact, cards }: FactRow,
	exam: Exam | undefined,
	today: Day
): AskedRow[] {
	return fact.gaps.map((gap) => {
		const card = cards.find(({ gapId }) => gapId === gap.id);
		const isKnown = card !== undefined && card.memory.reps > 0;
		return {
			gap,
			asked: askedWords({ fact, gap }),
			answer: answersOf({ fact, gap })[0]!,
			card,
			reason: card ? askReasonOf(card, exam, today) : { code: 'new' },
			...(isKnown && { chance: schedulerHere().retrievability(card.memory, today) })
		};
	});
}
