import { branchOf } from './tree';
import type { SentenceView } from './view';

/** Nouns that count or measure others, and tell nothing of a name. */
const counting =
	/^(?:majority|minority|part|portion|section|number|lot|rest|half|third|quarter|most|variety|range|series|amount|percent|percentage|share|bulk|remainder|set|group of|pair|dozen|hundred|thousand|million|billion|ton|tonne|metre|meter|mile|kilometre|kilometer|year|day|month|week)s?$/i;

/**
 * Whether what looks like an apposition may be a member of a list: another noun or “and” follows it,
 * a list leads to it, or it counts something.
 *
 * ```text
 * with Bern, the north of Basel, parts of Chur, and Davos
 * ```
 */
export function isListed(
	sentence: SentenceView,
	{ at, of, to }: { at: number; of: number; to: number }
): boolean {
	const { tokens } = sentence;
	const { head, relation } = tokens[of]!;
	if (counting.test(tokens[at]!.text)) return true;
	const start = branchOf(sentence, of).from;
	const hasJoint = (place: number) => /^(?:and|or)$/.test(tokens[place]?.text ?? '');
	if (relation.startsWith('appos')) return true;
	if (relation.startsWith('conj') && !hasJoint(start - 1) && !hasJoint(start)) return true;
	const isLed = /^(?:including|include|includes|included|such|like|namely)$/i;
	const lead = tokens.slice(Math.max(0, start - 2), Math.min(of, start + 2));
	const hasMore = tokens[to]?.text === ',' && to + 1 < tokens.length;
	if (hasMore && lead.some(({ text }) => isLed.test(text))) return true;
	if (!hasMore) return false;

	const joint = /^(?:and|or)$/.test(tokens[to + 1]!.text);
	const next = joint ? to + 2 : to + 1;
	const end = nominalEnd(sentence, next);
	if (end === next) return false;
	// “In Bern, the capital, the mayor said”, “Ann, the mayor, and Bob, the clerk, said”
	const isBefore = head > end && !joint;
	const isClause = /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[end]?.tag ?? '');
	return !isBefore && !(isClause && joint && head < of);
}

/** The place after some words that can make up a noun phrase. */
function nominalEnd({ tokens }: SentenceView, from: number): number {
	let end = from;
	while (/^(?:DT|JJ[RS]?|NN|NNS|NNPS?|CD|PRP\$?|POS|VBN|HYPH)$/.test(tokens[end]?.tag ?? ''))
		end += 1;
	const hasNoun = tokens.slice(from, end).some(({ tag }) => /^(?:NN|PRP$|CD)/.test(tag));
	return hasNoun ? end : from;
}
