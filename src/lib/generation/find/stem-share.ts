import { askingOf, type Asking } from './asking';
import type { Draft, GapDraft, Stem } from './draft';
import { range } from './parts';
import { ask } from './question';
import type { ArticleView } from './view';
import { stemOf, textAt } from './stem';

const changing =
	/^(?:rise|fall|grow|increase|decrease|drop|climb|jump|shrink|decline|gain|lose|surge|slump|plunge|soar|slip|dip|expand|contract|tumble|rally|advance|slide)$/;

/**
 * What share it is, and by how much it rose.
 *
 * ```text
 * About 90% of the people speak Albanian.
 *       ---  About what percentage of the people speak Albanian?
 * ```
 */
export function askShare(draft: Draft, gap: GapDraft, view: ArticleView): Stem | undefined {
	if (gap.type !== 'percent') return undefined;
	const asking = askingOf(draft, gap, view);
	const wh = asking && whOf(asking);
	return wh ? stemOf(asking, 'percentage', 0.9, ask(asking, wh)) : undefined;
}

function whOf(asking: Asking): string | undefined {
	const { tree, gap, part, clause, isSubject } = asking;
	if (!range(gap).includes(part.head)) return undefined;

	const { preposition } = part;
	const start = preposition === undefined ? part.from : preposition + 1;
	const before = textAt(asking, start, gap.from).toLowerCase();
	const after = textAt(asking, gap.to, part.to);
	const around =
		/^(?:about|around|roughly|approximately|nearly|almost|at least|more than|over|up to|an estimated)$/;
	if (before !== '' && before !== 'some' && !around.test(before)) return undefined;
	const share = `${before && before !== 'some' ? `${before} ` : ''}what percentage`;

	const isOf = /^of /.test(after) && !/[,;:–—()]/.test(after);
	const verb = tree.tokens[clause.head]!.lemma ?? '';
	if (after !== '' && !isOf) return undefined;
	if (isSubject || part.role === 'object') {
		if (changing.test(verb))
			return part.role === 'object' && after === '' ? `by ${share}` : undefined;
		return isOf ? `${share} ${after}` : undefined;
	}
	if (part.role !== 'oblique' || after !== '' || !changing.test(verb)) return undefined;
	const word = preposition === undefined ? 'by' : textAt(asking, preposition, start).toLowerCase();
	return /^(?:by|to)$/.test(word) ? `${word} ${share}` : undefined;
}
