import type { Clause } from './clauses';
import type { Draft, GapDraft } from './draft';
import { treeOf, type DraftTree } from './draft-clause';
import { range, type Part } from './parts';
import { subtreeOf } from './clause-tree';
import { subjectPlaces } from './subject-places';
import type { ArticleView } from './view';
import { holdsVerb } from './whole-sentence';

/** A gap in the clause that it can be asked of; all places are those of the draft's words. */
export interface Asking {
	draft: Draft;
	gap: GapDraft;
	tree: DraftTree;
	view: ArticleView;
	clause: Clause & { subject: Part };
	/** What the gap is or stands in: the subject, or another part of the clause. */
	part: Part;
	isSubject: boolean;
	/** The words of the clause in their order, those of coordinated clauses left out. */
	places: readonly number[];
	/** Who says so, when the clause is what somebody said. */
	source?: Part;
}

const mark = /^(?:[,;:.?!]|--?|[–—])$/;

const amount = /^(?:about|over|around|some|under|at|up|more|less|nearly|almost|between|of|like)$/i;

/** What is said with these words may be asked "according to" who said it. */
const saying =
	/^(?:say|report|claim|state|argue|estimate|announce|note|explain|predict|show|warn|believe|add|suggest|write|indicate|confirm|conclude|reveal|find|think|declare|insist|admit)$/;

/** Find the clause that a gap can be asked of: a main one, or what somebody says, its subject known. */
export function askingOf(draft: Draft, gap: GapDraft, view: ArticleView): Asking | undefined {
	const tree = treeOf(draft);
	const found = tree.clauses.find(
		(clause) => isOnTop(tree, clause) && partWith(clause, gap) !== undefined
	);
	const part = found && partWith(found, gap);
	if (!found || part?.role !== 'complement')
		return found && askingIn({ draft, gap, tree, view }, found);

	const said = tree.clauses.find(({ head, kind }) => head === part.head && kind === 'complement');
	const source = sourceOf(tree, found, part);
	const asking = said && source && askingIn({ draft, gap, tree, view }, said);
	return asking && { ...asking, source };
}

function askingIn(
	about: Pick<Asking, 'draft' | 'gap' | 'tree' | 'view'>,
	found: Clause
): Asking | undefined {
	const { gap, tree } = about;
	const part = partWith(found, gap);
	if (!found.subject || !part) return undefined;
	const clause = { ...found, subject: found.subject };
	const isSubject = part === clause.subject;
	const isSentence = clause.isFinite && !clause.isNegated && clause.subject.isWhole && part.isWhole;
	const isFree = isSubject && clause.kind === 'main';
	const places = isFree ? subjectPlaces(tree, clause) : placesOf(tree, clause);
	const isMarked = clause.markers.some((at) => {
		const { relation, text } = tree.tokens[at]!;
		return relation !== 'cc' && !(clause.kind === 'complement' && text === 'that');
	});
	const isClear =
		isFree || clause.parts.every((each) => isKnown(tree, each) || isSecond(tree, each));
	if (!isSentence || !places || isMarked || !isClear || !isSound(tree, clause.subject)) {
		return undefined;
	}
	return { ...about, clause, part, isSubject, places };
}

/** Who says it, where the sentence tells nothing else but that they do. */
function sourceOf(tree: DraftTree, { subject, head, parts, isNegated }: Clause, said: Part) {
	const isSaying = saying.test(tree.tokens[head]!.lemma ?? '') && !isNegated;
	const isAll = parts.every((part) => part === said);
	const isShort = subject && subject.isWhole && subject.to - subject.from <= 8;
	if (!isSaying || !isAll || !isShort || !isSound(tree, subject)) return undefined;
	return tree.tokens[subject.head]!.tag.startsWith('PRP') ? undefined : subject;
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
	if (holdsVerb({ tokens }, range({ from, to }))) return false;
	return (!has(/^,$/) || has(/^CC$/) || isSetOff) && !isPrepositional && !/^(?:VBG|CC)$/.test(tag);
}

/** Whether it is clear how a part hangs on its clause; a second verb without a word before it is not. */
function isKnown({ tokens, clauses }: DraftTree, { role, head, preposition }: Part): boolean {
	if (role === 'other') return tokens[head]!.relation === 'expl';
	const inner = clauses.find((clause) => clause.head === head);
	const hasMark = preposition !== undefined || (inner?.markers.length ?? 0) > 0;
	const isMarked = hasMark || !inner?.isFinite;
	return role !== 'adverbial' || isMarked;
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
	const contrasts = new Set(
		clause.parts
			.filter((part) => isContrast(tree, part) || isSecond(tree, part))
			.map(({ head }) => head)
	);
	const isOut = (at: number) => others.has(at) || contrasts.has(at);
	const own = subtreeOf(tree, clause.head, isOut).filter((at) => !clause.markers.includes(at));
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

/** ", while another won two": something else, said in one breath. */
function isContrast(
	{ tokens }: DraftTree,
	{ role, from, to, preposition, isWhole }: Part
): boolean {
	const isLast = /^[.]$/.test(tokens[to]?.text ?? '.');
	const isFirst = from > 0 && tokens[from - 1]!.text === ',' && preposition === from;
	const isMarked = /^(?:while|whereas|although|though)$/i.test(tokens[from]!.text);
	return role === 'adverbial' && isWhole && isLast && isFirst && isMarked;
}

/** "They lost money, *workers lost their jobs*." */
function isSecond(
	{ tokens, clauses }: DraftTree,
	{ role, head, from, to, isWhole }: Part
): boolean {
	const inner = clauses.find((clause) => clause.head === head);
	const isSetOff =
		from > 0 && tokens[from - 1]!.text === ',' && /^[.]$/.test(tokens[to]?.text ?? '.');
	const hasSubject = inner?.subject !== undefined && !inner.sharesSubject && inner.isFinite;
	return role === 'other' && isWhole && isSetOff && hasSubject && inner.subject?.from === from;
}
