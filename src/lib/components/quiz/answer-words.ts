import type { QuizQuestion } from '$lib/model/quiz';
import type { Response } from '$lib/model/question';
import { m } from '$messages';

/** What was answered, in words; nothing for a blank. Question and response are told of the same order. */
export function answerInWords(
	question: QuizQuestion,
	response: Response | undefined
): string | undefined {
	switch (response?.kind) {
		case 'typed':
			return response.text.trim() || undefined;
		case 'judged':
			return response.value ? m.question_true() : m.question_false();
		case 'chosen':
			if (question.kind === 'choice') return question.options[response.index];
			return question.kind === 'evidence' ? question.sentences[response.index]?.text : undefined;
		case 'arranged':
			return arrangedInWords(question, response.order);
		default:
			return undefined;
	}
}

function arrangedInWords(question: QuizQuestion, order: readonly number[]): string | undefined {
	if (question.kind === 'order') {
		return order.flatMap((index) => question.events[index]?.text ?? []).join(' → ') || undefined;
	}
	if (question.kind !== 'match') return undefined;
	const pairs = question.cues.flatMap(({ text }, cue) => {
		const answer = question.options[order[cue] ?? -1];
		return answer === undefined ? [] : [`${text}: ${answer}`];
	});
	return pairs.join('; ') || undefined;
}

/** What is asked, in one line. */
export function stemInWords(question: QuizQuestion): string {
	switch (question.kind) {
		case 'cloze':
			return `${question.before}____${question.after}`;
		case 'match':
			return m.question_match();
		case 'order':
			return m.question_order();
		default:
			return question.stem;
	}
}
