import type { DeckId } from '$lib/model/ids';
import type { DraftFact } from '../find/draft';
import type { ArticleView } from '../find/view';
import type { FoundFact, FoundQuestion, Generated } from '../found';
import { pickBest } from './pick';
import { weighQuestions, type Weighed } from './weigh';

/** How much is wanted. */
export interface ChooseOptions {
	/** What cannot be asked too, with what stops it: for who wants to see why. */
	all?: boolean;
}

/** Draw every question of what was found, weigh them, and choose those worth learning. */
export function chooseQuestions(
	drafts: readonly DraftFact[],
	view: ArticleView,
	deckId: DeckId,
	{ all = false }: ChooseOptions = {}
): Generated {
	const weighed = weighQuestions(drafts, view, deckId, all);
	const selected = new Set(pickBest(weighed, view.text.split(/\s+/).length));
	return {
		facts: factsOf(weighed, selected),
		questions: weighed
			.map(({ question, fact, score, stoppedBy }, index): FoundQuestion => {
				const isSelected = selected.has(weighed[index]!);
				return {
					question,
					source: fact.source!,
					score,
					selected: isSelected,
					...(stoppedBy && { stoppedBy })
				};
			})
			.sort((a, b) => b.score - a.score)
	};
}

/** The facts that have a question, with the gaps that do. */
function factsOf(weighed: readonly Weighed[], selected: ReadonlySet<Weighed>): FoundFact[] {
	const facts = new Map<string, FoundFact>();
	const asked = new Set<string>();
	for (const each of weighed) {
		if (each.stoppedBy) continue;
		const { fact, score, question } = each;
		asked.add(question.gapId);
		const known = facts.get(fact.id);
		const best = Math.max(score, known?.score ?? 0);
		const isSelected = selected.has(each) || known?.selected === true;
		facts.set(fact.id, { fact, score: best, selected: isSelected });
	}
	return [...facts.values()].map(({ fact, ...rest }) => {
		const gaps = fact.gaps.filter(({ id }) => asked.has(id));
		return { fact: { ...fact, gaps }, ...rest };
	});
}
