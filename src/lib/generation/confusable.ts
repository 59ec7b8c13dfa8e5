import { answerOf, type FactGap } from '$lib/model/fact';
import { isNumeric } from './measure';
import { acceptedOf } from './statement';
import { fold, tokensOf } from './tokens';

/** Of the words that two questions ask with, so many in common make them sound alike. */
const ALIKE = 0.5;

/**
 * Whether the answers of two gaps are easily mistaken for one another: of one type, and either one is
 * named among the confusions of the other, or they count the same, or their questions sound alike.
 */
export function areConfusable(one: FactGap, other: FactGap): boolean {
	if (one.gap.type !== other.gap.type || fold(answerOf(one)) === fold(answerOf(other)))
		return false;
	if (isNamedBy(one, other) || isNamedBy(other, one)) return true;
	const unit = unitOf(one);
	if (unit && isNumeric(one.gap.type) && unit === unitOf(other)) return true;
	return soundsAlike(one, other);
}

function isNamedBy(named: FactGap, { gap }: FactGap): boolean {
	const names = new Set(acceptedOf(named).map(fold));
	return gap.confusions.some((confusion) => names.has(fold(confusion)));
}

function unitOf({ gap }: FactGap): string | undefined {
	return gap.unit === undefined ? undefined : fold(gap.unit);
}

/** Words that any question may have. */
const common =
	/^(?:how|many|much|what|which|who|whom|when|where|why|did|does|do|is|are|was|were|of|in|on|at|by|to|from|for|and|or|with|has|have|had|been|be|it|its|that|this|there|as|not)$/;

function soundsAlike(one: FactGap, other: FactGap): boolean {
	const [a, b] = [wordsOf(one), wordsOf(other)];
	if (a.size < 2 || b.size < 2) return false;
	const shared = [...a].filter((word) => b.has(word)).length;
	return shared / Math.min(a.size, b.size) > ALIKE;
}

function wordsOf({ gap }: FactGap): Set<string> {
	const words = tokensOf(gap.stem ?? gap.cue ?? '').map(({ text }) => text);
	return new Set(words.filter((word) => !common.test(word)));
}
