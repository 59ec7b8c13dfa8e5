import type { Card, Memory } from '$lib/model/card';
import type { Exam } from '$lib/model/deck';
import type { CardId } from '$lib/model/ids';
import type { Day } from '$lib/model/time';
import { seedOf } from '$lib/random/random';
import { nextCheck } from './checks';
import { dueDayOf } from './replay';

/**
 * The day on which a card is to be asked, for the index of due cards; none while new or suspended. Before
 * an exam no interval crosses its date: each card comes once more in the last pass, on a day of its own,
 * unless that has been. What its learner was sure of and wrong about is checked besides.
 *
 * ```text
 *                     [ last pass ] exam
 * due ……………………………………………………………|…………… ×      comes on its day of the last pass
 * due ……………… ×                      |             comes when it is due
 * answered ………………………… ×             |…………… ×      has had its pass
 * ```
 */
export function askDayOf(
	{ id, memory }: { id: CardId; memory: Memory },
	exam: Exam | undefined
): Day | undefined {
	const due = dueDayOf(memory);
	if (due === undefined) return undefined;
	const pass = exam && !hadPass(memory, exam) ? passDayOf(id, exam) : Infinity;
	const besides = Math.min(pass, nextCheck(memory) ?? Infinity);
	return Math.min(due, Math.max(besides, memory.buriedUntil ?? -Infinity));
}

/** The same card with what its indexes read. */
export function withIndexes(card: Card, exam: Exam | undefined): Card {
	const { newRank: _rank, dueDay: _due, ...rest } = card;
	const dueDay = askDayOf(card, exam);
	const isNew = card.memory.reps === 0 && !card.memory.suspended;
	return {
		...rest,
		...(isNew && { newRank: card.position }),
		...(dueDay !== undefined && { dueDay })
	};
}

/** Whether a card was asked since the last pass began. */
export function hadPass({ lastDay = -Infinity }: Memory, { day, passDays }: Exam): boolean {
	return lastDay >= day - passDays;
}

/** A card's day of the last pass: the same each time, and about as many cards on each. */
export function passDayOf(id: CardId, { day, passDays }: Exam): Day {
	return day - 1 - (seedOf(id) % Math.max(1, passDays));
}
