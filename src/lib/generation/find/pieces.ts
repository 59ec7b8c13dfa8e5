import { reporting } from './attribution';
import { isListed } from './listed';
import { branchOf, childrenBy } from './tree';
import type { SentenceView } from './view';

/**
 * A part that is set off by commas or dashes and can be taken out, the rest being true without it.
 *
 * ```text
 * Ann, a baker from Bern, left.      apposition
 * Ann, who bakes, left.              relative
 * Ann, born in 1950, left.           participle
 * ```
 */
export interface Piece {
	kind: 'apposition' | 'relative' | 'participle' | 'contrast';
	head: number;
	/** Its tokens, without the marks around. */
	from: number;
	to: number;
	/** The noun that it says something of; of a contrast the verb. */
	of: number;
	/** How likely it is of this noun, and ends here. */
	sure: number;
	/** It is part of what somebody says. */
	isReported: boolean;
}

const known = new WeakMap<SentenceView, Piece[]>();

/** What can be taken out of a sentence, the outer ones only. */
export function piecesOf(sentence: SentenceView): Piece[] {
	const seen = known.get(sentence);
	if (seen) return seen;
	const all = sentence.tokens.flatMap((_, at) => pieceAt(sentence, at) ?? []);
	const outer = all.filter(
		(one) => !all.some((other) => other !== one && other.from <= one.from && other.to >= one.to)
	);
	known.set(sentence, outer);
	return outer;
}

function pieceAt(sentence: SentenceView, at: number): Piece | undefined {
	const { tokens } = sentence;
	const { head: of, relation, sure } = tokens[at]!;
	const kind = kindAt(sentence, at);
	if (!kind || of < 0) return undefined;
	const { from, to, isWhole } = branchOf(sentence, at);
	const isAfter = kind === 'contrast' || of < from;
	if (!isWhole || !isAfter || !isSetOff(sentence, from, to)) return undefined;
	if (kind === 'apposition' && !isTelling(sentence, { at, of, from })) return undefined;
	if (kind === 'relative' && !isRelative(sentence, from)) return undefined;
	if (kind === 'apposition' && isListed(sentence, { at, of, to })) return undefined;
	const isNear =
		kind === 'contrast' || !tokens.slice(of + 1, from).some(({ tag }) => /^(?:VB|MD)/.test(tag));
	if (!isNear) return undefined;
	return {
		kind,
		head: at,
		from,
		to,
		of,
		sure: sure.head * (relation === 'appos' ? Math.max(0.8, sure.relation) : 0.95),
		isReported: isSaid(sentence, at)
	};
}

function kindAt(sentence: SentenceView, at: number): Piece['kind'] | undefined {
	const { tokens } = sentence;
	const { relation, tag } = tokens[at]!;
	if (relation === 'appos') return /^(?:NN|CD)/.test(tag) ? 'apposition' : undefined;
	if (relation === 'acl:relcl') return 'relative';
	if (relation === 'acl') return tag === 'VBN' ? 'participle' : undefined;
	const [mark] = childrenBy(sentence, at, /^mark/);
	const isContrast =
		/^(?:advcl|parataxis)/.test(relation) &&
		mark !== undefined &&
		/^(?:while|although|though|whereas)$/i.test(tokens[mark]!.text);
	return isContrast && childrenBy(sentence, at, /^nsubj/).length > 0 ? 'contrast' : undefined;
}

/** Behind a comma a relative clause begins with a word that says so: “, some of *whom* left”. */
function isRelative({ tokens }: SentenceView, from: number): boolean {
	return tokens.slice(from, from + 5).some(({ tag }) => /^W/.test(tag));
}

