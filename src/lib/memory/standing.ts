import type { Rating } from '$lib/model/rating';
import type { EntryId } from '$lib/model/ids';
import type { Entry, Override, Void } from '$lib/model/journal';
import type { Timestamp } from '$lib/model/time';

/** An entry that counts: not a void, and not voided. */
export type Standing = Exclude<Entry, Void>;

/**
 * The entries that count, in order: without those that were undone, and without the learner's word on
 * a review that was. A void is final; it cannot be voided.
 */
export function standing(entries: readonly Entry[]): Standing[] {
	const voided = new Set(entries.flatMap((entry) => (entry.kind === 'void' ? [entry.voids] : [])));
	const counting = entries.filter(
		(entry): entry is Standing =>
			entry.kind !== 'void' &&
			!voided.has(entry.id) &&
			!(entry.kind === 'override' && voided.has(entry.reviewId))
	);
	return inOrder(counting);
}

/** The learner's last word on each review. */
export function ratingsBy(overrides: readonly Standing[]): Map<EntryId, Rating> {
	return new Map(
		overrides
			.filter((entry): entry is Override => entry.kind === 'override')
			.map(({ reviewId, rating }) => [reviewId, rating])
	);
}

/**
 * By time, then device, then sequence; but what one device wrote stays in the order in which it wrote
 * it, even when its clock was set back in between.
 */
function inOrder(entries: readonly Standing[]): Standing[] {
	const latest = new Map<string, Timestamp>();
	const dated = [...entries]
		.sort((a, b) => a.seq - b.seq)
		.map((entry) => {
			const before = latest.get(entry.device) ?? -Infinity;
			const at = entry.at > before ? entry.at : before;
			latest.set(entry.device, at);
			return { entry, at };
		});
	return dated
		.sort(
			(a, b) =>
				compare(a.at, b.at) ||
				compare(a.entry.device, b.entry.device) ||
				compare(a.entry.seq, b.entry.seq)
		)
		.map(({ entry }) => entry);
}

function compare<T extends string | number>(a: T, b: T): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
