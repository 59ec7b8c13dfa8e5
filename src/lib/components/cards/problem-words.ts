import type { HandProblem } from '$lib/model/hand-card';
import { m } from '$messages';

/** What speaks against a card, in words. */
export function problemInWords(problem: HandProblem): string {
	switch (problem.code) {
		case 'no-front':
			return m.card_problem_no_front();
		case 'no-answer':
			return m.card_problem_no_answer();
		case 'no-text':
			return m.card_problem_no_text();
		case 'no-gap':
			return m.card_problem_no_gap();
		case 'no-wrong':
			return m.card_problem_no_wrong();
		case 'too-long':
			return m.card_problem_too_long();
		case 'wrong-is-right':
			return m.card_problem_wrong_is_right({ option: problem.option });
		case 'twice':
			return m.card_problem_twice({ option: problem.option });
		case 'front-tells':
			return m.card_problem_front_tells({ answer: problem.answer });
	}
}
