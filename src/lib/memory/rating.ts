import type { Rating } from '$lib/model/rating';
import type { Evidence } from '$lib/model/journal';
import type { QuestionKind, Response, Verdict } from '$lib/model/question';
import { SECOND } from '$lib/model/time';

/** Seconds that an answer of each kind usually takes, from seeing the question to answering it. */
export const usualSeconds: Record<QuestionKind, number> = {
	'true-false': 9,
	flashcard: 10,
	choice: 12,
	number: 13,
	cloze: 15,
	'short-answer': 18,
	evidence: 22,
	match: 32,
	order: 32
};

/** So many times the usual is slow. */
const SLOW = 3;

/**
 * What an answer says about the memory, and by which rule. Two outcomes, and hard between them: it is
 * right, but with a hint, or slow and unsure at once. Easy is only ever the learner's own word.
 */
export function rate(
	kind: QuestionKind,
	verdict: Verdict,
	evidence: Pick<Evidence, 'hints' | 'visibleTime' | 'confidence'>,
	own?: Rating
): { rating: Rating; rule: Evidence['rule'] } {
	const self = verdict.reason === 'self-rated';
	const slow = evidence.visibleTime > SLOW * usualSeconds[kind] * SECOND;

	if (verdict.reason === 'gave-up') return { rating: 'again', rule: 'gave-up' };
	if (!verdict.right) return { rating: 'again', rule: self ? 'self-rated' : 'wrong' };
	if (self && own && own !== 'again') return { rating: own, rule: 'self-rated' };
	if (evidence.hints > 0) return { rating: 'hard', rule: 'after-hint' };
	if (slow && evidence.confidence === 'unsure') return { rating: 'hard', rule: 'slow' };
	return { rating: 'good', rule: self ? 'self-rated' : 'right' };
}

/**
 * What a learner may say of an answer that the app found right. To recognise is never easy, and neither
 * is what took a hint; what was wrong stays so, and who rated it has said so already.
 */
export function ratingsFor(
	verdict: Verdict,
	response: Response['kind'],
	{ hints }: Pick<Evidence, 'hints'>
): readonly Rating[] {
	if (!verdict.right || response === 'self-rated') return [];
	return response === 'typed' && hints === 0 ? ['hard', 'good', 'easy'] : ['hard', 'good'];
}
