import type { TypedKey } from '$lib/model/question';
import { isNearly, type Finding } from './finding';
import { matchList } from './lists';
import { fold, isSame } from './text';

/** How a response stands to one answer of a key, as far as its type of answer is concerned. */
export type Matcher = (answer: string, response: string, key: TypedKey) => Finding;

const ranks: Finding[] = ['same-words', 'alias', 'same-value', 'typo'];

/** Grade an answer in words: the best that any accepted answer makes of the response. */
export function gradeWords(key: TypedKey, response: string, match: Matcher): Finding {
	const words = fold(response);
	if (!words) return 'wrong';
	const same = key.answers.findIndex((answer) => isSame(fold(answer), words));
	if (same >= 0) return same ? 'alias' : 'same-words';
	if (key.others.some((other) => isSame(fold(other), words))) return 'wrong';

	const findings = key.answers.flatMap((answer, index): Finding[] => {
		const listed = matchList(answer, response, (one, other) =>
			isSame(fold(one), fold(other)) ? 'same-words' : match(one, other, key)
		);
		const whole = match(answer, response, key);
		// A list with something wrong in it is not nearly right for the words it shares.
		const both =
			listed && (whole === 'nearly' || whole === 'nearly words')
				? [listed]
				: [whole, listed ?? 'wrong'];
		return both.map((found) => (index && found === 'same-words' ? 'alias' : found));
	});
	return ranks.find((rank) => findings.includes(rank)) ?? findings.find(isNearly) ?? 'wrong';
}

const opening =
	/^(?:i (?:think|guess) |maybe |probably )?(?:(?:it|this|that|they|he|she|answer) (?:is|was|are|were) )?(?:(because of|because|due to|during|in|at|on|from|by|to|for|with|as) (?=\S))?/;

/** A folded text without how it opens, `it was in serbia`, and the preposition it opens with. */
export function opened(folded: string): { rest: string; preposition?: string | undefined } {
	const [match = '', preposition] = opening.exec(folded) ?? [];
	const isThere = preposition && /^(?:at|on|during)$/.test(preposition);
	return { rest: folded.slice(match.length), preposition: isThere ? 'in' : preposition };
}

/** Whether two folded texts open against each other: `from serbia`, `to serbia`. */
export function areOpposed(a: string, b: string): boolean {
	const [one, other] = [opened(a).preposition, opened(b).preposition];
	return one !== undefined && other !== undefined && one !== other;
}
