import { attributionOf, reporting } from './attribution';
import type { Draft } from './draft';
import { piecesOf, takenWith, type Piece } from './pieces';
import { reportedIn } from './reported';
import { sayAppositions } from './say-apposition';
import { sayContrasts } from './say-contrast';
import { sayRelatives } from './say-relative';
import { segmentsOf } from './segments';
import { shortened } from './shorten';
import { state, type Saying } from './state';
import { branchOf, childrenBy, rootOf } from './tree';
import type { ArticleView, SentenceView } from './view';

/** A statement with more words than this is better told in parts. */
const LONG = 20;

/** A clause with all that belongs to it. */
interface Whole {
	items: number[];
	verb: number;
	subject: number[];
	finder: 'whole' | 'clause';
	sure: number;
}

/**
 * What a sentence mainly says: the sentence as it stands if it is short, else each of its main clauses,
 * without what is said besides.
 */
export function sayClauses(sentence: SentenceView, view: ArticleView): Draft[] {
	if (sentence.fault !== undefined || reportedIn(sentence)) return [];
	const whole = wholeOf(sentence);
	const leans = sentence.wording.troubles.size > 0;
	const isSplit = leans || countWords(sentence, whole.items) > LONG;
	const told = isSplit
		? segmented(sentence, whole).flatMap((part) => clausesIn(sentence, part))
		: [whole];
	const aside = statedPieces(sentence, view);
	return told
		.map((clause) => upToMark(sentence, clause))
		.filter((clause) => isSaying(sentence, clause))
		.map((clause) => {
			const isLong =
				countWords(sentence, clause.items) > LONG ||
				clause.items.some((at) => sentence.wording.troubles.has(at));
			const out = (isLong ? piecesOf(sentence) : aside)
				.filter(
					({ from, to, head }) =>
						!(clause.verb >= from && clause.verb < to) && !isName(sentence, head)
				)
				.map((piece) => takenWith(sentence, piece));
			const kept = clause.items.filter((at) => !out.some(({ from, to }) => at >= from && at < to));
			const { items, sure } = shortened(sentence, kept, clause);
			const saying: Saying = {
				...clause,
				items,
				sure: clause.sure * sure,
				...attributionOf(sentence, view, items)
			};
			return state(saying, sentence, view);
		});
}

/** A clause cut out ends before a semicolon. */
function upToMark({ tokens }: SentenceView, clause: Whole): Whole {
	const { items, verb, finder } = clause;
	const mark = items.findIndex((at) => at > verb && tokens[at]!.text === ';');
	if (finder === 'whole' || mark < 0) return clause;
	return { ...clause, items: items.slice(0, mark), sure: clause.sure * 0.9 };
}

/** What stands between semicolons, each by itself; or all of it. */
function segmented(sentence: SentenceView, whole: Whole): Whole[] {
	const segments = segmentsOf(sentence);
	if (segments.length === 0) return [whole];
	return segments.map(({ from, to, verb }) => ({
		items: range(from, to),
		verb,
		subject: subjectOf(sentence, verb),
		finder: 'clause',
		sure: 0.85
	}));
}

/** The pieces that are statements of their own. */
function statedPieces(sentence: SentenceView, view: ArticleView): Piece[] {
	const pieces = piecesOf(sentence);
	if (pieces.length === 0) return [];
	const stated = [sayAppositions, sayRelatives, sayContrasts]
		.flatMap((say) => say(sentence, view))
		.filter(({ stoppedBy }) => stoppedBy === undefined)
		.map(({ verb }) => verb);
	return pieces.filter(({ head }) => stated.includes(head));
}

/** Words that lead from one clause to another, and cannot begin a statement that has just one. */
const leading = /^(?:since|because|when|if|while|although|though|whereas|unless|that|as)$/i;

