import type { Draft } from './draft';
import { phraseOf, piecesOf, type Piece } from './pieces';
import { state } from './state';
import { isPastTense, isPlural } from './tense';
import type { ArticleView, SentenceView } from './view';

/** “Ann, a baker, left” says that Ann is a baker. */
export function sayAppositions(sentence: SentenceView, view: ArticleView): Draft[] {
	if (sentence.fault !== undefined) return [];
	return piecesOf(sentence).flatMap((piece) => sayApposition(piece, sentence, view));
}

function sayApposition(piece: Piece, sentence: SentenceView, view: ArticleView): Draft[] {
	if (piece.kind !== 'apposition') return [];
	const { tokens, names } = sentence;
	const inside = Array.from({ length: piece.to - piece.from }, (_, step) => piece.from + step);
	const phrase = phraseOf(sentence, piece.of);
	// “the mayor, Ann Lee, left” says it the other way round.
	const isTurned = /^NNP/.test(tokens[piece.head]!.tag);
	const [subject, told] = isTurned ? [inside, phrase] : [phrase, inside];
	const named = isTurned ? piece.head : piece.of;
	const name = names.find(({ from, to }) => named >= from && named < to);
	if (!subject || !told || !name || subject.length > 7 || !holds(subject, name)) return [];
	// “OMAP, the technology,” tells nothing
	const isBare = told.length === 2 && /^(?:the|its|his|her|their)$/i.test(tokens[told[0]!]!.text);
	if (isBare) return [];
	if (isTurned && (subject.length > name.to - name.from || told.length > 10)) return [];
	const isPerson = name.kind === 'person' || name.kind === 'event';
	const isPast = isPerson && isPastTense(sentence);
	const copula = isPlural(tokens, named) ? (isPast ? 'were' : 'are') : isPast ? 'was' : 'is';
	const saying = {
		items: [...subject, copula, ...told],
		finder: 'apposition',
		sure: 0.92 * piece.sure,
		verb: isTurned ? piece.of : piece.head,
		subject,
		kind: 'relation' as const
	};
	return [state(saying, sentence, view)];
}

/** Whether some tokens hold all words of a name. */
export function holds(
	tokens: readonly number[],
	{ from, to }: { from: number; to: number }
): boolean {
	return tokens.includes(from) && tokens.includes(to - 1);
}
