import type { Question, Response, Verdict } from '$lib/model/question';
import { gradeMatch, gradeOrder } from './arranged';
import { gradeTyped } from './typed';

/**
 * Judge a response. Whatever is asked and replied, it gives a verdict; a reply of another kind than
 * was asked for is wrong.
 */
export function grade(question: Question, response: Response): Verdict {
	if (response.kind === 'gave-up') {
		return { score: 0, right: false, reason: 'gave-up', expected: expectedOf(question) };
	}
	switch (question.kind) {
		case 'choice':
		case 'evidence':
			return plainly(question, response.kind === 'chosen' && response.index === question.key);
		case 'true-false':
			return plainly(question, response.kind === 'judged' && response.value === question.key);
		case 'match':
			return gradeMatch(question, response.kind === 'arranged' ? response.order : []);
		case 'order':
			return gradeOrder(question, response.kind === 'arranged' ? response.order : []);
		case 'flashcard':
			if (response.kind === 'self-rated') {
				const right = response.knew;
				return { ...plainly(question, right), reason: 'self-rated' };
			}
	}
	return response.kind === 'typed'
		? gradeTyped(question.key, response.text)
		: plainly(question, false);
}

function plainly(question: Question, right: boolean): Verdict {
	const expected = expectedOf(question);
	return { score: right ? 1 : 0, right, reason: right ? 'exact' : 'wrong', expected };
}

/** The answer, as it is best put. */
function expectedOf(question: Question): string {
	switch (question.kind) {
		case 'choice':
			return question.options[question.key] ?? '';
		case 'true-false':
			return String(question.key);
		case 'evidence':
			return question.sentences[question.key]?.text ?? '';
		case 'match':
			return gradeMatch(question, []).expected;
		case 'order':
			return gradeOrder(question, []).expected;
		default:
			return question.key.answers[0] ?? '';
	}
}
