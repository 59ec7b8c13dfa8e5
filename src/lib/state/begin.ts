import { version } from '$app/environment';
import { besideOf } from '$lib/generation/beside';
import { answersAnother } from '$lib/generation/checks';
import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { gatherMaterial, type Material } from '$lib/generation/material';
import { kfor } from '$lib/lessons/kfor';
import { dayOf } from '$lib/memory/days';
import { planSitting, type Candidate } from '$lib/memory/plan';
import { createScheduler } from '$lib/memory/scheduler';
import { articleText } from '$lib/model/article';
import type { Card } from '$lib/model/card';
import { answerOf } from '$lib/model/fact';
import { newId, type DeckId } from '$lib/model/ids';
import type { PlannedQuestion, Sitting } from '$lib/model/sitting';
import { MINUTE, SECOND, type Day } from '$lib/model/time';
import { seedOf } from '$lib/random/random';
import { addDeck, getLearnable, listCardsByDue, listNewCards } from '$lib/storage/decks';
import { addSitting } from '$lib/storage/sittings';
import { calendarHere, clock } from './clock.svelte';

/** How long a day's practice is, until it is a setting. */
export const DAILY_MINUTES = 10;

/** How many new facts one sitting brings; three guesses before reading are enough to make curious. */
export const newFacts = { learn: 6, guess: 3 } as const;

/** More due cards than any sitting can hold: the plan chooses among these. */
export const WIDEST = 400;

/** Of so many new cards for each that is wanted the plan picks a set that does not give itself away. */
export const ROOM_TO_CHOOSE = 5;

export const scheduler = createScheduler();

/** The deck of the lesson that ships with the app, put on the shelf if it is not there yet. */
export function shelveLesson(): Promise<DeckId> {
	return addDeck({ ...kfor, release: version }, clock.now());
}

/** What a deck's questions are drawn from. */
export async function materialOf(deckId: DeckId): Promise<Material> {
	const learnable = await getLearnable(deckId);
	if (!learnable) throw new Error(`No deck ${deckId}.`);
	return gatherMaterial(learnable.article, learnable.facts);
}

/**
 * What a sitting would ask on a day. Chance comes from the day and the sitting before, so that what Today
 * promises in minutes is what is then asked.
 */
export function propose(
	cards: readonly Card[],
	purpose: Sitting['purpose'],
	material: Material,
	day: Day,
	last: Sitting | undefined
): PlannedQuestion[] {
	return planSitting({
		candidates: candidatesOf(cards, material),
		purpose,
		day,
		scheduler,
		seed: seedOf(last?.id ?? '', day),
		seconds: (DAILY_MINUTES * MINUTE) / SECOND,
		...(purpose !== 'review' && { limit: newFacts[purpose] }),
		answersAnother
	});
}

/** Plan a sitting and save it. Nothing when there is nothing to ask. */
export async function beginSitting(
	deckId: DeckId,
	purpose: Sitting['purpose'],
	material: Material,
	last: Sitting | undefined
): Promise<Sitting | undefined> {
	const now = clock.now();
	const day = dayOf(now, calendarHere());
	const cards =
		purpose === 'review'
			? await listCardsByDue(deckId, WIDEST)
			: await listNewCards(deckId, ROOM_TO_CHOOSE * newFacts[purpose]);
	const plan = propose(cards, purpose, material, day, last);
	if (plan.length === 0) return undefined;

	// After every other, also when the clock was set back: the last begun is the one to go on with.
	const startedAt = Math.max(now, (last?.startedAt ?? 0) + 1);
	const sitting: Sitting = { id: newId('sitting'), deckId, purpose, startedAt, day, plan, seen: 0 };
	await addSitting(sitting);
	return sitting;
}

/** The cards that can still be asked, with what the plan must know of each. */
export function candidatesOf(cards: readonly Card[], material: Material): Candidate[] {
	const text = articleText(material.article);
	return cards.flatMap((card) => {
		const found = material.gaps.get(card.gapId);
		const kinds = kindsOf(material, card.gapId);
		if (!found || kinds.length === 0) return [];
		const { source, statement } = found.fact;
		const shown = [statement, text.slice(source.start, source.end)];
		const answers = [answerOf(found), ...found.gap.accept];
		const beside: Candidate['beside'] = (kind, seed, options) => {
			const question = drawQuestion(material, card.gapId, kind, seed, options);
			return question ? besideOf(question, material) : [];
		};
		return [{ card, kinds, source, shown, answers, beside }];
	});
}
