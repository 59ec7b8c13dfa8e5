import type { Clause } from './clauses';
import type { Tree } from './clause-tree';
import { range } from './parts';

const finite = /^(?:VBD|VBZ|VBP|MD)$/;
const nominal = /^(?:DT|NNP?S?|PRP\$?|JJ[RS]?|CD|POS|RB|HYPH|VBN|VBG)$/;
const opening =
	/^(?:that|which|who|whom|whose|where|when|because|if|whether|how|why|what|after|before|since|until)$/i;

/**
 * The words of a clause whose subject is asked for: all but what another subject does. They stay as they
 * stand, so that it hardly matters how they hang together.
 *
 * ```text
 * Shareholders lost their money, [and the company went bankrupt].
 * ```
 */
export function subjectPlaces(tree: Tree, clause: Clause): number[] | undefined {
	const { tokens } = tree;
	const isEnd = /^[.!]$/.test(tokens.at(-1)!.text);
	let end = isEnd ? tokens.length - 1 : tokens.length;
	const from = clause.verbs.at(-1)! + 1;
	for (let at = from; at < end; at += 1) {
		const { text, tag } = tokens[at]!;
		if (text === ',' && isOther(tree, from, at, end)) return undefined;
		// "They acclaimed the film, received a prize": which of the two they did, nobody knows.
		const isVerb = text === ',' && finite.test(tokens[at + 1]?.tag ?? '');
		if (isVerb && !tokens.slice(from, at).some((token) => opening.test(token.text)))
			return undefined;
		if (text === ';' || (tag === 'CC' && isOther(tree, from, at, end))) end = at;
	}
	const isMark = (at: number) => /^[,;:–—-]$/.test(tokens[at]!.text);
	while (end > from && isMark(end - 1)) end -= 1;
	return range({ from: 0, to: end }).filter((at) => !clause.markers.includes(at));
}

/** Whether "and" is followed by another subject with its verb, and nothing before it governs both. */
function isOther({ tokens }: Tree, start: number, conjunction: number, end: number): boolean {
	if (tokens.slice(start, conjunction).some(({ text }) => opening.test(text))) return false;
	let at = conjunction + 1;
	// "and, after the war, the king left"
	if (/^(?:IN|VBG|TO|,)$/.test(tokens[at]?.tag ?? '')) {
		const comma = tokens.findIndex(({ text }, place) => place > at && text === ',');
		if (comma > 0 && comma < end) at = comma + 1;
	}
	const first = at;
	const isWithin = (tag: string) => nominal.test(tag) || (at > first && tag === 'IN');
	while (at < end && isWithin(tokens[at]!.tag)) at += 1;
	return at > first && at < end && finite.test(tokens[at]!.tag);
}
