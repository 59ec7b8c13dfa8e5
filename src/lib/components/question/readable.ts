import type { Question } from '$lib/model/question';
import { m } from '$messages';

/** A question as it is read aloud: what is asked, then what there is to choose from. */
export function readable(question: Question): string {
	return partsOf(question)
		.map((part) => part.replace(/_{2,}/g, m.question_blank()).trim())
		.filter(Boolean)
		.map((part) => (/[.?!:]$/.test(part) ? part : `${part}.`))
		.join(' ');
}

function partsOf(question: Question): string[] {
	switch (question.kind) {
		case 'choice':
			return [question.stem, ...question.options];
		case 'true-false':
			return [m.question_true_or_false(), question.stem];
		case 'evidence':
			return [m.question_evidence(), question.stem, ...question.sentences.map(({ text }) => text)];
		case 'match':
			return [m.question_match(), ...question.cues.map(({ text }) => text), ...question.options];
		case 'order':
			return [m.question_order(), ...question.events.map(({ text }) => text)];
		case 'cloze':
			return [`${question.before}____${question.after}`];
		default:
			return [question.stem];
	}
}
