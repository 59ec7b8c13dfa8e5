import { branchOf, childrenBy } from './tree';
import type { SentenceView } from './view';

/** So many words are read at once. */
const MOST = 26;

/** What may follow a comma and be left out: “, leaving many at home”, “, with more to come”. */
const trailing = /^(?:advcl|obl|parataxis|ccomp)/;

/**
 * A long clause without what is said besides, at its end and then at its beginning, until it can be read
 * at once. Conditions stay.
 */
export function shortened(
	sentence: SentenceView,
	items: readonly number[],
	{ verb, subject }: { verb: number; subject: readonly number[] }
): { items: number[]; sure: number } {
	const { tokens, wording } = sentence;
	let kept = [...items];
	let sure = 1;
	const isLong = () =>
		kept.filter((at) => !wording.leftOut.has(at) && /[\p{L}\p{N}]/u.test(tokens[at]!.text)).length >
		MOST;
	const hangers = childrenBy(sentence, verb, trailing);
	const last = Math.max(...items);
	for (const at of hangers.toReversed()) {
		const { from, to, isWhole } = branchOf(sentence, at);
		const isEnd = to >= last || /^(?:,|[.])$/.test(tokens[to]?.text ?? '');
		if (
			!isLong() ||
			!isWhole ||
			from <= verb ||
			tokens[from - 1]?.text !== ',' ||
			!isEnd ||
			isCondition(sentence, from)
		)
			continue;
		kept = kept.filter((place) => place < from || place >= to);
		sure *= 0.92;
	}
	const [start = 0] = subject;
	for (const at of hangers) {
		const { from, to, isWhole } = branchOf(sentence, at);
		if (
			!isLong() ||
			!isWhole ||
			to > start ||
			tokens[to]?.text !== ',' ||
			isCondition(sentence, from)
		)
			continue;
		if (!kept.slice(0, kept.indexOf(from)).every((place) => wording.leftOut.has(place))) continue;
		kept = kept.filter((place) => place < from || place > to);
		sure *= 0.9;
	}
	return { items: kept, sure };
}

/** Without it the rest may not be true. */
function isCondition({ tokens }: SentenceView, at: number): boolean {
	return /^(?:if|unless|without|provided|had|were|should|except|until|till|whether|under|according)$/i.test(
		tokens[at]!.text
	);
}
