import type { Draft, GapDraft } from './draft';
import { treeOf } from './draft-clause';

const naming = /^(?:call|term|dub|nickname|know|refer)$/;

/**
 * What something is called.
 *
 * ```text
 * A number that is no prime is called a composite number.
 *                                       ----------------
 * ```
 */
export function findNamedGaps(draft: Draft): GapDraft[] {
	if (draft.stoppedBy) return [];
	const { tokens, clauses } = treeOf(draft);
	return clauses.flatMap((clause): GapDraft[] => {
		const verb = tokens[clause.head]!.lemma ?? '';
		if (clause.kind !== 'main' || !clause.isPassive || !naming.test(verb)) return [];
		return clause.parts.flatMap((part): GapDraft[] => {
			const isAs = part.preposition === part.from && tokens[part.from]!.text === 'as';
			if (!isAs && !/^(?:object|open)$/.test(part.role)) return [];
			let from = isAs ? part.from + 1 : part.from;
			if (/^(?:a|an|the)$/i.test(tokens[from]!.text)) from += 1;
			const inside = tokens.slice(from, part.to);
			const isTerm = inside.every(({ tag }) => /^(?:NN|JJ|VBN|VBG|IN|HYPH)/.test(tag));
			const isNoun = /^NNS?$/.test(tokens[part.head]!.tag) && part.head === part.to - 1;
			if (!part.isWhole || !isTerm || !isNoun || inside.length === 0 || inside.length > 5)
				return [];
			const rest = { accept: [], alsoTrue: [], confusions: [] };
			return [{ from, to: part.to, ...rest, type: 'term', finder: 'named', sure: 0.9 * part.sure }];
		});
	});
}
