import { distance } from '$lib/grading/slips';
import { fold } from '$lib/grading/text';
import { grade } from '$lib/grading/grade';
import type { TypedKey } from '$lib/model/question';
import type { QuizItem, QuizQuestion } from '$lib/model/quiz';

/**
 * A question of a quiz without the other answers of its article that no slip of the pen could be taken
 * for: they are most of what a typed key weighs, and change no verdict. To be done as a quiz is made: what
 * was handed out stays as it is. A question of the bank is frozen already.
 */
export function withoutIdleRivals<Item extends Pick<QuizItem, 'question' | 'bank'>>(
	item: Item
): Item {
	return item.bank ? item : { ...item, question: withFewerRivals(item.question) };
}

function withFewerRivals<Q extends QuizQuestion>(question: Q): Q;
function withFewerRivals(question: QuizQuestion): QuizQuestion {
	switch (question.kind) {
		case 'cloze':
		case 'short-answer':
		case 'number':
			return { ...question, key: keyWithFewer(question, question.key) };
		default:
			return question;
	}
}

/** Names are known by other names, too many to tell which of them a slip may reach. */
const inWords = new Set(['term', 'phrase']);

function keyWithFewer(question: QuizQuestion & { key: TypedKey }, key: TypedKey): TypedKey {
	if (!inWords.has(key.type)) return key;
	const forms = key.answers.flatMap((answer) => [answer, ...answer.split(/,|;|\/|&|\+|\band\b/)]);
	const alone = { ...question, key: { ...key, others: [] } } as QuizQuestion;
	const matters = (other: string) =>
		grade(alone, { kind: 'typed', text: other }).reason !== 'wrong' ||
		forms.some((form) => isWithinReach(fold(form), fold(other)));
	return { ...key, others: key.others.filter(matters) };
}

function isWithinReach(form: string, other: string): boolean {
	const bare = (text: string) => text.replace(/^(?:\S{1,7} ){1,4}(?=\S{3})/, '');
	return [form, bare(form)].some((one) =>
		[other, bare(other)].some((two) => distance(one, two) <= reachOf(one))
	);
}

/** Twice as many letters as the grader lets pass: a slip may lie half-way between two answers. */
function reachOf({ length }: string): number {
	if (length <= 7) return 2;
	return length <= 14 ? 4 : 6;
}
