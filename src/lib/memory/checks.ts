import type { Memory } from '$lib/model/card';
import type { Review } from '$lib/model/journal';
import type { Day } from '$lib/model/time';

/**
 * What one was sure of and wrong about is corrected best of all, but comes back when the correction is
 * forgotten (Butterfield and Metcalfe 2001; Butler, Fazio and Marsh 2011): so it is asked after these
 * many days, besides its schedule.
 */
const AFTER: readonly Day[] = [1, 7];

/** The days on which a card is to be checked after an answer; those up to its day are done with. */
export function checksAfter(memory: Memory, { day, rating, evidence, verdict }: Review): Day[] {
	const isConfidentError =
		rating === 'again' && evidence.confidence === 'sure' && verdict.reason !== 'gave-up';
	const added = isConfidentError ? AFTER.map((days) => day + days) : [];
	const all = new Set([...(memory.checkDays ?? []), ...added]);
	return [...all].filter((check) => check > day).sort((a, b) => a - b);
}

/** The next day on which a card is to be checked; none when there is no such day. */
export function nextCheck({ checkDays = [], lastDay = -Infinity }: Memory): Day | undefined {
	const open = checkDays.filter((day) => day > lastDay);
	return open.length > 0 ? Math.min(...open) : undefined;
}
