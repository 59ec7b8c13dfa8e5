import { isoOf } from '$lib/memory/days';
import { explanationOf } from '$lib/memory/explain';
import type { Reason } from '$lib/memory/why';
import type { Memory } from '$lib/model/card';
import type { Day } from '$lib/model/time';
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
	return new Date(isoOf(day)).toLocaleDateString(m.date_locale(), { ...format, timeZone: 'UTC' });
}

/** The same at the start of a sentence. */
export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** When a question comes again and why then, in one sentence. */
export function whenAgain(memory: Memory, thisSitting: boolean, today: Day): string {
	const { code, days, rightDays } = explanationOf(memory, today);
	const when = dayWord(today + days, today);
	const isChecked = code === 'missed' && (memory.checkDays?.length ?? 0) > 1;
	if (thisSitting) return isChecked ? m.again_sure_here({ when }) : m.again_here({ when });
	if (isChecked) return m.again_sure({ when });
	switch (code) {
		case 'new':
			return '';
		case 'missed':
			return m.again_missed({ when });
		case 'first':
			return m.again_first({ when });
		case 'growing':
			return m.again_growing({ when, days: rightDays });
		case 'learned':
			return m.again_learned({ when });
	}
}

/** Why a question is asked now, in one line. */
export function whyNow({ code, days, chance }: Reason): string {
	if (code === 'new') return m.why_new();
	if (code === 'check') return m.why_check();
	if (code === 'missed') return days === 0 ? m.why_missed_today() : m.why_missed({ days });
	if (days === 0) return m.why_known_today();
	// Neither certain nor lost is ever true.
	const percent = Math.min(99, Math.max(1, Math.round(100 * chance)));
	return m.why_known({ days, percent });
}