/** Whether a clause has a verb that can stand. The parser may mistake the verb of a sentence, so that a whole one needs any. */
function isSaying(sentence: SentenceView, { items, verb, subject, finder }: Whole): boolean {
	const { tokens } = sentence;
	const isFinite = (at: number) => /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[at]!.tag);
	const isLed = childrenBy(sentence, verb, /^mark/).some(
		(at) =>
			(at === items[0] && leading.test(tokens[at]!.text)) ||
			(finder === 'clause' &&
				items.includes(at) &&
				/^(?:after|before|until)$/i.test(tokens[at]!.text))
	);
	if (finder === 'whole') return !isLed;
	if (!subject.some((at) => items.includes(at))) return false;
	const own = [verb, ...childrenBy(sentence, verb, /^(?:aux|cop)/)];
	const lent = items.filter(
		(at) => tokens[at]!.relation.startsWith('aux') && !items.includes(tokens[at]!.head)
	);
	return !isLed && [...own, ...lent].some((at) => items.includes(at) && isFinite(at));
}

/** “the mayor, Ann Lee, left”: the name stays. */
function isName({ tokens }: SentenceView, at: number): boolean {
	return /^NNP/.test(tokens[at]!.tag) && tokens[at]!.relation === 'appos';
}

function wholeOf(sentence: SentenceView): Whole {
	const verb = Math.max(0, rootOf(sentence));
	return {
		items: sentence.tokens.map((_, at) => at),
		verb,
		subject: subjectOf(sentence, verb),
		finder: 'whole',
		sure: 0.9
	};
}

/** Whether a name follows what somebody is, with nothing between. */
export function isNamedBy(sentence: SentenceView, role: number, name: number): boolean {
	const { tokens } = sentence;
	return (
		/^NNS?$/.test(tokens[role]!.tag) &&
		/^NNP/.test(tokens[name]!.tag) &&
		branchOf(sentence, name).from === role + 1
	);
}

function subjectOf(sentence: SentenceView, verb: number): number[] {
	const [subject, name] = childrenBy(sentence, verb, /^(?:nsubj|csubj)/);
	if (subject === undefined) return [];
	const { from, to } = branchOf(sentence, subject);
	// “naval officer Ann Lee”, read as two subjects
	if (name !== undefined && isNamedBy(sentence, subject, name))
		return range(from, branchOf(sentence, name).to);
	return range(from, to);
}

/**
 * The main clauses of a sentence, each with its subject.
 *
 * ```text
 * In 1999 the force came and kept the peace.
 * In 1999 the force came.   In 1999 the force kept the peace.
 * ```
 */
function clausesIn(sentence: SentenceView, whole: Whole): Whole[] {
	const [start = 0] = whole.items;
	const stop = whole.items.at(-1) ?? 0;
	const joined = childrenBy(sentence, whole.verb, /^(?:conj|parataxis)/).flatMap((head) => {
		if (head < start || head > stop) return [];
		const clause = joinedAt(sentence, whole, head);
		return clause ? [clause] : [];
	});
	const [first] = joined;
	if (!first) return [whole];
	const end = Math.max(...joined.map(({ to }) => to));
	// Behind the joined clauses only what the main verb itself takes is said of it.
	const taken = childrenBy(sentence, whole.verb, /^(?:obl|advmod)/).map((at) =>
		branchOf(sentence, at)
	);
	const isTaken = (at: number) =>
		taken.some(({ from, to }) => from >= end && at >= from && at < to);
	const items = whole.items.filter((at) => at < first.from || (at >= end && isTaken(at)));
	const sure = 0.9 * Math.min(...joined.map(({ clause }) => clause.sure / 0.9));
	const isOpen = items.some((at) => at >= end);
	const opening: Whole = { ...whole, items, finder: 'clause', sure: isOpen ? sure * 0.8 : sure };
	return [opening, ...joined.map(({ clause }) => clause)];
}

