import { branchOf, childrenBy } from './tree';
import type { SentenceView } from './view';

/** So many words are read at once. */
const MOST = 26;

/** What may follow a comma and be left out: “, leaving many at home”, “, with more to come”. */
const beside = /^(?:advcl|obl|parataxis|ccomp)/;
/** What happened is true without when and why. */
const told = /^(?:because|after|before|when|since|as|while|although|though|where|following)$/i;
/** Without these the rest may not be true. */
const condition =
	/^(?:if|unless|without|provided|had|were|should|except|until|till|whether|under|according)$/i;

/**
 * A clause without what is said besides, at its end and at its beginning: until it can be read at once,
 * and where what is said besides leans on the sentences before. Conditions stay.
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
	const leans = (from: number, to: number) =>
		[...wording.troubles.keys()].some((at) => at >= from && at < to);
	const branches = childrenBy(sentence, verb, beside)
		.map((at) => ({ at, ...branchOf(sentence, at) }))
		.filter(
			({ from, isWhole }) =>
				isWhole && !wording.quoted.has(from) && !condition.test(tokens[from]!.text)
		);
	const last = Math.max(...items);
	const isDenied = childrenBy(sentence, verb, /^advmod/).some((at) =>
		/^(?:not|n['’]t|never|only)$/i.test(tokens[at]!.text)
	);

	for (const { at, from, to } of branches.toReversed()) {
		const isSetOff = tokens[from - 1]?.text === ',';
		const isEnd = to >= last || (isSetOff && /^[,.]$/.test(tokens[to]?.text ?? ''));
		const isTold =
			isSetOff ||
			(!isDenied && tokens[at]!.relation.startsWith('advcl') && told.test(tokens[from]!.text));
		const isWanted = leans(from, to) || (isSetOff && isLong());
		if (from <= verb || !isEnd || !isTold || !isWanted) continue;
		kept = kept.filter((place) => place < from || place >= to);
		sure *= isSetOff ? 0.92 : 0.85;
	}
	const [start = 0] = subject;
	for (const { from, to } of branches) {
		if (to > start || tokens[to]?.text !== ',' || !(isLong() || leans(from, to))) continue;
		if (!kept.slice(0, kept.indexOf(from)).every((place) => wording.leftOut.has(place))) continue;
		kept = kept.filter((place) => place < from || place > to);
		sure *= 0.9;
	}
	return { items: kept, sure };
}
