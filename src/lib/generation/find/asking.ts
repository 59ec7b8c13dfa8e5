import type { Clause } from './clauses';
import type { Draft, GapDraft } from './draft';
import { treeOf, type DraftTree } from './draft-clause';
import { range, type Part } from './parts';
import { subtreeOf } from './clause-tree';

/** A gap in the clause that it can be asked of; all places are those of the draft's words. */
export interface Asking {
	draft: Draft;
	gap: GapDraft;
	tree: DraftTree;
	clause: Clause & { subject: Part };
	/** What the gap is or stands in: the subject, or another part of the clause. */
	part: Part;
	isSubject: boolean;
	/** The words of the clause in their order, those of coordinated clauses left out. */
	places: readonly number[];
}

const mark = /^(?:[,;:.?!]|--?|[–—])$/;

const amount = /^(?:about|over|around|some|under|at|up|more|less|nearly|almost|between|of|like)$/i;

/** Find the clause that a gap can be asked of: a main one, finite, affirmed, its subject known. */
export function askingOf(draft: Draft, gap: GapDraft): Asking | undefined {
	const tree = treeOf(draft);
	const found = tree.clauses.find(
		(clause) => isOnTop(tree, clause) && partWith(clause, gap) !== undefined
	);
	if (!found?.subject) return undefined;

	const clause = { ...found, subject: found.subject };
	const part = partWith(clause, gap)!;
	const isSentence = clause.isFinite && !clause.isNegated && clause.subject.isWhole && part.isWhole;
	const places = placesOf(tree, clause);
	const isMarked = clause.markers.some((at) => tree.tokens[at]!.relation !== 'cc');
	const isClear =
		isSound(tree, clause.subject) && clause.parts.every((each) => isKnown(tree, each));
	if (!isSentence || !places || isMarked || !isClear) return undefined;
	return { draft, gap, tree, clause, part, isSubject: part === clause.subject, places };
}

/** Whether a subject is one thing: not "the beginning of the era, the region", nor "according to him, it". */
function isSound({ tokens }: DraftTree, { from, to, head }: Part): boolean {
	const inside = tokens.slice(from, to);
	const has = (pattern: RegExp) =>
		inside.some(({ tag, text }) => pattern.test(tag) || pattern.test(text));
	const isSetOff = inside.some(({ relation }) => /^(?:appos|acl|advcl)/.test(relation));
	const { tag, text } = tokens[from]!;
	const isPrepositional =
		/^(?:IN|TO)$/.test(tag) && !amount.test(text) && tokens[head]!.head !== from;
	return (!has(/^,$/) || has(/^CC$/) || isSetOff) && !isPrepositional && !/^VBG$/.test(tag);
}

/** Whether it is clear how a part hangs on its clause; a second verb without a word before it is not. */
function isKnown({ tokens, clauses }: DraftTree, { role, head, preposition }: Part): boolean {
	if (role === 'other') return false;
	const inner = clauses.find((clause) => clause.head === head);
	const isMarked = preposition !== undefined || inner?.markers.length || !inner?.isFinite;
	return role !== 'adverbial' || isMarked === true || /^VB[GN]$/.test(tokens[head]!.tag);
}

function partWith({ subject, parts }: Clause, { from, to }: GapDraft): Part | undefined {
	const has = (part: Part | undefined) => part && from >= part.from && to <= part.to;
	return has(subject) ? subject : parts.find(has);
}

/** Whether a clause is the main one, or coordinated with it. */
function isOnTop({ tokens }: DraftTree, { head }: Clause): boolean {
	let at = head;
	while (tokens[at]!.relation === 'conj') at = tokens[at]!.head;
	return tokens[at]!.relation === 'root';
}

/** The words of a clause without those of clauses coordinated with it; nothing where it is in pieces. */
function placesOf(tree: DraftTree, clause: Clause): number[] | undefined {
	const { tokens } = tree;
	const others = new Set(clause.coordinated);
	const own = subtreeOf(tree, clause.head, (at) => others.has(at)).filter(
		(at) => !clause.markers.includes(at)
	);
	const next = Math.min(...others);
	const between = tokens.slice(clause.head + 1, next);
	// "They built and sold ships": ships are what they built too.
	if (others.size > 0 && between.every(({ tag }) => /^(?:CC|,|RB)$/.test(tag))) return undefined;

	const isKept = new Set(own);
	const isGap = (at: number) => !isKept.has(at) && !mark.test(tokens[at]!.text);
	const first = own.find((at) => !mark.test(tokens[at]!.text)) ?? own[0]!;
	if (range({ from: first, to: own.at(-1)! }).some(isGap)) return undefined;
	const shared = [
		...clause.verbs.slice(0, clause.sharedVerbs),
		...(clause.sharesSubject && clause.subject ? range(clause.subject) : [])
	];
	return [...new Set([...shared, ...own])].sort((one, other) => one - other);
}
