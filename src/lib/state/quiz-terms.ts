import type { Attempt, Given } from '$lib/model/attempt';
import type { Timestamp } from '$lib/model/time';

/** What applies to whoever takes a quiz on this device: their own terms go before everybody's. */
export interface QuizTerms {
	opens?: Timestamp | undefined;
	due?: Timestamp | undefined;
	/** Minutes from the first question to handing in. */
	minutes?: number | undefined;
	/** How many attempts are left; nothing where there is no limit. */
	left?: number | undefined;
}

export function termsOf(
	{ quiz: { settings }, personal }: Given,
	attempts: readonly Attempt[]
): QuizTerms {
	return {
		opens: settings.opens,
		due: personal?.due ?? settings.due,
		minutes: personal?.minutes ?? settings.minutes,
		left: settings.attempts > 0 ? Math.max(0, settings.attempts - attempts.length) : undefined
	};
}

/** The name or code that a result goes under. */
export function nameOf({ personal, quiz, name }: Given): string {
	if (!personal) return name ?? '';
	return quiz.settings.ask === 'code' ? personal.code : personal.name;
}
