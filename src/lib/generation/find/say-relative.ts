import type { Draft } from './draft';
import { phraseOf, piecesOf, type Piece } from './pieces';
import { holds } from './say-apposition';
import { state } from './state';
import { isPastTense, isPlural } from './tense';
import { branchOf, childrenBy } from './tree';
import type { ArticleView, SentenceView } from './view';

/** “Ann, who bakes, left” says that Ann bakes; “Ann, born in Bern, left” that she was born there. */
export function sayRelatives(sentence: SentenceView, view: ArticleView): Draft[] {
	if (sentence.fault !== undefined) return [];
	return piecesOf(sentence).flatMap((piece) => {
		if (piece.isReported) return [];
		if (piece.kind === 'relative') return sayRelative(piece, sentence, view);
		return piece.kind === 'participle' ? sayParticiple(piece, sentence, view) : [];
	});
}

/** who bakes → Ann bakes */
function sayRelative(
	{ head, from, to, of, sure }: Piece,
	sentence: SentenceView,
	view: ArticleView
): Draft[] {
	const { tokens } = sentence;
	const [relative] = childrenBy(sentence, head, /^nsubj/);
	const subject = phraseOf(sentence, of);
	if (!subject || relative !== from || !/^(?:who|which)$/i.test(tokens[from]!.text)) return [];
	const told = Array.from({ length: to - from - 1 }, (_, step) => from + 1 + step);
	// “…, which has angered critics” may be said of all that was said.
	const isOfNoun = /^NN/.test(tokens[of]!.tag) && subject.at(-1)! >= from - 2;
	if (!isOfNoun) return [];
	if (!isClear(sentence, subject, { of, sure }) || isAny(sentence, subject, of)) return [];
	const isNamed = /^NNP/.test(tokens[of]!.tag);
	const fits = agreesWith(sentence, head, isPlural(tokens, of));
	if (!fits) return [];
	// “…, which has gardens, is in Bern”: the main clause is no part of it
	const isRun = childrenBy(sentence, head, /^conj/).some(
		(at) =>
			tokens[branchOf(sentence, at).from - 1]?.text === ',' &&
			childrenBy(sentence, at, /^cc/).length === 0
	);
	if (isRun) return [];
	const saying = {
		items: [...subject, ...told],
		finder: 'relative',
		sure: (isNamed ? 0.88 : 0.78) * sure,
		verb: head,
		subject
	};
	return [state(saying, sentence, view)];
}

/** Whether it is clear what is meant: the last noun before it, or one that the parser is sure of. */
function isClear(
	{ tokens, names }: SentenceView,
	subject: readonly number[],
	{ of, sure }: { of: number; sure: number }
): boolean {
	if (tokens[subject[0]! - 1]?.text === ')') return false;
	const isSplit = names.some(
		(name) => subject.some((at) => at >= name.from && at < name.to) && !holds(subject, name)
	);
	const isLast = !subject.some(
		(at) =>
			at > of && /^NN/.test(tokens[at]!.tag) && !/^(?:flat|compound)/.test(tokens[at]!.relation)
	);
	return !isSplit && sure > (isLast ? 0.5 : 0.8);
}

/** “She bought a house, which has nine rooms” does not say that a house has nine rooms. */
function isAny({ tokens }: SentenceView, subject: readonly number[], of: number): boolean {
	const isSubject =
		/^nsubj/.test(tokens[of]!.relation) && tokens[tokens[of]!.head]?.relation === 'root';
	return !isSubject && /^(?:an?|some|any)$/i.test(tokens[subject[0]!]!.text);
}

/** “is”, “has”, “makes” are said of one, “are”, “have”, “make” of many. */
function agreesWith(sentence: SentenceView, head: number, isMany: boolean): boolean {
	const { tokens } = sentence;
	const verbs = [head, ...childrenBy(sentence, head, /^(?:aux|cop)/)];
	const finite = verbs.find(
		(at) => /^(?:VBZ|VBP)$/.test(tokens[at]!.tag) || /^(?:was|were)$/.test(tokens[at]!.text)
	);
	if (finite === undefined) return true;
	const { tag, text } = tokens[finite]!;
	const isSaidOfMany = tag === 'VBP' || text === 'were';
	return isSaidOfMany === isMany;
}

/** born in Bern → Ann was born in Bern */
function sayParticiple(
	{ head, from, to, of, sure }: Piece,
	sentence: SentenceView,
	view: ArticleView
): Draft[] {
	const { tokens, dates } = sentence;
	const subject = phraseOf(sentence, of);
	if (!subject || !/^NN/.test(tokens[of]!.tag) || !(head === from || tokens[from]!.tag === 'RB'))
		return [];
	if (!isClear(sentence, subject, { of, sure }) || isAny(sentence, subject, of)) return [];
	const told = Array.from({ length: to - from }, (_, step) => from + step);
	const isDated = dates.some((date) => date.from >= from && date.to <= to);
	const isPast = isPastTense(sentence) || isDated;
	const isMany = isPlural(tokens, of);
	const copula = isPast ? (isMany ? 'were' : 'was') : isMany ? 'are' : 'is';
	const isNamed = /^NNP/.test(tokens[of]!.tag);
	const saying = {
		items: [...subject, copula, ...told],
		finder: 'participle',
		sure: (isNamed ? 0.85 : 0.72) * sure,
		verb: head,
		subject
	};
	return [state(saying, sentence, view)];
}
