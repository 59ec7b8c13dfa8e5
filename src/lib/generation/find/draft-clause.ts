import type { Token } from '$lib/language/text';
import { clausesOf, type Clause } from './clauses';
import type { Draft } from './draft';
import { childrenOf, type Tree } from './clause-tree';
import type { Word } from './words';

/** A statement read as clauses; all places are those of its words. */
export interface DraftTree extends Tree {
	clauses: readonly Clause[];
}

const be = /^(?:is|are|was|were|am|been|be|being)$/;
const known = new WeakMap<readonly Word[], DraftTree>();

/**
 * The tree of a statement, out of that of its sentence. A word whose head was left out hangs on the verb
 * of the statement, as its subject when it stands before it.
 *
 * ```text
 * The fort fell and was sold in 1702.   →   The fort was sold in 1702.
 *      ^-- nsubj -- fell                         ^-- nsubj -- sold
 * ```
 */
export function treeOf(draft: Draft): DraftTree {
	const seen = known.get(draft.words);
	if (seen) return seen;
	const tokens = tokensOf(draft);
	const tree = { tokens, children: childrenOf(tokens) };
	const read = { ...tree, clauses: clausesOf(tree) };
	known.set(draft.words, read);
	return read;
}

function tokensOf({ words, sentence, verb, subject }: Draft): Token[] {
	// Of several words that stand for one token, such as a name for "he", the last is its place.
	const places = new Map<number, number>();
	words.forEach(({ token }, at) => token !== undefined && places.set(token, at));

	let start = 0;
	const tokens: Token[] = words.map(({ text, token, space }, at): Token => {
		start += at > 0 ? space.length : 0;
		const place = { text, start, end: start + text.length };
		start = place.end;
		const own = token === undefined ? ourToken(text) : sentence.tokens[token]!;
		if (token !== undefined && places.get(token) !== at) {
			return { ...own, ...place, tag: 'NNP', head: places.get(token)!, relation: 'flat' };
		}
		return { ...own, ...place, head: places.get(own.head) ?? LOOSE };
	});

	hangFront(words, tokens);
	hangAmounts(tokens);
	const loose = [...tokens.keys()].filter((at) => tokens[at]!.head < 0);
	const copula = copulaOf(words, tokens);
	if (copula !== undefined) return saying(tokens, copula);
	const root = places.get(verb ?? -1) ?? rootOf(tokens, loose);
	return hung(tokens, root, loose, subject && headOf(tokens, subject));
}

/** Words of ours that come first are one part up to their comma: "As of May 2023, …", "According to …, …". */
function hangFront(words: readonly Word[], tokens: Token[]): void {
	const comma = words.findIndex(({ text }) => text === ',');
	if (words[0]?.token !== undefined || comma < 1) return;
	const front = [...tokens.keys()].slice(0, comma);
	const isOut = (at: number) => tokens[at]!.head < 0 || tokens[at]!.head >= comma;
	const named = front.find((at) => words[at]!.token !== undefined && isOut(at));
	const head = named ?? comma - 1;
	for (const at of front) {
		const relation = at === head ? 'obl' : at === 0 ? 'case' : 'fixed';
		if (isOut(at)) tokens[at] = { ...tokens[at]!, head: at === head ? LOOSE : head, relation };
	}
}

/** "more than 50 people": the parser may hang "more" on the verb. */
function hangAmounts(tokens: Token[]): void {
	for (let at = 0; at + 2 < tokens.length; at += 1) {
		const [more, than, number] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
		const isAmount = /^(?:more|less|fewer)$/i.test(more.text) && than.text === 'than';
		if (!isAmount || !/^(?:CD|\$)$/.test(number.tag)) continue;
		tokens[at] = { ...more, head: at + 2, relation: 'advmod' };
		tokens[at + 1] = { ...than, head: at, relation: 'fixed' };
	}
}

/** The head of words that have none yet. */
const LOOSE = -2;

