import { newMemory } from '$lib/model/card';
import type { CardId, EntryId, SittingId } from '$lib/model/ids';
import type { Entry, Review } from '$lib/model/journal';
import type { PlannedQuestion, Sitting } from '$lib/model/sitting';
import { seedOf } from '$lib/random/random';
import { written } from './ladder';
import { secondsFor } from './seconds';
import { ratingsBy, standing } from './standing';

/** A place in the queue, with its answer once it has one. */
export type QueueItem = PlannedQuestion & { review?: Review };

/** A sitting as it stands. */
export interface Queue {
	items: QueueItem[];
	/** Index of the first item without an answer; the number of items when all have one. */
	index: number;
	current?: PlannedQuestion;
	/** Seconds that the items without an answer are likely to take. A miss never raises it. */
	secondsLeft: number;
	/** The reviews that count, in order. */
	done: EntryId[];
}

/** So many other questions come before a missed one comes back. */
const BETWEEN = 3;

/** A review may take so many times the planned seconds before misses push questions out of it. */
const RESERVE = 1.25;

/**
 * Where a sitting stands, from its plan and its entries in the journal. An answer belongs to the first
 * open item of its card. A miss brings the card back once, in an easier way, after three others or at
 * the end, and costs no more seconds than the item missed, so the time left never rises. In a review
 * the repeats push the last questions of the plan out, beyond a quarter more than was planned. What may
 * not be asked any more, for what was done elsewhere meanwhile, is left out.
 */
export function queueOf(
	sitting: Sitting,
	entries: readonly Entry[],
	mayAsk: (id: CardId) => boolean = () => true
): Queue {
	const counting = standing(entries);
	const ratings = ratingsBy(counting);
	const budget = RESERVE * secondsOf(sitting.plan);
	const done: EntryId[] = [];
	let items: QueueItem[] = [...sitting.plan];

	for (const entry of counting.filter(({ sittingId }) => sittingId === sitting.id)) {
		if (entry.kind === 'suspend' || entry.kind === 'bury') {
			items = items.filter((item) => item.review || item.cardId !== entry.cardId);
		} else if (entry.kind === 'review') {
			done.push(entry.id);
			const at = items.findIndex((item) => !item.review && item.cardId === entry.cardId);
			const item = items[at];
			if (!item) continue;
			items[at] = { ...item, review: entry };
			const missed = (ratings.get(entry.id) ?? entry.rating) === 'again';
			if (!missed || item.repeat || isOpen(items, entry.cardId)) continue;
			const back = placeOfRepeat(items, at);
			items.splice(back, 0, repeatOf(item));
			if (sitting.purpose === 'review') pushOut(items, back, budget);
		}
	}

	items = items.filter(({ review, cardId }) => review || mayAsk(cardId));
	const open = items.filter(({ review }) => !review);
	const [current] = open;
	return {
		items,
		index: current ? items.indexOf(current) : items.length,
		...(current && { current }),
		secondsLeft: secondsOf(open),
		done
	};
}

/** What undo would take back: the last entry of a sitting that counts. */
export function undoable(entries: readonly Entry[], sittingId: SittingId): Entry | undefined {
	return standing(entries).findLast((entry) => entry.sittingId === sittingId);
}

function isOpen(items: readonly QueueItem[], cardId: CardId): boolean {
	return items.some((item) => !item.review && item.cardId === cardId);
}

/** Index behind the next three open items, or the end. */
function placeOfRepeat(items: readonly QueueItem[], missedAt: number): number {
	const next = items
		.flatMap(({ review }, index) => (index > missedAt && !review ? [index] : []))
		.at(BETWEEN - 1);
	return next === undefined ? items.length : next + 1;
}

function repeatOf({ cardId, kind, easier = kind, seed, seconds }: QueueItem): QueueItem {
	// Where there is no easier kind, the first letter makes it easier.
	const helped = easier === kind && written.includes(kind);
	return {
		cardId,
		kind: easier,
		...(helped && { helped }),
		seed: seedOf(`${cardId} again`, seed),
		options: 3,
		repeat: true,
		seconds: Math.min(seconds, secondsFor(easier, newMemory))
	};
}

/** Take questions of the plan from the end, down to the repeat, until all fits the budget. */
function pushOut(items: QueueItem[], repeatAt: number, budget: number): void {
	for (let last = items.length - 1; last > repeatAt; last -= 1) {
		if (secondsOf(items) <= budget) return;
		const { review, repeat } = items[last]!;
		if (!review && !repeat) items.splice(last, 1);
	}
}

function secondsOf(items: readonly PlannedQuestion[]): number {
	return items.reduce((sum, { seconds }) => sum + seconds, 0);
}
