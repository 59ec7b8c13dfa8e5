import type { Question } from '$lib/model/question';

/** A question as who is asked meets it, with its key: what the rules of item writing look at. */
export interface Item {
	kind: Question['kind'];
	/** With `____` where a word is left out. */
	stem: string;
	/** Of a choice; none of other kinds. */
	options: readonly string[];
	/** Index of the right option; none while nobody has said. */
	key: number | undefined;
	/** What is right, the best first; of a choice the right option. */
	answers: readonly string[];
	/** Of a statement that is to be judged. */
	isTrue?: boolean;
	/** Whether an answer is right by anything that the article says. */
	isRight?: (answer: string) => boolean;
}

/** Where a word is left out. */
export const blank = /_{3,}/;

/** A drawn question as an item. */
export function itemOf(question: Question, isRight?: Item['isRight']): Item {
	return { ...wordsOf(question), ...(isRight && { isRight }) };
}

function wordsOf(question: Question): Item {
	const { kind } = question;
	const bare = { kind, options: [], key: undefined, answers: [] };
	switch (question.kind) {
		case 'choice': {
			const { stem, options, key } = question;
			return { kind, stem, options, key, answers: options.slice(key, key + 1) };
		}
		case 'true-false':
			return { ...bare, stem: question.stem, isTrue: question.key };
		case 'cloze': {
			const { before, after, key } = question;
			return { ...bare, stem: `${before}____${after}`, answers: key.answers };
		}
		case 'short-answer':
		case 'number':
		case 'flashcard':
			return { ...bare, stem: question.stem, answers: question.key.answers };
		case 'evidence':
			return { ...bare, stem: question.stem };
		case 'match':
		case 'order':
			return { ...bare, stem: '' };
	}
}

/** The wrong options of a choice whose key is known; else none. */
export function distractorsOf({ options, key }: Item): string[] {
	return key === undefined ? [] : options.filter((_, index) => index !== key);
}

/** The right option of a choice, if there is one and something beside it. */
export function keyOf(item: Item): string | undefined {
	return item.options.length > 1 && item.key !== undefined ? item.options[item.key] : undefined;
}
