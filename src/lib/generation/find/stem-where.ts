import { askingOf } from './asking';
import type { Draft, GapDraft, Stem } from './draft';
import { namePartOf } from './name-part';
import { ask } from './question';
import type { ArticleView } from './view';
import { stemOf } from './stem';

/** What happens at one place. */
const placed =
	/^(?:bear|die|bury|found|build|hold|sign|meet|open|establish|locate|base|headquarter|situate|discover|find|arrest|kill|take|crash|land|live|study|begin|start|occur|happen|marry|educate|stage|film|make|produce|publish|launch)$/;

/**
 * Where it was.
 *
 * ```text
 * The treaty of peace was signed in Bergen.
 *                                   ------  Where was the treaty of peace signed?
 * ```
 */
export function askWhere(draft: Draft, gap: GapDraft, view: ArticleView): Stem | undefined {
	if (gap.type !== 'place') return undefined;
	const asking = askingOf(draft, gap, view);
	const around = asking && namePartOf(asking);
	if (!around || asking.part.role !== 'oblique') return undefined;
	const { clause, tree } = asking;
	const isPlaced = placed.test(tree.tokens[clause.head]!.lemma ?? '') && !clause.isCopular;
	const fits =
		/^(?:in|at)$/.test(around.preposition) && around.before === '' && around.after === '';
	return isPlaced && fits
		? stemOf(asking, 'where', 0.85 * gap.sure, ask(asking, 'where'))
		: undefined;
}
