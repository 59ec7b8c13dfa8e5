import { answerOf } from '$lib/model/fact';
import type { Question } from '$lib/model/question';
import type { Material } from './material';

/** What a question or its feedback tells of other facts: the sentences and answers beside its own. */
export function besideOf(question: Question, { gaps }: Material): string[] {
	switch (question.kind) {
		case 'evidence':
			return question.sentences.map(({ text }) => text);
		case 'match':
			return question.options;
		case 'order':
			return question.events.flatMap(({ gapId }) => {
				const asked = gaps.get(gapId);
				return asked ? [answerOf(asked)] : [];
			});
		default:
			return [];
	}
}
