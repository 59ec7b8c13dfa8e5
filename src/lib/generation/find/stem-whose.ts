import { askingOf } from './asking';
import { classNounOf } from './class-noun';
import type { Draft, GapDraft, Stem } from './draft';
import { range } from './parts';
import { ask } from './question';
import { stemOf, textAt } from './stem';
import type { ArticleView } from './view';

/**
 * Whose it was.
 *
 * ```text
 * Emil Favre's first bridge fell into the river in 1904.
 * ----------  Whose first bridge fell into the river in 1904?
 * ```
 */
export function askWhose(draft: Draft, gap: GapDraft, view: ArticleView): Stem | undefined {
	if (!/^(?:person|place|organization)$/.test(gap.type)) return undefined;
	const asking = askingOf(draft, gap, view);
	if (!asking) return undefined;
	const { part, tree } = asking;
	const { tokens } = tree;
	const isOwner = range(gap).some(
		(at) => tokens[at]!.relation === 'nmod:poss' && tokens[at]!.head === part.head
	);
	const sign = tokens[gap.to]?.text ?? '';
	const before = textAt(asking, part.from, gap.from);
	const fits = /^(?:subject|object)$/.test(part.role) && /^['’]s?$/.test(sign);
	if (!isOwner || !fits || !/^(?:|Mr|Mrs|Ms|Sir|Lord|Lady|Dr|President)\.?$/.test(before))
		return undefined;

	const owned = textAt(asking, gap.to + 1, part.to);
	const noun =
		gap.type === 'person'
			? undefined
			: classNounOf(asking, { before: '', beforeFrom: gap.from }, view);
	if (/[,;:()]/.test(owned) || (gap.type !== 'person' && noun !== 'country')) return undefined;
	const wh = noun ? `which ${noun}'s` : 'whose';
	return stemOf(asking, 'whose', 0.85 * gap.sure, ask(asking, `${wh} ${owned}`));
}
