import type { FactKind } from '$lib/model/fact';
import type { Saying } from './state';
import type { SentenceView } from './view';

/** What sort of thing a statement says. */
export function kindOf(
	{ tokens, children, dates, quantities }: SentenceView,
	said: ReadonlySet<number>,
	{ verb, attributedTo }: Saying
): FactKind {
	if (attributedTo !== undefined) return 'attribution';
	const has = (found: readonly { from: number }[]) => found.some(({ from }) => said.has(from));
	const isCause = [...said].some((at) => /^(?:because|due|owing|caused)$/i.test(tokens[at]!.text));
	if (isCause) return 'cause';
	const isCopular =
		verb !== undefined && children[verb]!.some((child) => tokens[child]!.relation === 'cop');
	const isNoun = verb !== undefined && /^NN/.test(tokens[verb]!.tag);
	const [determiner] =
		verb === undefined ? [] : children[verb]!.filter((child) => tokens[child]!.relation === 'det');
	if (isCopular && isNoun && determiner !== undefined && /^an?$/i.test(tokens[determiner]!.text))
		return 'definition';
	if (has(quantities.filter(({ kind }) => kind !== 'ordinal'))) return 'quantity';
	if (has(dates)) return 'date';
	return isCopular && isNoun ? 'relation' : 'event';
}
