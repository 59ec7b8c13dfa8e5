import type { ChoiceQuestion, EvidenceQuestion, Question } from '$lib/model/question';

/** What a hint gives. */
export type Hint =
	/** One wrong option less. */
	| 'fewer'
	/** The first letter. */
	| 'letter'
	/** The sentence that says so, with what stands around it, and the answer left out. */
	| 'context'
	/** Half of the letters. */
	| 'half';

/** The hints that a question has to give, one after the other; none where one hint would be the answer. */
export function hintsFor(question: Question, hasContext: boolean): Hint[] {
	const context: Hint[] = hasContext ? ['context'] : [];
	switch (question.kind) {
		case 'choice':
			return [...times(question.options.length - 2, 'fewer'), ...context];
		case 'evidence':
			return times(question.sentences.length - 2, 'fewer');
		case 'cloze':
		case 'short-answer':
		case 'number': {
			const { length } = Array.from(question.key.answers[0] ?? '');
			const letter: Hint[] = length < 2 ? [] : ['letter'];
			const half: Hint[] = length < 4 ? [] : ['half'];
			return [...letter, ...context, ...half];
		}
		default:
			return [];
	}
}

function times(count: number, hint: Hint): Hint[] {
	return Array.from({ length: Math.max(0, count) }, () => hint);
}

/** How many hints a question has to give by itself. */
export function hintsOf(question: Question): number {
	return hintsFor(question, false).length;
}

/** How the answer to a question begins after some hints; empty where none of them tells. */
export function beginningAfter(question: Question, hints: readonly Hint[]): string {
	const letters = hints.filter((hint) => hint === 'letter' || hint === 'half').length;
	switch (question.kind) {
		case 'cloze':
		case 'short-answer':
		case 'number':
			return beginningOf(question.key.answers[0] ?? '', letters);
		default:
			return '';
	}
}

/** Indices of the wrong options that so many hints take away; two always stay. */
export function takenAway(question: ChoiceQuestion | EvidenceQuestion, hints: number): number[] {
	const all = question.kind === 'choice' ? question.options : question.sentences;
	const wrong = [...all.keys()].filter((index) => index !== question.key);
	const first = question.seed % wrong.length;
	const turned = [...wrong.slice(first), ...wrong.slice(0, first)];
	return turned.slice(0, Math.min(hints, hintsOf(question)));
}

/** How an answer begins, behind its article: the first hint shows a character, the second half of them. */
export function beginningOf(answer: string, hints: number): string {
	if (hints <= 0) return '';
	const [article = ''] = /^(?:the|an?)\s+/i.exec(answer) ?? [];
	const characters = Array.from(answer.slice(article.length));
	const shown = hints === 1 ? 1 : Math.ceil(characters.length / 2);
	return article + characters.slice(0, shown).join('');
}
