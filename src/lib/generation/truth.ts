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

	const stem = gap.stem === undefined ? undefined : fold(gap.stem);
	for (const other of material.gaps.values()) {
		if (other.gap === gap || other.gap.stem === undefined || fold(other.gap.stem) !== stem)
			continue;
		if (isOneOf(gap, text, acceptedOf(other))) return true;
	}

	const claim = fold(withAnswer(asked, text));
	return material.facts.some(({ statement }) => fold(statement) === claim);
}

function isOneOf(gap: Gap, text: string, answers: string[]): boolean {
	return answers.some((right) => sameAnswer(gap.type, text, right));
}
