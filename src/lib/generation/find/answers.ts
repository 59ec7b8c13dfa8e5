import { childrenBy, subtree } from './tree';
import type { SentenceView } from './view';

/** Words of a sentence that somebody might ask for: the place of the first, and of the one after the last. */
export interface AnswerSpan {
	from: number;
	to: number;
	/** The word that the others hang on. */
	head: number;
	/** What it is: a name of a kind, a date, an amount, or how much of a noun phrase. */
	source: string;
}

type Tree = Pick<SentenceView, 'tokens' | 'children'>;

const before = /^(?:det|amod|compound|nummod|nmod:poss|nmod:desc|flat|advmod|case)/;
const outside = /^(?:acl:relcl|appos|conj|cc|parataxis|advcl|discourse|dep|punct)/;

/**
 * Every stretch of a sentence that could be an answer, each once: names, dates, amounts, and of each noun
 * phrase the core, the core with what follows it, and the whole.
 *
 * ```text
 * the first Jewish settlement in Texas, which …
 *           [---------------]
 *     [---------------------]
 *     [------------------------------]
 * ```
 */
export function findAnswers(sentence: SentenceView): AnswerSpan[] {
	const { tokens, names, dates, quantities } = sentence;
	const found = new Map<string, AnswerSpan>();
	const add = (from: number, to: number, source: string) => {
		const span = trimmed(tokens, from, to);
		const key = `${span.from} ${span.to}`;
		if (span.from >= span.to || found.has(key)) return;
		found.set(key, { ...span, head: headOf(tokens, span.from, span.to), source });
	};
	for (const { from, to, kind } of names) add(from, to, `name:${kind}`);
	for (const { from, to } of dates) add(from, to, 'date');
	for (const { from, to, kind } of quantities) add(from, to, kind);
	tokens.forEach(({ tag, relation }, at) => {
		if (/^NN|^CD$/.test(tag) && !/^(?:compound|flat)/.test(relation)) addPhrases(sentence, at, add);
		else if (/^JJ|^VBG|^VBN/.test(tag) && /^(?:root|xcomp|obj|obl|nmod|conj)/.test(relation))
			addPhrases(sentence, at, add);
		if (/^VB/.test(tag)) addPredicate(sentence, at, add);
	});
	return [...found.values()];
}

/** The cores of the noun phrases of a sentence, of common nouns only. */
export function findCores(sentence: SentenceView): AnswerSpan[] {
	const { tokens } = sentence;
	return tokens.flatMap(({ tag, relation }, head): AnswerSpan[] => {
		if (!/^NNS?$/.test(tag) || /^(?:compound|flat)/.test(relation)) return [];
		const { from } = spanOf(
			sentence,
			head,
			(child) => child < head && before.test(tokens[child]!.relation)
		);
		const span = trimmed(tokens, from, endOfCore(sentence, head));
		return span.from < span.to ? [{ ...span, head, source: 'core' }] : [];
	});
}

type Add = (from: number, to: number, source: string) => void;

function addPhrases(tree: Tree, at: number, add: Add): void {
	const { tokens } = tree;
	const core = spanOf(tree, at, (child) => child < at && before.test(tokens[child]!.relation));
	const bare = childrenBy(tree, at, /^compound|^flat/).filter((child) => child < at);
	const to = endOfCore(tree, at);
	add(core.from, to, 'core');
	if (bare.length > 0) add(bare[0]!, to, 'compound');
	add(at, to, 'head');
	const full = spanOf(tree, at, (child) => !outside.test(tokens[child]!.relation));
	add(full.from, full.to, 'full');
	const whole = spanOf(tree, at, () => true);
	add(whole.from, whole.to, 'whole');
	const list = spanOf(tree, at, (child) =>
		/^(?:conj|cc|det|amod|compound|punct)/.test(tokens[child]!.relation)
	);
	add(list.from, list.to, 'list');
}

/** What a verb says of its subject: "to destroy the abnormal cells". */
function addPredicate(tree: Tree, at: number, add: Add): void {
	const { tokens } = tree;
	const skipped = /^(?:nsubj|csubj|mark|aux|cc|conj|punct|parataxis)/;
	const said = spanOf(tree, at, (child) => !skipped.test(tokens[child]!.relation));
	if (said.to - said.from > 1 && said.to - said.from < 10) add(said.from, said.to, 'predicate');
}

/** The end of a name or compound that goes on behind its first word. */
function endOfCore(tree: Tree, at: number): number {
	let to = at + 1;
	for (const child of childrenBy(tree, at, /^(?:flat|compound|nummod)/)) if (child === to) to += 1;
	return to;
}

/** A word with those of its children that are taken, and all that hangs on them. */
function spanOf(
	tree: Tree,
	at: number,
	isTaken: (child: number) => boolean
): { from: number; to: number } {
	let from = at;
	let to = at + 1;
	for (const child of tree.children[at]!) {
		if (!isTaken(child)) continue;
		const places = subtree(tree, child);
		from = Math.min(from, places[0]!);
		to = Math.max(to, places.at(-1)! + 1);
	}
	return { from, to };
}

const edge = /^(?:[^\p{L}\p{N}$£€%]+|the|a|an|and|or|but|also)$/iu;

/** Without articles, prepositions and marks at its ends. */
function trimmed(
	tokens: SentenceView['tokens'],
	from: number,
	to: number
): { from: number; to: number } {
	let first = from;
	let last = to;
	while (
		first < last &&
		(edge.test(tokens[first]!.text) || /^(?:IN|TO|PRP\$|WDT)$/.test(tokens[first]!.tag))
	)
		first += 1;
	while (last > first && (edge.test(tokens[last - 1]!.text) || tokens[last - 1]!.tag === 'POS'))
		last -= 1;
	return { from: first, to: last };
}

/** The word of a span whose own head is outside of it. */
function headOf(tokens: SentenceView['tokens'], from: number, to: number): number {
	for (let at = to - 1; at >= from; at -= 1) {
		const { head } = tokens[at]!;
		if (head < from || head >= to) return at;
	}
	return to - 1;
}
