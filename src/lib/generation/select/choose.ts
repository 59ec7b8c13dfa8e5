import type { QuestionKind } from '$lib/model/question';
import type { DeckId } from '$lib/model/ids';
import { drawQuestion } from '../draw';
import type { DraftFact } from '../find/draft';
import { toFact } from '../find/to-fact';
import type { ArticleView } from '../find/view';
import type { FoundQuestion, Generated } from '../found';
import { gatherMaterial } from '../material';

/** The kinds that a found fact is first asked in. */
const kinds: readonly QuestionKind[] = ['short-answer', 'choice', 'number', 'cloze', 'true-false'];

/** Draw every question of what was found, weigh them, and choose those worth learning. */
export function chooseQuestions(
	drafts: readonly DraftFact[],
	view: ArticleView,
	deckId: DeckId
): Generated {
	const facts = drafts
		.filter(({ gaps }) => gaps.length > 0)
		.map((draft) => ({ draft, fact: toFact(draft, view.article.id, deckId) }));
	const material = gatherMaterial(
		view.article,
		facts.map(({ fact }) => fact)
	);

	const questions = facts.flatMap(({ draft, fact }) =>
		fact.gaps.flatMap((gap, index): FoundQuestion[] =>
			kinds.flatMap((kind) => {
				const question = drawQuestion(material, gap.id, kind, 1);
				const score = draft.draft.sure * draft.gaps[index]!.sure;
				return question ? [{ question, score, selected: score > 0.5 }] : [];
			})
		)
	);
	questions.sort((a, b) => b.score - a.score);
	const best = new Map<string, FoundQuestion>();
	for (const each of questions) {
		const { factId } = each.question;
		if (!best.has(factId)) best.set(factId, each);
	}
	return {
		facts: facts.map(({ fact }) => {
			const { score = 0, selected = false } = best.get(fact.id) ?? {};
			return { fact, score, selected };
		}),
		questions
	};
}
