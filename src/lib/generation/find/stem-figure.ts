import { askingOf } from './asking';
import type { Draft, GapDraft, Stem } from './draft';
import { range } from './parts';
import { ask } from './question';
import type { ArticleView } from './view';
import { stemOf, textAt } from './stem';

/** Nouns that are numbers. */
const figure =
	/^(?:population|number|area|length|height|depth|width|size|price|cost|value|total|budget|distance|age|rate|share|temperature|speed|weight|density|turnover|revenue|profit|loss|average|amount|elevation|capacity|proportion|percentage|income|toll|score|salary|fee|fine|debt|deficit|surplus|turnout|attendance|GDP|output|mass|diameter|volume)$/i;

/**
 * What a figure is.
 *
 * ```text
 * The population of the town was 3,800 in 1999.
 *                                -----  What was the population of the town in 1999?
 * ```
 */
export function askFigure(draft: Draft, gap: GapDraft, view: ArticleView): Stem | undefined {
	if (!/^(?:number|money|percent)$/.test(gap.type)) return undefined;
	const asking = askingOf(draft, gap, view);
	if (asking?.part.role !== 'predicate' || !range(gap).includes(asking.part.head)) return undefined;
	const { part, clause, tree } = asking;
	const before = textAt(asking, part.from, gap.from);
	const isAround = /^(?:about|around|roughly|approximately|some|only|just|estimated at)?$/i.test(
		before
	);
	const isFigure = figure.test(tree.tokens[clause.subject.head]!.lemma ?? '');
	const isAll = gap.to === part.to || /^(?:IN|TO)$/.test(tree.tokens[gap.to]!.tag);
	if (!isAround || !isAll || !isFigure) return undefined;
	// "77 % for some and 90 % for others"
	const rest = tree.tokens.slice(gap.to);
	if (rest.some(({ tag }, at) => tag === 'CD' && rest[at - 1]?.tag === 'CC')) return undefined;
	const asked = range({ from: part.from, to: gap.to });
	return stemOf(asking, 'figure', 0.9, ask(asking, 'what', asked));
}
