import { askingOf, type Asking } from './asking';
import { classNounOf } from './class-noun';
import type { Draft, GapDraft, Stem } from './draft';
import { namePartOf } from './name-part';
import { ask } from './question';
import { stemOf } from './stem';
import type { ArticleView } from './view';

/** Prepositions that a question may begin with. */
const leading =
	/^(?:in|at|by|to|from|with|against|for|into|through|across|near|over|outside|on|under|towards?|via)$/;

/**
 * Which of its kind it was.
 *
 * ```text
 * The University of Oslo bought the ship.
 * ----------------------  Which university bought the ship?
 * ```
 */
export function askWhich(draft: Draft, gap: GapDraft, view: ArticleView): Stem | undefined {
	if (!/^(?:organization|place|term)$/.test(gap.type)) return undefined;
	const asking = askingOf(draft, gap, view);
	const wh = asking && whOf(asking, view);
	return wh ? stemOf(asking, 'which', 0.85 * gap.sure, ask(asking, wh)) : undefined;
}

function whOf(asking: Asking, view: ArticleView): string | undefined {
	const around = namePartOf(asking);
	const { part, isSubject, clause, tree } = asking;
	if (!around || !/^(?:$|[(]|, (?:a|an|the|which|who) )/.test(around.after)) return undefined;
	const noun = classNounOf(asking, around, view);
	if (noun === undefined) return undefined;
	const { preposition } = around;
	if (preposition === '' && clause.isCopular && isSubject) {
		const predicate = tree.tokens[clause.head]!;
		const said = tree.tokens.slice(clause.verbs.at(-1)! + 1, clause.head);
		const isOne = said.some(({ text }) => text === 'the');
		const isSame = noun.endsWith(predicate.text.toLowerCase());
		// "Which city is a city?", and "a city" is no one's own.
		if (/^NN/.test(predicate.tag) && !isOne) return undefined;
		return isSame ? 'what' : `which ${noun}`;
	}
	if (preposition === '') {
		return isSubject || /^(?:object|predicate)$/.test(part.role) ? `which ${noun}` : undefined;
	}
	return part.role === 'oblique' && leading.test(preposition)
		? `${preposition} which ${noun}`
		: undefined;
}
