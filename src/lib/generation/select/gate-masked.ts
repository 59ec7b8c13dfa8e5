import { standsIn } from '../tokens';
import type { Candidate } from './candidate';

/** Whether the answer stands in the statement a second time: hiding it there leaves half a sentence. */
export function isMasked({ question, blanked, answer, gap, shown }: Candidate): boolean {
	if (question.kind === 'true-false' || !shown.includes('____')) return false;
	return [answer, ...gap.accept].some((each) => standsIn(blanked, each));
}
