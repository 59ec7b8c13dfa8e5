import { answerOf, type Fact, type Gap } from '$lib/model/fact';
import type { Question } from '$lib/model/question';
import type { Draft, GapDraft } from '../find/draft';

/** A question as it could be asked, with all that is known of how it came about. */
export interface Candidate {
	draft: Draft;
	gap: GapDraft;
	fact: Fact;
	question: Question;
	answer: string;
	/** What stands there before it is answered, a blank as `____`; the options apart. */
	shown: string;
	/** The statement with a blank in place of the answer, nothing else hidden. */
	blanked: string;
	/** The wrong options; of a false statement what stands in place of the answer. */
	wrong: string[];
}

/** A question with what it was drawn from. */
export function toCandidate(
	from: Pick<Candidate, 'draft' | 'gap' | 'fact'>,
	asked: Gap,
	question: Question
): Candidate {
	const { statement } = from.fact;
	return {
		...from,
		question,
		answer: answerOf({ fact: from.fact, gap: asked }),
		shown: shownOf(question),
		blanked: `${statement.slice(0, asked.start)}____${statement.slice(asked.end)}`,
		wrong: wrongOf(question)
	};
}

/** What a question shows before it is answered, its options apart. */
export function shownOf(question: Question): string {
	if (question.kind === 'cloze') return `${question.before}____${question.after}`;
	return 'stem' in question ? question.stem : '';
}

function wrongOf(question: Question): string[] {
	if (question.kind === 'choice')
		return question.options.filter((_, index) => index !== question.key);
	return question.kind === 'true-false' && question.changed !== undefined ? [question.changed] : [];
}
