import { known, knownAs } from '$lib/language/gazetteer';
import { askingOf, type Asking } from './asking';
import type { Draft, GapDraft, Stem } from './draft';
import { namePartOf } from './name-part';
import { ask } from './question';
import type { ArticleView } from './view';
import { stemOf } from './stem';

/**
 * Who it was.
 *
 * ```text
 * Emil Favre opened the bridge in 1904.
 * ----------  Who opened the bridge in 1904?
 * ```
 */
export function askWho(draft: Draft, gap: GapDraft, view: ArticleView): Stem | undefined {
	if (gap.type !== 'person' || !isPerson(draft, gap, view)) return undefined;
	const asking = askingOf(draft, gap, view);
	const wh = asking && whOf(asking);
	return wh ? stemOf(asking, 'who', 0.9 * gap.sure, ask(asking, wh)) : undefined;
}

/** Whether it is sure that a name is somebody's: a firm or an abbey is no "who". */
function isPerson(
	{ words }: Draft,
	{ from, to, sure }: GapDraft,
	{ gazetteer }: ArticleView
): boolean {
	if (sure > 0.5 || !gazetteer) return true;
	const ofPersons = known.man | known.woman | known.surname;
	return words.slice(from, to).some(({ text }) => (knownAs(gazetteer, text) & ofPersons) > 0);
}

function whOf(asking: Asking): string | undefined {
	const around = namePartOf(asking);
	const { part, isSubject, clause, tree } = asking;
	// What is said behind a person only tells more: "of the bank", "who left in May".
	if (!around || !/^(?:$|[,(]|of |from |who )/.test(around.after)) return undefined;
	// "his brother Karl"
	if (/(?:^|\s)(?:his|her|their|its|my|our)(?:\s|$)/i.test(around.before)) return undefined;

	// "the Duchy" is nobody; "Huguenots led by Ann, sailed" tells who led them.
	if (isSubject && (around.before === 'The' || around.before === 'the')) return undefined;
	if (isSubject && isLedBy(asking)) return undefined;
	// "one of several men": others could be meant.
	if (isSubject && clause.isCopular && /^(?:one|some|among)$/.test(firstSaid(asking)))
		return undefined;
	const { preposition } = around;
	if (preposition === '') {
		if (isSubject) return isPlural(asking) ? undefined : 'who';
		if (part.role === 'object') return 'whom';
		return part.role === 'predicate' && isDefinite(asking) ? 'who' : undefined;
	}
	// "as vassal to the king"
	const lead = tree.tokens.slice(Math.max(0, part.from - 3), part.from);
	if (part.role === 'oblique' && lead.some(({ text }) => text === 'as')) return undefined;
	const isAgent = preposition === 'by' && clause.isPassive;
	const fits = isAgent || /^(?:with|against|for|after|to|from)$/.test(preposition);
	// "after Smith" may be a time: "named after" is not.
	const { lemma } = tree.tokens[clause.head]!;
	if (preposition === 'after' && lemma !== 'name') return undefined;
	return part.role === 'oblique' && fits ? `${preposition} whom` : undefined;
}

/** "Settlers led by Ann": what looks like the verb may belong to the subject. */
function isLedBy({ clause, tree }: Asking): boolean {
	const verb = clause.verbs.at(-1)!;
	const isAlone = clause.verbs.length === 1 && /^VB[DN]$/.test(tree.tokens[verb]!.tag);
	return (
		isAlone &&
		tree.tokens[verb + 1]?.text === 'by' &&
		/^(?:NNP|DT)/.test(tree.tokens[verb + 2]?.tag ?? '')
	);
}

function firstSaid({ clause, tree }: Asking): string {
	return tree.tokens[clause.verbs.at(-1)! + 1]?.text ?? '';
}

/** "Smith and Jones were": the verb would not go with "who". */
function isPlural({ tree, clause }: Asking): boolean {
	const { text, tag } = tree.tokens[clause.verbs[0]!]!;
	return tag === 'VBP' || /^(?:were|are|have)$/i.test(text);
}

/** A subject that there is one of: "the founder of the bank". */
function isDefinite({ tree, clause }: Asking): boolean {
	const { from, head } = clause.subject;
	const { text, tag } = tree.tokens[from]!;
	return /^the$/i.test(text) && tree.tokens[head]!.tag === 'NN' && tag === 'DT';
}
