import { askingOf, type Asking } from './asking';
import { classNounOf } from './class-noun';
import type { Draft, GapDraft, Stem } from './draft';
import { namePartOf } from './name-part';
import { range } from './parts';
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
	if (asking && gap.type === 'term' && !isName(asking)) return undefined;
	const wh = asking && whOf(asking, view);
	const text = wh && ask(asking, wh);
	if (!asking || !text || isTwice(wh, text)) return undefined;
	return stemOf(asking, 'which', 0.85 * gap.sure, text);
}

/** "Chicago" where the article tells of the University of Chicago. */
function namesBody({ draft, gap, view }: Asking): boolean {
	const words = draft.words.slice(gap.from, gap.to);
	const name = words.map(({ text }) => text).join(' ');
	return view.analysis.names.some(
		({ kind, text }) => kind === 'organization' && text !== name && text.includes(name)
	);
}

/** "The Normans" are many. */
function isPeople({ tree, gap }: Asking): boolean {
	return (
		tree.tokens[gap.to - 1]!.tag === 'NNPS' ||
		/^\p{Lu}\p{L}+[a-z]ns$/u.test(tree.tokens[gap.to - 1]!.text)
	);
}

/** Whether it is what teams do: they are no "organization". */
function isSport({ draft }: Asking): boolean {
	const sport =
		/^(?:beat|won|wins?|lost|scored?|drew|played|match|matches|season|coach|goals?|club|league|cup|team|players?|game|band|album|champions?)$/i;
	return draft.words.some(({ text }) => sport.test(text));
}

/** What a town can do. */
const ofPlaces =
	/^(?:be|become|have|host|lie|contain|border|cover|belong|grow|include|join|stand)$/;

/** "Which city became a city?" */
function isTwice(wh: string, text: string): boolean {
	const noun = wh.split(' ').at(-1)!;
	return noun !== 'what' && (text.match(new RegExp(`\\b${noun}\\b`, 'gi')) ?? []).length > 1;
}

function isName({ tree, gap }: Asking): boolean {
	return range(gap).some((at) => tree.tokens[at]!.tag.startsWith('NNP'));
}

function whOf(asking: Asking, view: ArticleView): string | undefined {
	const around = namePartOf(asking);
	const { part, isSubject, clause, tree } = asking;
	if (!around || !/^(?:$|[(]|, (?:a|an|the|which|who) )/.test(around.after)) return undefined;
	const isBody =
		asking.gap.type === 'organization' &&
		asking.gap.sure > 0.6 &&
		!isSport(asking) &&
		!isPeople(asking);
	const noun = classNounOf(asking, around, view) ?? (isBody ? 'organization' : undefined);
	if (noun === undefined) return undefined;
	const { preposition } = around;
	if (preposition === '' && clause.isCopular && isSubject) {
		const predicate = tree.tokens[clause.head]!;
		const said = tree.tokens.slice(clause.verbs.at(-1)! + 1, clause.head);
		const isOne = said.some(({ text }) => text === 'the');
		const isSame = noun.endsWith(predicate.text.toLowerCase());
		// "Which city is a city?", and "a city" is no one's own.
		if (!isOne || !/^NN/.test(predicate.tag)) return undefined;
		return isSame ? 'what' : `which ${noun}`;
	}
	// "Texas makes chips" may be Texas Instruments, "Chicago" a university.
	const verb = tree.tokens[clause.head]!.lemma ?? '';
	const isDoing = !clause.isPassive && !ofPlaces.test(verb);
	const isPlace = /^(?:city|state|continent)$/.test(noun);
	if (isSubject && isPlace && (isDoing || namesBody(asking))) return undefined;
	if (preposition === '') {
		return isSubject || /^(?:object|predicate)$/.test(part.role) ? `which ${noun}` : undefined;
	}
	return part.role === 'oblique' && leading.test(preposition)
		? `${preposition} which ${noun}`
		: undefined;
}
