import { askingOf, type Asking } from './asking';
import type { Draft, GapDraft, Stem } from './draft';
import { range } from './parts';
import { ask } from './question';
import type { ArticleView } from './view';
import { stemOf, textAt } from './stem';

/** Verbs that give a name. */
const naming = /^(?:call|term|dub|nickname|know|refer)$/;

/** What says how something is valued, not what it is. */
const valuing =
	/^(?:an? )?(?:very |most |more |particularly )?(?:important|major|common|popular|key|good|great|serious|main|big|large|significant|simple|new|useful|famous|well-known|typical|possible|frequent|critical|crucial|vital|essential|central|complex|difficult|controversial|part|example|result|kind|type|sort|member|number|lot|matter|way|means|case|one|cause|reason|problem|issue|question|source|feature|sign|topic|subject)\b/i;

/**
 * What something is called.
 *
 * ```text
 * A number that only 1 and itself divide is called a prime.
 *                                                    -----  What is a number that … divide called?
 * A glacier is a mass of ice that moves under its own weight.
 *   -------  What is the term for a mass of ice that moves under its own weight?
 * ```
 */
export function askTerm(draft: Draft, gap: GapDraft, view: ArticleView): Stem | undefined {
	if (gap.type !== 'term') return undefined;
	const asking = askingOf(draft, gap, view);
	if (!asking) return undefined;
	const text = asking.isSubject ? askDefined(asking) : askNamed(asking);
	return stemOf(asking, asking.isSubject ? 'term' : 'named', 0.9 * gap.sure, text, { enough: 3 });
}

/** "What is … called?" */
function askNamed(asking: Asking): string | undefined {
	const { tree, clause, part, gap, draft } = asking;
	const { tokens } = tree;
	const verb = tokens[clause.head]!.lemma ?? '';
	if (!clause.isPassive || !naming.test(verb) || gap.to !== part.to) return undefined;
	if (!/^(?:object|open|oblique|other)$/.test(part.role)) return undefined;
	const start = part.preposition === undefined ? part.from : part.preposition + 1;
	const isAs = part.preposition !== undefined && tokens[part.preposition]!.text === 'as';
	if (part.preposition !== undefined && (!isAs || part.preposition > part.from)) return undefined;
	const before = textAt(asking, start, gap.from);
	if (!/^(?:(?:a|an|the)? ?["“‘']?)$/i.test(before)) return undefined;
	const isQuoted = /["“‘']/.test(before) || /["”’']/.test(draft.words[gap.to]?.text ?? '');
	return isQuoted ? undefined : ask(asking, 'what', range({ from: start, to: gap.to }));
}

/** "What is the term for …?" */
function askDefined(asking: Asking): string | undefined {
	const { tree, clause, gap } = asking;
	const { subject } = clause;
	const predicate = clause.parts.find(({ role }) => role === 'predicate');
	const isAll =
		gap.to === subject.to && /^(?:an? )?$/i.test(textAt(asking, subject.from, gap.from));
	const isPlain =
		clause.verbs.length === 1 && /^(?:is|are)$/.test(tree.tokens[clause.verbs[0]!]!.text);
	const isOnly = clause.parts.every(
		({ role, to }) => role === 'predicate' || (predicate && to > predicate.to)
	);
	if (
		!predicate?.isWhole ||
		!isAll ||
		!isPlain ||
		!isOnly ||
		asking.places.at(-1)! < predicate.to - 1
	)
		return undefined;
	const said = textAt(asking, predicate.from, predicate.to);
	const isClass = /^(?:an? |\p{Ll}[\p{Ll}-]*s )/u.test(said) && !valuing.test(said);
	const isTelling =
		said.split(' ').length >= 5 && said.split(' ').length <= 24 && !/[;:]/.test(said);
	return isClass && isTelling ? `What is the term for ${said}?` : undefined;
}
