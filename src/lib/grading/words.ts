import type { TypedKey, VerdictReason } from '$lib/model/question';
import { matchList } from './lists';
import { fold, isSame } from './text';

/** How a response stands to one answer of a key, as far as its type of answer is concerned. */
export type Matcher = (answer: string, response: string, key: TypedKey) => VerdictReason;

const ranks: VerdictReason[] = ['same-words', 'alias', 'typo', 'nearly', 'wrong'];

/** Grade an answer in words: the best that any accepted answer makes of the response. */
export function gradeWords(key: TypedKey, response: string, match: Matcher): VerdictReason {
	const words = fold(response);
	if (!words) return 'wrong';
	const same = key.answers.findIndex((answer) => isSame(fold(answer), words));
	if (same >= 0) return same ? 'alias' : 'same-words';
	if (key.others.some((other) => isSame(fold(other), words))) return 'wrong';

	const reasons = key.answers.flatMap((answer, index): VerdictReason[] => {
		const listed = matchList(answer, response, (one, other) =>
			isSame(fold(one), fold(other)) ? 'same-words' : match(one, other, key)
		);
		const whole = match(answer, response, key);
		// A list with something wrong in it is not nearly right for the words it shares.
		const both = listed && whole === 'nearly' ? [listed] : [whole, listed ?? 'wrong'];
		return both.map((reason) => (index && reason === 'same-words' ? 'alias' : reason));
	});
	return ranks.find((reason) => reasons.includes(reason)) ?? 'wrong';
}

const opening =
	/^(?:i (?:think|guess) |maybe |probably )?(?:(?:it|this|that|they|he|she|answer) (?:is|was|are|were) )?(?:(because of|because|due to|in|at|on|from|by|to|for|with|as) (?=\S))?/;

/** A folded text without how it opens, `it was in serbia`, and the preposition it opens with. */
export function opened(folded: string): { rest: string; preposition?: string | undefined } {
	const [match = '', preposition] = opening.exec(folded) ?? [];
	const isThere = preposition === 'at' || preposition === 'on';
	return { rest: folded.slice(match.length), preposition: isThere ? 'in' : preposition };
}

/** Whether two folded texts open against each other: `from serbia`, `to serbia`. */
export function areOpposed(a: string, b: string): boolean {
	const [one, other] = [opened(a).preposition, opened(b).preposition];
	return one !== undefined && other !== undefined && one !== other;
}