/** A clause joined to the main one by “and”, “but” or a semicolon. */
function joinedAt(
	sentence: SentenceView,
	whole: Whole,
	head: number
): { clause: Whole; from: number; to: number } | undefined {
	const { tokens } = sentence;
	const { from, to, isWhole } = branchOf(sentence, head);
	const isVerb = /^VB/.test(tokens[head]!.tag) || childrenBy(sentence, head, /^cop/).length > 0;
	// “and there was a fire”: no other subject is lent to it
	const there = range(from, head).find((at) => tokens[at]!.tag === 'EX');
	const own = childrenBy(sentence, head, /^nsubj/)[0] ?? there;
	const [joint] = childrenBy(sentence, head, /^cc/);
	const mark = tokens[from - 1]?.text ?? '';
	// “came, saw and won”: a comma joins where “and” follows
	const goesOn = childrenBy(sentence, whole.verb, /^conj/).some(
		(other) => other > head && childrenBy(sentence, other, /^cc/).length > 0
	);
	const isJoined =
		joint === from
			? /^(?:and|but)$/.test(tokens[from]!.text)
			: mark === ';' || (mark === ',' && own === undefined && goesOn);
	if (sentence.wording.quoted.has(head)) return undefined;
	if (!isVerb || !isWhole || !isJoined || from < whole.verb) return undefined;
	if (mark !== ';' && tokens[head]!.relation.startsWith('parataxis')) return undefined;
	if (
		/\b(?:not only|either|neither|both)\b/i.test(
			tokens
				.slice(0, from)
				.map(({ text }) => text)
				.join(' ')
		)
	)
		return undefined;
	const start = joint === from ? from + 1 : from;
	const isReport = (at: number) =>
		reporting.test(tokens[at]!.lemma ?? '') &&
		childrenBy(sentence, at, /^(?:ccomp|xcomp)/).length > 0;
	if (isReport(whole.verb) && !isReport(head)) return undefined;
	const rest = range(start, to);
	const { head: sureHead } = tokens[head]!.sure;
	const sure = 0.88 * Math.max(0.8, sureHead);
	if (own !== undefined) {
		const subject = own === there ? [own] : subjectOf(sentence, head);
		// “in most species look”: no subject has a preposition
		if (childrenBy(sentence, own, /^case/).length > 0) return undefined;
		if (
			subject[0] !== undefined &&
			tokens.slice(start, subject[0]).some(({ tag }) => /^VB/.test(tag))
		)
			return undefined;
		return { clause: { items: rest, verb: head, subject, finder: 'clause', sure }, from, to };
	}
	const verbs = verbsBefore(sentence, whole.verb, head);
	if (!verbs || whole.subject.length === 0) return undefined;
	const end = whole.subject.at(-1)! + 1;
	// “the mayor, Ann Lee, came and …”: the comma behind the name too
	const hasComma = whole.subject.some((at) => tokens[at]!.text === ',');
	const opening = range(whole.items[0] ?? 0, hasComma && tokens[end]?.text === ',' ? end + 1 : end);
	const isInOrder =
		whole.subject.at(-1)! <
		Math.min(whole.verb, ...childrenBy(sentence, whole.verb, /^(?:aux|cop)/));
	if (!isInOrder) return undefined;
	return {
		clause: {
			items: [...opening, ...verbs, ...rest],
			verb: head,
			subject: whole.subject,
			finder: 'clause',
			sure: sure * 0.95
		},
		from,
		to
	};
}

/** The auxiliaries that a verb shares: “was built and sold”; none where it stands alone; nothing where it cannot be known. */
function verbsBefore(sentence: SentenceView, verb: number, head: number): number[] | undefined {
	const { tokens } = sentence;
	const own = [head, ...childrenBy(sentence, head, /^(?:aux|cop)/)];
	if (own.some((at) => /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[at]!.tag))) return [];
	if (own.length > 1 || tokens[head]!.tag !== tokens[verb]!.tag) return undefined;
	const aux = childrenBy(sentence, verb, /^aux/);
	const isNegated = childrenBy(sentence, verb, /^advmod/).some((at) =>
		/^(?:not|n['’]t|never)$/i.test(tokens[at]!.text)
	);
	return aux.length > 0 && !isNegated ? aux : undefined;
}

function countWords({ tokens, wording }: SentenceView, items: readonly number[]): number {
	return items.filter((at) => !wording.leftOut.has(at) && /[\p{L}\p{N}]/u.test(tokens[at]!.text))
		.length;
}

function range(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}
