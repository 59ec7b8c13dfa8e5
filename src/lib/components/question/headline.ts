import type { AnswerType } from '$lib/model/fact';
import type { Question, Verdict } from '$lib/model/question';
import { m } from '$messages';

/** What is said first about an answer: "Right.", "It was 50,000." */
export function headlineOf(question: Question, verdict: Verdict, type?: AnswerType): string {
	// The message brings the full stop.
	const words = verdict.expected.replace(/\.$/, '');
	const unit = question.kind === 'number' ? question.key.unit : undefined;
	const answer = unit && !words.includes(unit) ? `${words} ${unit}` : words;

	if (question.kind === 'match' || question.kind === 'order')
		return headlineOfSet(question, verdict);
	if (verdict.right) {
		if (verdict.reason === 'typo') return m.feedback_right_spelt({ answer });
		if (verdict.reason === 'alias' || verdict.reason === 'same-value') {
			return m.feedback_right_that_is({ answer });
		}
		return verdict.reason === 'self-rated' ? m.feedback_knew() : m.feedback_right();
	}
	// The whole other side of a card stands above.
	if (question.kind === 'flashcard' && question.back !== undefined) return m.feedback_not_yet();
	if (question.kind === 'true-false') return question.key ? m.feedback_true() : m.feedback_false();
	if (question.kind === 'evidence') return m.feedback_other_sentence();
	if (verdict.reason === 'nearly') return m.feedback_nearly({ answer });
	return type === 'phrase' ? m.feedback_the_answer({ answer }) : m.feedback_it_was({ answer });
}

function headlineOfSet(question: Question & { kind: 'match' | 'order' }, verdict: Verdict): string {
	const match = question.kind === 'match';
	if (verdict.score === 1) return m.feedback_right();
	if (verdict.reason === 'gave-up') return match ? m.feedback_no_pairs() : m.feedback_no_order();
	const total = question.key.length;
	const right = Math.round(verdict.score * total);
	return match
		? m.feedback_partly_pairs({ right, total })
		: m.feedback_partly_places({ right, total });
}
