import { answersAnother } from '$lib/generation/checks';
import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { grade } from '$lib/grading/grade';
import { planSitting } from '$lib/memory/plan';
import type { Card } from '$lib/model/card';
import type { Fact } from '$lib/model/fact';
import type { CardId } from '$lib/model/ids';
import type { Question, Response, Verdict } from '$lib/model/question';
import type { PlannedQuestion } from '$lib/model/sitting';
import { candidatesOf } from './begin';
import { clock } from './clock.svelte';
import { sentenceOf, type ModeDeck } from './mode-deck';
import { schedulerHere } from './settings.svelte';

/** So many questions are a round. */
const ROUND = 8;

/** A miss comes again after so many other questions, if there are that many. */
const LATER = 3;

/** An answer whose feedback is on screen. */
export interface Answered {
	response: Response;
	verdict: Verdict;
}

/**
 * Cramming a deck: rounds of a few questions, the weakest first, each until it was right once. It lives in
 * the page alone: nothing of it is written down, and the schedule stays as it is.
 */
export class Cram {
	readonly deck: ModeDeck;
	/** From 1. */
	round = $state(1);
	/** Questions still to be asked in this round, the next one first. */
	#queue = $state.raw<readonly PlannedQuestion[]>([]);
	answered = $state.raw<Answered | undefined>();
	/** How many were asked in this round, and how many of them right at the first try. */
	asked = $state(0);
	right = $state(0);
	/** Cards that were missed in this round. */
	#missed = new Set<CardId>();
	/** How often each card has been through, less when it was missed: the fewest come first. */
	readonly #turns = new Map<CardId, number>();

	question = $derived.by(() => this.#draw());
	readonly isOver = $derived(!this.answered && this.#queue.length === 0);

	constructor(deck: ModeDeck) {
		this.deck = deck;
		this.#begin();
	}

	/** Nothing of the deck can be asked. */
	get isEmpty(): boolean {
		return this.isOver && this.asked === 0;
	}

	get left(): number {
		return this.#queue.length;
	}

	get fact(): Fact | undefined {
		return this.#material?.gaps.get(this.question!.gapId)?.fact;
	}

	/** The sentence of the article that proves the fact on screen. */
	get sentence(): string | undefined {
		const { fact } = this;
		return fact && this.#material && sentenceOf(fact, this.#material);
	}

	/** Whether the answer on screen can have been misjudged. */
	get canOverride(): 'was-right' | undefined {
		const { response, verdict } = this.answered ?? {};
		return response?.kind === 'typed' && !verdict?.right ? 'was-right' : undefined;
	}

	get #material() {
		return this.question && this.deck.materials.get(this.question.gapId);
	}

	answer(response: Response): void {
		if (this.question && !this.answered) {
			this.answered = { response, verdict: grade(this.question, response) };
		}
	}

	/** The learner’s word that it was right. */
	sayRight(): void {
		if (!this.answered) return;
		const { response, verdict } = this.answered;
		this.answered = { response, verdict: { ...verdict, right: true, score: 1, reason: 'alias' } };
	}

	/** Go on from the feedback; what was missed comes again in this round. */
	next(): void {
		const [item, ...rest] = this.#queue;
		if (!item || !this.answered) return;
		const { right } = this.answered.verdict;
		const isFirst = !this.#missed.has(item.cardId);
		if (isFirst) this.asked += 1;
		if (isFirst && right) this.right += 1;
		this.#turns.set(item.cardId, (this.#turns.get(item.cardId) ?? 0) + (right ? 1 : 0));
		if (!right) this.#missed.add(item.cardId);
		this.answered = undefined;
		const again = { ...item, kind: item.easier ?? item.kind, seed: item.seed + 1 };
		this.#queue = right ? rest : [...rest.slice(0, LATER), again, ...rest.slice(LATER)];
	}

	/** Another round: what was missed or has not come yet, then all once more. */
	goOn(): void {
		this.round += 1;
		this.#begin();
	}

	#begin(): void {
		// Missed in the round before counts as not known: it comes again first.
		for (const id of this.#missed) this.#turns.set(id, -1);
		this.#missed = new Set();
		this.asked = 0;
		this.right = 0;
		this.#queue = this.#plan();
	}

	/** A round planned as a review is, of those that have come least often, as if all of them were due. */
	#plan(): PlannedQuestion[] {
		const { today } = clock;
		const { cards, materials } = this.deck;
		const turnsOf = ({ id }: Card) => this.#turns.get(id) ?? 0;
		const turns = [...new Set(cards.map(turnsOf))].sort((a, b) => a - b);
		const planned: PlannedQuestion[] = [];
		for (const turn of turns) {
			const due = cards.filter((card) => turnsOf(card) === turn);
			const more = planSitting({
				candidates: candidatesOf(
					due.map((card) => ({ ...card, dueDay: today })),
					materials,
					[this.deck.deck]
				),
				purpose: 'review',
				day: today,
				scheduler: schedulerHere(),
				seed: crypto.getRandomValues(new Uint32Array(1))[0]!,
				seconds: Infinity,
				limit: ROUND - planned.length,
				answersAnother
			});
			planned.push(...more);
			if (planned.length >= ROUND) break;
		}
		return planned;
	}

	#draw(): Question | undefined {
		const [item] = this.#queue;
		const card = item && this.deck.cards.find(({ id }) => id === item.cardId);
		const material = card && this.deck.materials.get(card.gapId);
		if (!material) return undefined;
		for (const kind of [item.kind, ...kindsOf(material, card.gapId)]) {
			const question = drawQuestion(material, card.gapId, kind, item.seed, item.options);
			if (question) return question;
		}
		return undefined;
	}
}
