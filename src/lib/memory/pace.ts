import type { Entry } from '$lib/model/journal';
import type { QuestionKind } from '$lib/model/question';
import { standing } from './standing';

/** How long right answers take a learner, by kind: the median, in milliseconds. */
export type Pace = Partial<Record<QuestionKind, number>>;

/** Fewer answers than this say nothing of a pace. */
const ENOUGH = 8;

/** The pace of some answers. Only what was right without any help counts; a kind seldom asked has none. */
export function paceOf(entries: readonly Entry[]): Pace {
	const times = new Map<QuestionKind, number[]>();
	for (const entry of standing(entries)) {
		if (entry.kind !== 'review' || !entry.verdict.right) continue;
		const { hints, help, visibleTime } = entry.evidence;
		if (hints > 0 || help || !(visibleTime > 0)) continue;
		const { kind } = entry.question;
		times.set(kind, [...(times.get(kind) ?? []), visibleTime]);
	}
	const known = [...times].filter(([, own]) => own.length >= ENOUGH);
	return Object.fromEntries(known.map(([kind, own]) => [kind, Math.round(medianOf(own))]));
}

function medianOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
