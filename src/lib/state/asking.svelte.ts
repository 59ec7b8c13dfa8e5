import { answersAnother } from '$lib/generation/checks';
import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { grade } from '$lib/grading/grade';
import { nextFormat } from '$lib/memory/ladder';
import type { Reading } from '$lib/memory/reading';
import type { Card } from '$lib/model/card';
import type { Fact } from '$lib/model/fact';
import { newId, type CardId, type EntryId, type FactId } from '$lib/model/ids';
import type { Review, Void } from '$lib/model/journal';
import type { QuestionKind, Response, Verdict } from '$lib/model/question';
import type { Proof, QuizQuestion } from '$lib/model/quiz';
import { seedOf } from '$lib/random/random';
import { append } from '$lib/storage/journal';
import { answersOf } from './asked-words';
import { wordsOf } from './choose-items';
import { clock } from './clock.svelte';
import { sentenceOf, type ModeDeck } from './mode-deck';
import { reviewDraft } from './review-draft';
import { schedulerHere } from './settings.svelte';
import { stampHere } from './stamp';

/** More than so many questions would be homework. */
const MOST = 8;

/** Kinds that fit into a margin, and show nothing of other sentences. */
const fitting: readonly QuestionKind[] = [
	'choice',
	'true-false',
	'cloze',
	'number',
	'short-answer'
];

/** A question that stands after a paragraph. */
export interface Prompt {
	/** Index of the paragraph. */
	paragraph: number;
	card: Card;
	fact: Fact;
	question: QuizQuestion;
	proof: Proof | undefined;
	/** It is new or due: its answer counts as practice. */
	counts: boolean;
}

/** Where a prompt stands: answered, skipped, or neither. */
export interface Fate {
	answered?: { response: Response; verdict: Verdict };
	skipped?: true;
	/** Of the review that was written for it. */
	reviewId?: EntryId;
	failed?: true;
}

/** Reading with a question after most paragraphs, any of which may be passed over. */
export class Asking {
	readonly prompts: readonly Prompt[];
	#fates = $state.raw<ReadonlyMap<CardId, Fate>>(new Map());
	readonly #sittingId = newId('sitting');
	#since = performance.now();
	#writes: Promise<unknown> = Promise.resolve();

	constructor(deck: ModeDeck, reading: Reading) {
		this.prompts = promptsFor(deck, reading, clock.today);
	}

	fateOf({ card }: Prompt): Fate {
		return this.#fates.get(card.id) ?? {};
	}

	answer(prompt: Prompt, response: Response): void {
		const { question, card } = prompt;
		const visibleTime = this.#lap();
		const answered = { response, verdict: grade(question, response) };
		this.#put(card.id, { answered });
		if (!prompt.counts) return;
		this.#write(card.id, async () => {
			const draft = reviewDraft({ question, response, visibleTime, sittingId: this.#sittingId });
			const { id } = await append<Review>(draft, schedulerHere());
			this.#put(card.id, { ...this.fateOf(prompt), reviewId: id });
		});
	}

	/** Take an answer back: the question stands there as it did. */
	undo(prompt: Prompt): void {
		const { card } = prompt;
		this.#write(card.id, async () => {
			const { reviewId } = this.fateOf(prompt);
			if (reviewId) {
				await append<Void>(
					{
						kind: 'void',
						...stampHere(card.id),
						sittingId: this.#sittingId,
						voids: reviewId
					},
					schedulerHere()
				);
			}
			this.#put(card.id, {});
		});
	}

	skip({ card }: Prompt): void {
		this.#put(card.id, { skipped: true });
	}

	#put(id: CardId, fate: Fate): void {
		this.#fates = new Map(this.#fates).set(id, fate);
	}

	/** One after the other, so that nothing is taken back before it is written. */
	#write(id: CardId, work: () => Promise<void>): void {
		this.#writes = this.#writes.then(work).catch((error: unknown) => {
			console.warn(error);
			this.#put(id, { failed: true });
		});
	}

	/** Milliseconds since the last answer; reading is part of it, so more than a minute says nothing. */
	#lap(): number {
		const now = performance.now();
		const time = Math.min(now - this.#since, LONGEST);
		this.#since = now;
		return Math.round(time);
	}
}

/** More than that is reading, not thinking. */
const LONGEST = 20_000;

/**
 * The questions of an article: at most one after a paragraph, what is due before what is new before the
 * rest, none that another one before it tells, and spread over the whole where there are many.
 */
export function promptsFor(deck: ModeDeck, reading: Reading, today: number): Prompt[] {
	const chosen: Prompt[] = [];
	const told: string[] = [];
	const paragraphs = spread(
		reading.paragraphs.flatMap(({ pieces }, paragraph) => {
			const facts = new Set(pieces.flatMap(({ facts }) => facts.map(({ fact }) => fact.id)));
			const cards = cardsOf(deck, facts, today);
			return cards.length > 0 ? [{ paragraph, cards }] : [];
		})
	);
	for (const { paragraph, cards } of paragraphs) {
		for (const card of cards) {
			const prompt = promptOf(deck, card, paragraph, today);
			if (!prompt) continue;
			const gap = prompt.fact.gaps.find(({ id }) => id === card.gapId)!;
			const answers = answersOf({ fact: prompt.fact, gap });
			if (told.some((text) => answersAnother(text, answers))) continue;
			chosen.push(prompt);
			told.push(...wordsOf(prompt.question));
			break;
		}
	}
	return chosen;
}

/** No more than there is patience for, evenly. */
function spread<T>(items: readonly T[]): T[] {
	if (items.length <= MOST) return [...items];
	const step = items.length / MOST;
	return Array.from({ length: MOST }, (_, index) => items[Math.floor((index + 0.5) * step)]!);
}

function cardsOf({ cards }: ModeDeck, facts: ReadonlySet<FactId>, today: number): Card[] {
	const rank = (card: Card) => (isDue(card, today) ? 0 : card.memory.reps === 0 ? 1 : 2);
	return cards
		.filter(({ factId }) => facts.has(factId))
		.sort((a, b) => rank(a) - rank(b) || a.position - b.position);
}

function isDue({ dueDay = Infinity }: Card, today: number): boolean {
	return dueDay <= today;
}

function promptOf(
	{ materials }: ModeDeck,
	card: Card,
	paragraph: number,
	today: number
): Prompt | undefined {
	const material = materials.get(card.gapId);
	const fact = material?.gaps.get(card.gapId)?.fact;
	if (!material || !fact) return undefined;
	const kinds = kindsOf(material, card.gapId).filter((kind) => fitting.includes(kind));
	if (kinds.length === 0) return undefined;
	const seed = seedOf(card.id, today);
	const recall = schedulerHere().retrievability(card.memory, today);
	const { kind, options } = nextFormat(card.memory, kinds, { day: today, seed, recall });
	const question = drawQuestion(material, card.gapId, kind, seed, options);
	if (!question || question.kind === 'flashcard') return undefined;
	const sentence = sentenceOf(fact, material);
	const { attributedTo, asOf } = fact;
	const proof = sentence
		? { sentence, ...(attributedTo && { attributedTo }), ...(asOf && { asOf }) }
		: undefined;
	const counts = card.memory.reps === 0 || isDue(card, today);
	return { paragraph, card, fact, question, proof, counts };
}
