import { learningStateOf } from '$lib/memory/learning';
import type { Memory } from '$lib/model/card';
import { HOUR, type Day } from '$lib/model/time';
import { m } from '$messages';

/** "today", "tomorrow", "in 5 days". */
export function dayWord(day: Day, today: Day): string {
	const days = day - today;
	if (days <= 0) return m.day_today();
	return days === 1 ? m.day_tomorrow() : m.day_in({ days });
}

/** "Tuesday, 24 November", in the reader's language. */
export function dateWord(day: Day): string {
	const format: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
	return new Intl.DateTimeFormat(m.date_locale(), { ...format, timeZone: 'UTC' }).format(
		day * 24 * HOUR
	);
}

/** The same at the start of a sentence. */
export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** When a question comes again, in one sentence: after an answer, or in a list. */
export function whenAgain(memory: Memory | undefined, thisSitting: boolean, today: Day): string {
	if (!memory || memory.due === undefined) return '';
	const when = dayWord(memory.due, today);
	if (thisSitting) return m.again_here({ when });
	if (learningStateOf(memory) === 'learned') return m.again_learned({ when });
	return m.again_when({ when });
}
