import { askingOf } from './asking';
import type { Clause } from './clauses';
import type { Draft, GapDraft } from './draft';
import { treeOf } from './draft-clause';
import type { ArticleView } from './view';
import { stemOf } from './stem';
import { smallWords, wordsAt } from './stem-words';
import { range } from './parts';
import { spell } from './words';

/** What is no thing that one would define, and what says too little of one. */
const vague =
	/^(?:this|that|these|those|it|they|he|she|one|some|many|most|all|both|another|each|other|others|there|such|it|here|result|aim|goal|purpose|reason|problem|question|example|thing|case|idea|point|way|difference|fact)$/i;
const valuing =
	/^(?:an? )?(?:very |most |more |particularly )?(?:important|major|common|popular|key|good|great|serious|main|big|large|significant|simple|new|useful|famous|part|example|result|matter|member|number|lot|one|issue|problem|question|cause|reason|sign|topic|subject)\b/i;

/**
 * What something is, as a whole phrase.
 *
 * ```text
 * A glacier is a mass of ice that moves under its own weight.
 *              ---------------------------------------------  What is a glacier?
 * ```
 */
export function findDefinitionGaps(draft: Draft, view: ArticleView): GapDraft[] {
	if (draft.stoppedBy) return [];
	const tree = treeOf(draft);
	const clause = tree.clauses.find(({ kind }) => kind === 'main');
	const predicate = clause?.parts.find(({ role }) => role === 'predicate');
	if (!clause?.subject || !predicate || !isTelling(clause, draft)) return [];
	const { from, to } = predicate;
	const said = draft.words.slice(from, to);
	const text = said.map(({ text }) => text).join(' ');
	const small = draft.words[clause.subject.to - 1]!.text.toLowerCase();
	const isName = isNamed(draft, clause.subject) && !smallWords(view).has(small);
	const isClass =
		(isName
			? /^(?:an?|the) /
			: /^(?:an? |the (?:process|practice|study|act|ability|science|art|branch|state|branch|set|scientific study|area|field|movement|transfer|measure|property|theory|system|right|power|capacity) (?:of|that|by|in|to) )/
		).test(text) && !valuing.test(text);
	// "the largest city" is one of many things that are right.
	const isBest =
		isName && /^the (?:only|first|last|\p{L}+est|most|least|second|third)\b/u.test(text);
	const isShare =
		/^the (?:majority|rest|result|only|same|main|following|subject|remainder|other|latter|former|name|word|term)\b/.test(
			text
		);
	if (
		isShare ||
		isBest ||
		!isClass ||
		said.length < (/^the /.test(text) ? 5 : 4) ||
		said.length > 20 ||
		/[;:()"“”]/.test(text)
	)
		return [];

	const gap: GapDraft = {
		from,
		to,
		type: 'phrase',
		finder: 'definition',
		sure: predicate.sure,
		accept: [],
		alsoTrue: [],
		confusions: []
	};
	const asking = askingOf(draft, gap, view);
	if (!asking) return [];
	const { subject } = asking.clause;
	const isAll = asking.places.every(
		(at) =>
			(at >= subject.from && at < subject.to) ||
			(at >= from && at < to) ||
			at === subject.to ||
			at >= to
	);
	const isEnd = draft.words.length - to <= 1;
	const verb = draft.words[clause.verbs[0]!]!.text;
	const word = spell(wordsAt(asking, range(subject))).text;
	const stem = stemOf(
		asking,
		'definition',
		0.85,
		isAll && isEnd ? `What ${verb} ${word}?` : undefined,
		{ enough: 0 }
	);
	return stem ? [{ ...gap, stem }] : [];
}

/** A thing that one would look up: "a glacier", "oxygen", "prime numbers", "the Rhine". */
function isTelling({ subject, verbs, head }: Clause, draft: Draft): boolean {
	if (!subject || head < subject.to || verbs.length > 1) return false;
	const { tokens } = treeOf(draft);
	const words = tokens.slice(subject.from, subject.to);
	if (words.length > 8 || words.some(({ text }) => /^[,;:()]$/.test(text))) return false;
	if (isNamed(draft, subject)) return /^(?:is|was)$/.test(tokens[verbs[0]!]!.text);

	const { text, tag } = tokens[subject.from]!;
	const main = tokens[subject.head]!;
	const isOpen = /^an?$/i.test(text) || /^(?:NN|NNS|JJ|VBG)$/.test(tag);
	const isKnown = !vague.test(main.lemma ?? '') && !vague.test(text) && /^NNS?$/.test(main.tag);
	return isOpen && isKnown && words.length <= 4 && /^(?:is|are)$/.test(tokens[verbs[0]!]!.text);
}

/** Whether some words are a name, and none of a person. */
function isNamed({ words, sentence }: Draft, { from, to }: { from: number; to: number }): boolean {
	const start = /^the$/i.test(words[from]!.text) ? from + 1 : from;
	const first = words[start]?.token;
	const last = words[to - 1]?.token;
	return sentence.names.some(
		(name) =>
			name.from === first && name.to - 1 === last && name.kind !== 'person' && name.sure.span > 0.6
	);
}
