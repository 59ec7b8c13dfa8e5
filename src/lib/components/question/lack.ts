import type { Lack, Verdict } from '$lib/model/question';
import { m } from '$messages';

const words: Record<Lack, () => string> = {
	side: m.feedback_lacks_side,
	unit: m.feedback_lacks_unit,
	bound: m.feedback_lacks_bound,
	year: m.feedback_lacks_year,
	month: m.feedback_lacks_month,
	day: m.feedback_lacks_day,
	season: m.feedback_lacks_season,
	clarity: m.feedback_lacks_clarity,
	item: m.feedback_lacks_item,
	surname: m.feedback_lacks_surname,
	which: m.feedback_lacks_which,
	words: m.feedback_lacks_words
};

/** What a near miss lacks, as a sentence; empty where there is nothing to say. */
export function lackOf({ lacks }: Verdict): string {
	// A review of a newer version may know lacks that this one does not.
	return lacks && Object.hasOwn(words, lacks) ? words[lacks]() : '';
}
