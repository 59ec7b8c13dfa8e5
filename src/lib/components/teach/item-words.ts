import type { ItemDraft, ItemProblem } from '$lib/model/item-draft';
import { m } from '$messages';

/** What is to be written into the first field. */
export function stemLabel(kind: ItemDraft['kind']): string {
	if (kind === 'true-false') return m.teach_stem_statement();
	return kind === 'cloze' ? m.teach_stem_cloze() : m.card_question();
}

/** What a question cannot be asked with, in words. */
export function itemProblemInWords(problem: ItemProblem): string {
	switch (problem.code) {
		case 'no-stem':
			return m.card_problem_no_front();
		case 'no-blank':
			return m.teach_problem_no_blank();
		case 'no-answer':
			return m.card_problem_no_answer();
		case 'no-number':
			return m.teach_problem_no_number();
		case 'no-key':
			return m.teach_problem_no_key();
		case 'few-options':
			return m.teach_problem_few_options();
		case 'few-pairs':
			return m.teach_problem_few_pairs();
		case 'few-events':
			return m.teach_problem_few_events();
		case 'half-pair':
			return m.teach_problem_half_pair();
		case 'too-long':
			return m.teach_problem_too_long();
		case 'twice':
			return m.card_problem_twice({ option: problem.text });
	}
}
