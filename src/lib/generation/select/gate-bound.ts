import type { Candidate } from './candidate';
import { isNumeric } from '../measure';

/** Of what is more than five, more than three is true too. */
const bound =
	/\b(?:at least|at most|more than|less than|fewer than|no less than|over|under|above|below|up to|exceed(?:s|ed|ing)?|beyond|within)(?: of)? (?:(?:the|an?|about|some) )?[$€£¥]?____/i;

/** Whether a number is asked for that is only a bound, with other numbers to choose from or in its place. */
export function isBound({ question, gap, blanked }: Candidate): boolean {
	const isOffered = question.kind === 'choice' || question.kind === 'true-false';
	if (!isOffered || !(isNumeric(gap.type) || gap.type === 'date')) return false;
	return bound.test(blanked) || /\b(?:more|less|fewer) than [^.;]* and ____/i.test(blanked);
}
