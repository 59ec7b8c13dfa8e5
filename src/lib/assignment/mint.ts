import type { FactId, GapId } from '$lib/model/ids';
import type { EvidenceQuestion } from '$lib/model/question';
import type { QuizId } from '$lib/model/quiz';

/** Ids and places of a question that has travelled: where it was drawn from stayed with the teacher. */
export interface Minted {
	drawn: { factId: FactId; gapId: GapId; revision: 1; generator: 1; seed: number; markdown?: true };
	/** Of the cue or event in a place. */
	gapId(place: number): GapId;
	sentences(texts: readonly string[]): EvidenceQuestion['sentences'];
}

/** What the question of an item gets, the same on every device. */
export function mint(quizId: QuizId, item: number, markdown: boolean): Minted {
	const name = `${quizId.slice('quiz:'.length)}/${item}` as const;
	return {
		drawn: {
			factId: `fact:${name}`,
			gapId: `gap:${name}`,
			revision: 1,
			generator: 1,
			seed: item,
			...(markdown && { markdown })
		},
		gapId: (place) => `gap:${name}/${place}`,
		sentences: (texts) => {
			let start = 0;
			return texts.map((text) => {
				const span = { edition: `article:${name}` as const, start, end: start + text.length };
				start = span.end + 1;
				return { span, text };
			});
		}
	};
}
