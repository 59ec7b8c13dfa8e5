import type { ChoiceQuestion, EvidenceQuestion, Question } from '$lib/model/question';

/** How many hints a question has to give; none where one hint would be the answer. */
export function hintsOf(question: Question): number {
	switch (question.kind) {
		case 'choice':
			return Math.max(0, question.options.length - 2);
		case 'evidence':
			return Math.max(0, question.sentences.length - 2);
		case 'cloze':
		case 'short-answer':
		case 'number': {
			const { length } = Array.from(question.key.answers[0] ?? '');
			return length < 2 ? 0 : length < 4 ? 1 : 2;
		}
		default:
			return 0;
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
