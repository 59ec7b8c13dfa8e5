import { scoreSubmission, totalOf, type ItemScore, type Total } from '$lib/assignment/score';
import { sheetOf, type SheetItem } from '$lib/assignment/sheet';
import type { Attempt, Given } from '$lib/model/attempt';
import type { Quiz } from '$lib/model/quiz';

/** When right and wrong can be told of a quiz on this device. */
export type Telling =
	/** They are known here. */
	| 'now'
	/** The teacher has yet to release them. */
	| 'later'
	/** The teacher has chosen not to. */
	| 'never';

export function tellingOf({ quiz, released }: Given): Telling {
	const { mode, feedback } = quiz.settings;
	if (released?.quiz) return 'now';
	if (feedback === 'never') return 'never';
	if (mode === 'sealed') return 'later';
	// An open quiz has its keys with it: a word from the teacher is enough.
	return feedback === 'release' && !released ? 'later' : 'now';
}

/** Whether right and wrong are told after each question. */
export function tellsEach({ settings }: Quiz): boolean {
	return settings.mode === 'practice' && settings.feedback === 'each';
}

/** A question of an attempt, with what became of its answer. */
export interface MarkedItem extends ItemScore, SheetItem {
	item: ItemScore['item'];
	/** Points by the key as it was at first, where it was put right since and they differ. */
	before?: number;
	/** It was put right since. */
	isCorrected: boolean;
	/** To be practised: missed, or named by the teacher. */
	toPractise: boolean;
}

export interface Marked {
	/** In the order of the sheet. */
	items: MarkedItem[];
	total: Total;
	/** What it came to by the keys as they were at first. */
	before: Total;
}

/** Score an attempt by all that is known on this device now. */
export function markAttempt({ quiz, released }: Given, attempt: Attempt): Marked {
	const known = released?.quiz ?? quiz;
	const corrections = released?.corrections ?? [];
	const note = released?.note;
	const scores = byItem(
		scoreSubmission({ quiz: known, corrections }, { ...attempt, marks: note?.marks ?? [] })
	);
	const first = byItem(
		scoreSubmission({ quiz: known, corrections: [] }, { ...attempt, marks: [] })
	);
	const put = new Set(corrections.map(({ item }) => item));
	const items = sheetOf(known, attempt.seed).map(({ item: { id }, order }): MarkedItem => {
		const score = scores.get(id)!;
		const before = first.get(id)!;
		return {
			...score,
			order,
			isCorrected: put.has(id),
			...(put.has(id) && before.points !== score.points && { before: before.points }),
			toPractise: note?.practise.includes(id) ?? (!score.right && !score.dropped)
		};
	});
	return { items, total: totalOf(items), before: totalOf([...first.values()]) };
}

function byItem(scores: readonly ItemScore[]): Map<number, ItemScore> {
	return new Map(scores.map((score) => [score.item.id, score]));
}
