import type { QuizSettings } from '$lib/model/quiz';
import { m } from '$messages';

/** Settings to change; `undefined` takes away. */
export type SettingChanges = { [Key in keyof QuizSettings]?: QuizSettings[Key] | undefined };

/** How often a quiz may be taken. */
export function attemptOptions(): { value: number; label: string }[] {
	const times = [1, 2, 3, 4, 5, 10].map((count) => ({
		value: count,
		label: m.teach_set_attempts_times({ count })
	}));
	return [{ value: 0, label: m.teach_set_attempts_any() }, ...times];
}

/** Which of several attempts counts. */
export function countsOptions(): { value: QuizSettings['counts']; label: string }[] {
	return [
		{ value: 'best', label: m.teach_set_counts_best() },
		{ value: 'first', label: m.teach_set_counts_first() },
		{ value: 'last', label: m.teach_set_counts_last() },
		{ value: 'average', label: m.teach_set_counts_average() }
	];
}

/** When right and wrong may be told: without keys on the student's device nothing can be told there. */
export function feedbackOptions(
	mode: QuizSettings['mode']
): { value: QuizSettings['feedback']; label: string; note: string }[] {
	const later = [
		{ value: 'release', label: m.teach_set_release(), note: m.teach_set_release_note() },
		{ value: 'never', label: m.teach_set_never(), note: '' }
	] as const;
	if (mode === 'sealed') return [...later];
	return [
		{ value: 'each', label: m.teach_set_each(), note: '' },
		{ value: 'end', label: m.teach_set_end(), note: '' },
		...later
	];
}
