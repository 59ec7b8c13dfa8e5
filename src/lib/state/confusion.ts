import { answerOf, gapsOf, type Fact } from '$lib/model/fact';
import type { Review } from '$lib/model/journal';

/**
 * The other fact whose answer was given, when a miss mixed up two: it is worth seeing both side by side.
 * Nobody mixes up a place with a number: only answers of one type. Of several the nearest in the article.
 */
export function confusedWith(facts: readonly Fact[], review: Review): Fact | undefined {
	const given = givenBy(review);
	if (!given || review.verdict.right) return undefined;
	const asked = facts.find(({ id }) => id === review.question.factId);
	const type = asked?.gaps.find(({ id }) => id === review.question.gapId)?.type;
	const placeOf = (fact: Fact | undefined) => fact?.source?.start ?? 0;
	const distance = (fact: Fact) => Math.abs(placeOf(fact) - placeOf(asked));

	return gapsOf(facts)
		.filter((pair) => pair.fact.id !== asked?.id && pair.gap.type === type)
		.filter((pair) => answerOf(pair) === given)
		.map(({ fact }) => fact)
		.sort((a, b) => distance(a) - distance(b))[0];
}

/** The words of a wrong answer, where they name something. */
function givenBy({ question, response }: Review): string | undefined {
	if (question.kind === 'choice' && response.kind === 'chosen') {
		return question.options[response.index];
	}
	return response.kind === 'typed' ? response.text.trim() : undefined;
}
