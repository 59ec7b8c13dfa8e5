import type { Gap } from '$lib/model/fact';
import type { Asked } from './asker';
import { sameAnswer } from './measure';
import { acceptedOf, withAnswer } from './statement';
import { fold } from './tokens';

/**
 * Whether an answer is true in the asked gap by any fact, and so can never be offered as wrong: it is
 * the answer or an accepted or another true one, it answers another gap with the same stem, or it
 * makes the statement that of another fact.
 */
export function isTrue(asked: Asked, text: string): boolean {
	const { gap, material } = asked;
	if (isOneOf(gap, text, [...acceptedOf(asked), ...gap.alsoTrue])) return true;

	const alike = gap.stem === undefined ? [] : (material.askedBy.get(fold(gap.stem)) ?? []);
	if (alike.some((other) => isOneOf(gap, text, acceptedOf(other)))) return true;
	return material.claims.has(fold(withAnswer(asked, text)));
}

function isOneOf(gap: Gap, text: string, answers: string[]): boolean {
	return answers.some((right) => sameAnswer(gap.type, text, right));
}
