import { tokensOf } from '../tokens';
import type { Candidate } from './candidate';

/** Nobody holds more words than this in mind. */
const LONGEST = 36;
/** With fewer words than this beside the blank, nothing is told. */
const SHORTEST = 4;

/** Whether a question has too many words. */
export function isTooLong({ shown }: Candidate): boolean {
	return shown.split(' ').length > LONGEST;
}

/** Whether a question has too few words to say what it asks for. */
export function isTooShort({ shown, question }: Candidate): boolean {
	return question.kind === 'cloze' && tokensOf(shown).length < SHORTEST;
}
