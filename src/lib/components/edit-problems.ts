import { says } from './question/marked';

/** What stands in the fields of the edit dialog. */
export interface FactDraft {
	stem: string;
	statement: string;
	/** Accepted answers, trimmed, none empty. */
	answers: readonly string[];
	confusions: readonly string[];
}

/** Something that an edit cannot be saved with. */
export type EditProblem =
	| { code: 'no-answer' }
	| { code: 'answer-left-out'; answer: string }
	| { code: 'answer-not-in-statement'; answer: string }
	| { code: 'stem-tells'; answer: string }
	| { code: 'confusion-accepted'; answer: string };

/**
 * What is wrong with an edit of a question whose answer in the article is `answer`. Other questions about
 * the same fact have the `others`, and the statement must still say these too.
 */
export function problemsOf(
	draft: FactDraft,
	answer: string,
	others: readonly string[] = []
): EditProblem[] {
	const problems: EditProblem[] = [];
	if (!draft.answers.length) problems.push({ code: 'no-answer' });
	else if (!draft.answers.includes(answer)) problems.push({ code: 'answer-left-out', answer });
	const unsaid = [answer, ...others].find((each) => !draft.statement.includes(each));
	if (unsaid) problems.push({ code: 'answer-not-in-statement', answer: unsaid });

	const told = draft.answers.find((accepted) => says(draft.stem, accepted));
	if (told) problems.push({ code: 'stem-tells', answer: told });

	const both = draft.confusions.find((wrong) =>
		draft.answers.some((accepted) => says(accepted, wrong) && says(wrong, accepted))
	);
	if (both) problems.push({ code: 'confusion-accepted', answer: both });
	return problems;
}

/** The lines of a field, trimmed, without empty ones and without doubles. */
export function linesOf(text: string): string[] {
	return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}
