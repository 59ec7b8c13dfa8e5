import { askingOf, type Asking } from './asking';
import type { Draft, GapDraft, Stem } from './draft';
import { range } from './parts';
import { ask } from './question';
import type { ArticleView } from './view';
import { stemOf, textAt } from './stem';

const paying =
	/^(?:cost|pay|spend|earn|raise|owe|invest|donate|give|lose|offer|contribute|receive|charge|make|save|borrow|lend|win|fetch)$/;
const changing =
	/^(?:rise|fall|grow|increase|decrease|drop|climb|jump|shrink|decline|surge|slump|plunge|soar|slip|dip|cut|value|estimate|sell|buy|acquire|purchase|auction)$/;

/**
 * How much money it is.
 *
 * ```text
 * The company paid $50 million for the mine.
 *                  -----------  How much did the company pay for the mine?
 * ```
 */
export function askHowMuch(draft: Draft, gap: GapDraft, view: ArticleView): Stem | undefined {
	if (gap.type !== 'money') return undefined;
	const asking = askingOf(draft, gap, view);
	const wh = asking && whOf(asking);
	const asked = asking && range({ from: asking.part.from, to: gap.to });
	return wh ? stemOf(asking, 'how-much', 0.9, ask(asking, wh, asked)) : undefined;
}

function whOf(asking: Asking): string | undefined {
	const { tree, gap, part, clause, isSubject } = asking;
	const { preposition } = part;
	const isAll = gap.to === part.to || /^(?:IN|TO)$/.test(tree.tokens[gap.to]!.tag);
	if (isSubject || !range(gap).includes(part.head) || !isAll) return undefined;

	const start = preposition === undefined ? part.from : preposition + 1;
	const before = textAt(asking, start, gap.from).toLowerCase();
	const isAround =
		/^(?:some|about|around|roughly|approximately|nearly|almost|at least|more than|over|up to|an estimated)?$/.test(
			before
		);
	if (!isAround) return undefined;
	const amount = before && before !== 'some' ? `${before} how much` : 'how much';
	const verb = tree.tokens[clause.head]!.lemma ?? '';
	if (preposition === undefined) return paying.test(verb) ? amount : undefined;
	const word = textAt(asking, preposition, start).toLowerCase();
	const fits = word === 'for' || (changing.test(verb) && /^(?:by|to|at)$/.test(word));
	return part.role === 'oblique' && fits ? `${word} ${amount}` : undefined;
}
