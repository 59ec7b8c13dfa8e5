import type { Draft } from './draft';
import { piecesOf } from './pieces';
import { state } from './state';
import { branchOf, childrenBy } from './tree';
import type { ArticleView, SentenceView } from './view';

/** “…, while the south voted for Ann” says that the south voted for Ann. */
export function sayContrasts(sentence: SentenceView, view: ArticleView): Draft[] {
	if (sentence.fault !== undefined) return [];
	return piecesOf(sentence).flatMap(({ kind, head, from, to, isReported }) => {
		const [mark] = childrenBy(sentence, head, /^mark/);
		const [nominal] = childrenBy(sentence, head, /^nsubj/);
		if (kind !== 'contrast' || isReported || mark !== from || nominal === undefined) return [];
		const items = Array.from({ length: to - from - 1 }, (_, step) => from + 1 + step);
		const own = branchOf(sentence, nominal);
		const subject = items.filter((at) => at >= own.from && at < own.to);
		const { sure } = sentence.tokens[head]!;
		return [
			state(
				{ items, finder: 'contrast', sure: 0.85 * Math.max(0.9, sure.head), verb: head, subject },
				sentence,
				view
			)
		];
	});
}
