import type { Gap } from '$lib/model/fact';
import type { DeckId } from '$lib/model/ids';
import type { DraftFact } from '../find/draft';
import type { ArticleView } from '../find/view';
import type { FoundFact, FoundQuestion, Generated } from '../found';
import { FLOOR, pickBest } from './pick';
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

/** The facts that have a question, with the gaps that have a good one, and how these are not to be asked. */
function factsOf(weighed: readonly Weighed[], selected: ReadonlySet<Weighed>): FoundFact[] {
	return [...groupBy(weighed, ({ fact }) => fact.id).values()].flatMap((all): FoundFact[] => {
		const asked = all.filter(({ stoppedBy }) => !stoppedBy);
		const score = Math.max(0, ...asked.map((each) => each.score));
		if (asked.length === 0) return [];
		// What only a poor question asks for is left out, unless the fact has none better.
		const good = asked.filter((each) => each.score >= Math.min(score, FLOOR) || selected.has(each));
		const gaps = all[0]!.fact.gaps.flatMap((gap): Gap[] => {
			const isAsked = ({ question }: Weighed) => question.gapId === gap.id;
			const fit = new Set(good.filter(isAsked).map(({ question }) => question.kind));
			if (fit.size === 0) return [];
			const unfit = all.filter(isAsked).map(({ question }) => question.kind);
			const rest = unfit.filter((kind) => !fit.has(kind));
			return [{ ...gap, ...(rest.length > 0 && { unfit: rest }) }];
		});
		const isSelected = all.some((each) => selected.has(each));
		return [{ fact: { ...all[0]!.fact, gaps }, score, selected: isSelected }];
	});
}

function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
	const groups = new Map<Key, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}
