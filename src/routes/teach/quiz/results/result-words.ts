import { fingerprint } from '$lib/assignment/fingerprint';
import { nameKey, type Person } from '$lib/assignment/people';
import type { ItemScore } from '$lib/assignment/score';
import { m } from '$messages';

/** A share, 0 … 1, as a whole number of per cent. */
export function percentOf(share: number): string {
	return m.grades_percent({ percent: Math.round(100 * share) });
}

/** A number with at most so many digits behind the point. */
export function numberInWords(value: number, digits = 2): string {
	return value.toLocaleString(m.date_locale(), { maximumFractionDigits: digits }).replace('-', '−');
}

/** The short code of somebody’s device, to tell them from others of their name; nothing where nobody has it. */
export function codeOf(person: Person, people: readonly Person[]): string | undefined {
	const key = nameKey(person.name);
	const isAlone = people.every((other) => other.key === person.key || nameKey(other.name) !== key);
	return isAlone ? undefined : fingerprint(person.devices.find(Boolean) ?? '') || undefined;
}

/** How sure it is who somebody is. */
export function standingOf({ verified, submissions }: Person): string {
	if (verified) return m.grades_verified();
	return submissions.every(({ by }) => by === 'paper')
		? m.grades_on_paper()
		: m.grades_unverified();
}

export type Mark = 'right' | 'partly' | 'wrong' | 'blank';

/** What became of an answer, and the sign for it. */
export function markOf({ points, of, response, verdict, byHand }: ItemScore): Mark {
	const isNothing = response.kind === 'gave-up' || verdict.reason === 'empty';
	if (points >= of && of > 0) return 'right';
	if (points > 0) return 'partly';
	return isNothing && !byHand ? 'blank' : 'wrong';
}

export const signs: Record<Mark, string> = { right: '✓', partly: '◐', wrong: '✗', blank: '–' };

export const markNames: Record<Mark, () => string> = {
	right: m.grades_right,
	partly: m.grades_partly,
	wrong: m.grades_wrong,
	blank: m.grades_blank
};
