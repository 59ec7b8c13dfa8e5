import type { Question } from '$lib/model/question';
import { m } from '$messages';

/** What is to be done, where the question alone does not say. */
export function taskOf({ kind }: Question): string {
	switch (kind) {
		case 'evidence':
			return m.question_evidence();
		case 'order':
			return m.question_order();
		case 'match':
			return m.question_match();
		case 'true-false':
			return m.question_true_or_false();
		default:
			return '';
	}
}

/** How a question is asked, in a word or two. */
export function kindName(kind: Question['kind']): string {
	const names = {
		choice: m.teach_kind_choice,
		'true-false': m.teach_kind_true_false,
		cloze: m.teach_kind_cloze,
		'short-answer': m.teach_kind_typed,
		number: m.teach_kind_number,
		match: m.teach_kind_match,
		order: m.teach_kind_order,
		evidence: m.teach_kind_evidence,
		flashcard: m.card_kind_flashcard
	};
	return names[kind]();
}
