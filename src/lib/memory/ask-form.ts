import type { Card } from '$lib/model/card';
import type { PlannedQuestion } from '$lib/model/sitting';
import { seedOf } from '$lib/random/random';
import { chanceOf } from './chance';
import { easierKind, nextFormat, type Format } from './ladder';
import type { Candidate, Placed, PlanRequest } from './plan';
import { secondsFor } from './seconds';

/**
 * How a candidate is asked behind those already placed, so that the sitting as a whole comes near to its
 * target. Chance of its own for the kind: with the seed of the drawing, the kind would tell where the key is.
 */
export function formatFor(
	{ card, kinds }: Candidate,
	{ purpose, seed, day, scheduler }: PlanRequest,
	placed: readonly Placed[]
): Format {
	if (purpose === 'guess') return { kind: 'choice', options: 3 };
	const { memory } = card;
	return nextFormat(memory, kinds, {
		day,
		seed: seedOf(`kind of ${card.id}`, seed),
		recall: scheduler.retrievability(memory, day),
		avoid: placed.at(-1)?.kind,
		mean: meanOf(placed)
	});
}

function meanOf(placed: readonly Placed[]): number | undefined {
	if (placed.length === 0) return undefined;
	return placed.reduce((sum, { chance }) => sum + chance, 0) / placed.length;
}

/** A candidate asked in a way, with all that this shows. */
export function dressed(
	candidate: Candidate,
	format: Format,
	{ seed, scheduler, day }: PlanRequest
): Placed {
	const { card, beside } = candidate;
	const others = beside?.(format.kind, drawingSeed(card, seed), format.options) ?? [];
	const recall = scheduler.retrievability(card.memory, day);
	return { ...candidate, ...format, chance: chanceOf(card.memory, recall, format), others };
}

/** A place in the plan of a sitting. */
export function planned(
	{ card, kinds, kind, options, helped }: Placed,
	{ seed }: PlanRequest
): PlannedQuestion {
	return {
		cardId: card.id,
		kind,
		seed: drawingSeed(card, seed),
		options,
		...(helped && { helped }),
		easier: easierKind(kind, kinds),
		seconds: secondsFor(kind, card.memory)
	};
}

function drawingSeed({ id }: Card, seed: number): number {
	return seedOf(id, seed);
}