function ourToken(text: string): Omit<Token, 'start' | 'end'> {
	const isWord = /\p{L}|\d/u.test(text);
	const sure = { tag: 0.9, head: 0.9, relation: 0.9 };
	const tag = isWord ? (be.test(text) ? 'VBZ' : 'XX') : text;
	return { text, tag, lemma: text, head: LOOSE, relation: isWord ? 'dep' : 'punct', sure };
}

/** A form of "be" that was put between two things that stood side by side. */
function copulaOf(words: readonly Word[], tokens: readonly Token[]): number | undefined {
	const own = words.flatMap(({ token, text }, at) =>
		token === undefined && be.test(text) ? [at] : []
	);
	const [at] = own;
	return own.length === 1 && at! > 0 && at! < tokens.length - 1 ? at : undefined;
}

/** Hang what is loose on the root, and the subject too. */
function hung(
	tokens: readonly Token[],
	root: number,
	loose: readonly number[],
	subject: number | undefined
): Token[] {
	const isVerb = (at: number) => /^(?:VB|MD)/.test(tokens[at]!.tag);
	// "Prices rose, he said", said the other way round: what was the root is what is said.
	const said = loose.find((at) => at !== root && tokens[at]!.relation === 'root' && isVerb(at));
	return tokens.map((token, at) => {
		if (at === root) return { ...token, head: -1, relation: 'root' };
		if (at === subject) {
			const isSubject = token.relation.startsWith('nsubj');
			return { ...token, head: root, relation: isSubject ? token.relation : 'nsubj' };
		}
		if (!loose.includes(at)) return token;
		if (at === said) return { ...token, head: root, relation: 'ccomp' };
		if (token.text === 'that' && token.tag === 'XX') {
			const inner =
				said ?? tokens.findIndex(({ head, relation }) => head === root && relation === 'ccomp');
			return { ...token, head: inner < 0 ? root : inner, relation: 'mark' };
		}
		const isNoun = /^(?:NN|PRP|CD|DT)/.test(token.tag) && !/^(?:obl|nmod)/.test(token.relation);
		const relation = isNoun ? (at < root ? 'nsubj' : 'obj') : token.relation;
		return { ...token, head: root, relation: relation === 'root' ? 'dep' : relation };
	});
}

/** The first of some words that hangs on none of the others. */
function headOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): number {
	for (let at = from; at < to; at += 1) {
		const { head, tag } = tokens[at]!;
		if ((head < from || head >= to) && /^(?:NN|CD|PRP|JJ|VB|DT)/.test(tag)) return at;
	}
	return from;
}

/** "X is Y": what stands before is the subject, what comes after is what is said of it. */
function saying(tokens: readonly Token[], copula: number): Token[] {
	const last = tokens.length - 1;
	const end = tokens[last]!.text === '.' ? last : last + 1;
	const subject = headOf(tokens, { from: 0, to: copula });
	const predicate = headOf(tokens, { from: copula + 1, to: end });
	return tokens.map((token, at) => {
		if (at === predicate) return { ...token, head: -1, relation: 'root' };
		if (at === subject) return { ...token, head: predicate, relation: 'nsubj' };
		if (at === copula) return { ...token, head: predicate, relation: 'cop' };
		const isBefore = at < copula;
		const crosses = token.head < 0 || token.head < copula !== isBefore;
		if (!crosses) return token;
		return { ...token, head: isBefore ? subject : predicate };
	});
}

/** The word that the statement is built on: its first verb, or else the first word with a subject. */
function rootOf(tokens: readonly Token[], loose: readonly number[]): number {
	const children = childrenOf(tokens);
	const isRoot = (at: number) =>
		/^(?:VB|MD)/.test(tokens[at]!.tag) ||
		children[at]!.some((child) => /^(?:cop|nsubj)/.test(tokens[child]!.relation));
	return loose.find(isRoot) ?? loose[0] ?? 0;
}
