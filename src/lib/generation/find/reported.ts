import { reporting } from './attribution';
import { branchOf, childrenBy } from './tree';
import type { SentenceView } from './view';

/**
 * A sentence that says at its end who says so.
 *
 * ```text
 * Prices will rise, the bank said on Monday.
 * [-------------]   [------] verb [-------]
 *  what              who            rest
 * ```
 */
export interface Reported {
	/** Tokens of what is said, marks at its end not among them. */
	what: number[];
	who: number[];
	verb: number;
	/** It, with its auxiliaries before it. */
	verbs: number[];
	rest: number[];
	isQuoted: boolean;
}

const known = new WeakMap<SentenceView, { reported: Reported | undefined }>();

/** Who says what, where the sentence ends with it. */
export function reportedIn(sentence: SentenceView): Reported | undefined {
	const seen = known.get(sentence);
	if (seen) return seen.reported;
	const reported = read(sentence);
	known.set(sentence, { reported });
	return reported;
}

function read(sentence: SentenceView): Reported | undefined {
	const { tokens } = sentence;
	const last = tokens.length - 1;
	for (let verb = last; verb > 3; verb -= 1) {
		const { lemma = '', tag } = tokens[verb]!;
		if (!/^VB[DZPN]$/.test(tag) || !(reporting.test(lemma) || lemma === 'continue')) continue;
		const aux = childrenBy(sentence, verb, /^aux/);
		if (tag === 'VBN' && !aux.some((at) => /^(?:has|have|had)$/.test(tokens[at]!.text))) continue;
		const [subject] = childrenBy(sentence, verb, /^nsubj/);
		if (subject === undefined || !/^(?:NN|PRP$)/.test(tokens[subject]!.tag)) continue;
		const who = branchOf(sentence, subject);
		if (!who.isWhole || !(who.to === Math.min(verb, ...aux) || who.from === verb + 1)) continue;
		const from = Math.min(who.from, verb);
		const to = Math.max(who.to, verb + 1);
		const verbs = [...aux, verb];
		const mark = tokens[from - 1]?.text ?? '';
		const isQuote = /^["”]$/.test(mark);
		if (!isQuote && mark !== ',') continue;
		const rest = range(to, last + 1).filter((at) => at < last || !/^[.!]$/.test(tokens[at]!.text));
		if (rest.some((at) => /^["“”]$/.test(tokens[at]!.text) || /^(?:VB|MD)/.test(tokens[at]!.tag)))
			continue;
		const isQuoted = isQuote && /^["“]$/.test(tokens[0]!.text);
		const end = from - 1;
		const what = range(isQuoted ? 1 : 0, end).filter(
			(at) => at < end - 1 || !/^[,.!]$/.test(tokens[at]!.text)
		);
		const isClause = what.some((at) => /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[at]!.tag));
		const hasQuotes = what.some((at) => /^["“”]$/.test(tokens[at]!.text));
		if (!isClause || (isQuoted && hasQuotes)) return undefined;
		return { what, who: range(who.from, who.to), verb, verbs, rest, isQuoted };
	}
	return undefined;
}

function range(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}
