import type { DateParts } from '$lib/language/calendar';
import type { Draft, GapDraft } from './draft';
import { placeIn } from './place-in';

/** Dates that say by themselves when it was: "29 May 2023", "in 1999" without the "in". */
export function findDateGaps(draft: Draft): GapDraft[] {
	return draft.sentence.dates.flatMap((found): GapDraft[] => {
		const place = placeIn(draft, found);
		if (!place || found.isRelative) return [];
		const date = found.last ? undefined : isoOf(found.date);
		const gap = { accept: [], alsoTrue: [], confusions: [], ...(date && { date }) };
		return [{ ...place, ...gap, type: 'date', finder: 'date', sure: found.sure }];
	});
}

/** ISO day, month or year; nothing for a decade, a season, or before Christ. */
function isoOf({ year, month, day, until, season, part, bound }: DateParts): string | undefined {
	if ((year === undefined || year < 1 || until) ?? season ?? part ?? bound) return undefined;
	const two = (number: number) => String(number).padStart(2, '0');
	const parts = [String(year).padStart(4, '0')];
	if (month !== undefined) parts.push(two(month));
	if (month !== undefined && day !== undefined) parts.push(two(day));
	return parts.join('-');
}
