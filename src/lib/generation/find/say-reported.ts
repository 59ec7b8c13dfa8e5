import { attributionOf } from './attribution';
import type { Draft } from './draft';
import { piecesOf } from './pieces';
import { reportedIn } from './reported';
import { state } from './state';
import type { ArticleView, SentenceView } from './view';

/** “Prices will rise, the bank said” says that the bank said that prices will rise. */
export function sayReported(sentence: SentenceView, view: ArticleView): Draft[] {
	const reported = sentence.fault === undefined ? reportedIn(sentence) : undefined;
	if (!reported) return [];
	const { what, verb, verbs, rest, isQuoted } = reported;
	const pieces = piecesOf(sentence);
	const isAside = (at: number) =>
		pieces.some(
			({ from, to, head }) => at >= from && at < to && !/^NNP/.test(sentence.tokens[head]!.tag)
		);
	const who = reported.who.filter((at) => !isAside(at));
	while (sentence.tokens[who.at(-1)!]?.text === ',') who.pop();
	const said = isQuoted ? [':', '"'] : ['that'];
	const isClosed = /^[?!]$/.test(sentence.tokens[what.at(-1)!]!.text);
	const closing = isQuoted ? (isClosed ? ['"'] : ['.', '"']) : [];
	const items = [...who, ...verbs, ...rest, ...said, ...what, ...closing];
	const { attributedTo = '' } = attributionOf(sentence, view);
	const saying = {
		items,
		finder: isQuoted ? 'quotation' : 'reported',
		sure: isQuoted ? 0.75 : 0.85,
		verb,
		subject: who,
		kind: isQuoted ? ('quotation' as const) : ('attribution' as const),
		...(attributedTo && { attributedTo })
	};
	return [state(saying, sentence, view)];
}
