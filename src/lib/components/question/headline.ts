import type { AnswerType } from '$lib/model/fact';
import type { Question, Response, Verdict } from '$lib/model/question';
import { m } from '$messages';

/** Longer answers are not held against each other in one line. */
const LONG = 40;

/** What is said first to who was sure of something wrong: "You were sure. It was 50,000, not 3,800." */
export function contrastOf(
	question: Question,
	verdict: Verdict,
	response: Response,
	type?: AnswerType
): string {
	if (question.kind === 'true-false') {
		return question.key ? m.feedback_sure_true() : m.feedback_sure_false();
	}
	const given = givenIn(question, response);
	const answer = answerIn(question, verdict);
	if (given && given.length <= LONG && answer.length <= LONG) {
		return m.feedback_sure({ answer, given });
	}
	return m.feedback_sure_other({ headline: headlineOf(question, verdict, type) });
}

/** What was chosen or written, in words; nothing where it is more than that. */
function givenIn(question: Question, response: Response): string | undefined {
	if (response.kind === 'typed') return response.text.replace(/\.$/, '');
	return question.kind === 'choice' && response.kind === 'chosen'
		? question.options[response.index]
		: undefined;
}

/** The answer as it stands in a sentence, with its unit; the message brings the full stop. */
function answerIn(question: Question, { expected }: Verdict): string {
	const words = expected.replace(/\.$/, '');
	const unit = question.kind === 'number' ? question.key.unit : undefined;
	return unit && !words.includes(unit) ? `${words} ${unit}` : words;
}

/** What is said first about an answer: "Right.", "It was 50,000." */
export function headlineOf(question: Question, verdict: Verdict, type?: AnswerType): string {
	const answer = answerIn(question, verdict);
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