/** A comma or dash stands on either side, or the sentence ends. */
function isSetOff({ tokens }: SentenceView, from: number, to: number): boolean {
	const mark = /^(?:,|--?|[–—])$/;
	// A hyphen joins words: “187th-ranked”.
	const isHyphen = (at: number) =>
		tokens[at]?.text === '-' &&
		(tokens[at]!.start === tokens[at - 1]?.end || tokens[at]!.end === tokens[at + 1]?.start);
	if (isHyphen(from - 1) || isHyphen(to)) return false;
	const before = tokens[from - 1]?.text;
	const after = tokens[to]?.text;
	const isBegun = before === undefined || mark.test(before);
	return (
		isBegun &&
		(after === undefined || mark.test(after) || /^[.;:]$/.test(after)) &&
		!(before === undefined && after !== ',')
	);
}

/** A list looks like appositions: only a common noun tells what a name is, or a name what a common noun is. */
function isTelling(
	sentence: SentenceView,
	{ at, of, from }: { at: number; of: number; from: number }
): boolean {
	const { tokens } = sentence;
	if (childrenBy(sentence, of, /^conj/).length > 0 || childrenBy(sentence, at, /^cc/).length > 0)
		return false;
	const isNamed = (place: number) => /^NNP/.test(tokens[place]!.tag);
	const first = tokens[from]!.text.toLowerCase();
	const isTold =
		/^(?:an?|the|one|its|his|her|their|some|now|then)$/.test(first) || tokens[at]!.tag === 'NN';
	return isNamed(of)
		? isTold && tokens[at]!.tag !== 'CD' && !isNamed(at)
		: isNamed(at) && tokens[of]!.tag === 'NN';
}

/** Whether it stands in what somebody says. */
function isSaid({ tokens }: SentenceView, at: number): boolean {
	for (let place = at; place >= 0; place = tokens[place]!.head) {
		const above = tokens[tokens[place]!.head];
		if (
			/^(?:ccomp|xcomp)/.test(tokens[place]!.relation) &&
			above &&
			reporting.test(above.lemma ?? '')
		)
			return true;
	}
	return false;
}

/** The places of a piece with the marks that set it off; one stays where the words before need it. */
export function takenWith(
	{ tokens }: SentenceView,
	{ from, to, of }: Piece
): { from: number; to: number } {
	const isMark = (at: number) => /^(?:,|--?|[–—])$/.test(tokens[at]?.text ?? '');
	const root = tokens.findIndex(({ relation }) => relation === 'root');
	const subject = tokens.findIndex(
		({ head, relation }) => head === root && /^nsubj/.test(relation)
	);
	// “In Bern, the capital, it rained”: what stands before the subject keeps its comma.
	const isBefore =
		of < root && of < subject && tokens[of]!.head !== root && !isOf(tokens, of, subject);
	return {
		from: isMark(from - 1) ? from - 1 : from,
		to: isMark(to) && isMark(from - 1) && !isBefore ? to + 1 : to
	};
}

function isOf(tokens: SentenceView['tokens'], at: number, above: number): boolean {
	for (let place = at; place >= 0; place = tokens[place]!.head) if (place === above) return true;
	return false;
}

/** The words of a noun with what belongs to it, and without what can be taken out. */
export function phraseOf(sentence: SentenceView, at: number): number[] | undefined {
	const { from, to, isWhole } = branchOf(sentence, at);
	// What is said of a subject holds the whole clause: “Ann is [a baker]”.
	const isSaid = childrenBy(sentence, at, /^(?:cop|nsubj|csubj)/).length > 0;
	if (!isWhole || isSaid) return undefined;
	const pieces = piecesOf(sentence);
	const range = Array.from({ length: to - from }, (_, step) => from + step);
	const kept = range.filter(
		(place) => !pieces.some((piece) => place >= piece.from && place < piece.to)
	);
	// “to Zvecan”: what leads to it is no part of it
	const leading = /^(?:case|mark|cc|fixed|advmod:emph)/;
	while (
		kept[0] !== undefined &&
		kept[0] !== at &&
		leading.test(sentence.tokens[kept[0]]!.relation)
	)
		kept.shift();
	while (kept.length && /^(?:,|--?|[–—])$/.test(sentence.tokens[kept.at(-1)!]!.text)) kept.pop();
	return kept.includes(at) ? kept : undefined;
}
