import type { Analysis } from '$lib/language/analyse';
import type { Gazetteer } from '$lib/language/gazetteer';
import { articleText, type Article } from '$lib/model/article';
import type { DeckId } from '$lib/model/ids';
import { chooseQuestions, type ChooseOptions } from './select/choose';
import { cueOf } from './find/cue';
import type { DraftFact, GapDraft } from './find/draft';
import { gapFinders, sayers, stemMakers } from './find/finders';
import { viewArticle, type ArticleView } from './find/view';
import type { Generated } from './found';
import { giveOptions } from './wrong/options';

/**
 * Draw facts and questions from an article that has been parsed: sentences → statements → gaps → questions
 * in words → wrong answers → gates → ranking → choice.
 *
 * @param analysis Of `articleText(article)`.
 * @param deckId The deck that the facts will be in.
 * @param gazetteer Of the language that the article was parsed with: `language.models.gazetteer`.
 */
export function generate(
	article: Article,
	analysis: Analysis,
	deckId: DeckId,
	gazetteer: Gazetteer,
	options: ChooseOptions = {}
): Generated {
	const view = viewArticle(article, articleText(article), analysis, gazetteer);
	return chooseQuestions(giveOptions(findFacts(view), view, gazetteer), view, deckId, options);
}

/** All that can be said and asked, before anything is weighed. */
export function findFacts(view: ArticleView): DraftFact[] {
	const drafts = view.sentences.flatMap((sentence) => sayers.flatMap((say) => say(sentence, view)));
	return drafts.map((draft) => {
		const gaps = distinct(gapFinders.flatMap((find) => find(draft, view)));
		return {
			draft,
			gaps: gaps.map((gap) => ({ ...gap, ...cueFor(draft, gap), ...stemFor(draft, gap, view) }))
		};
	});
}

/** Each of the same words once, as who is surest found it. */
function distinct(gaps: readonly GapDraft[]): GapDraft[] {
	const isSame = (one: GapDraft, other: GapDraft) => one.from === other.from && one.to === other.to;
	return gaps.filter((gap, index) =>
		gaps.every(
			(other, at) =>
				at === index ||
				!isSame(gap, other) ||
				gap.sure > other.sure ||
				(gap.sure === other.sure && index < at)
		)
	);
}

function cueFor(draft: DraftFact['draft'], gap: GapDraft) {
	const cue = gap.cue ?? cueOf(draft, gap);
	return cue === undefined ? {} : { cue };
}

function stemFor(draft: DraftFact['draft'], gap: DraftFact['gaps'][number], view: ArticleView) {
	for (const make of stemMakers) {
		const stem = make(draft, gap, view);
		if (stem) return { stem };
	}
	return {};
}
