import type { SentenceView } from './view';
import type { Saying } from './state';

/**
 * Whether a statement is true of its day only: it says how many there are, not how many there were, or
 * how it is “now”.
 */
export function goesStale(
	sentence: SentenceView,
	{ verb, items, attributedTo }: Saying
): 'figure' | 'now' | undefined {
	const { tokens, wording, children, quantities, dates } = sentence;
	const said = new Set(items);
	if (verb === undefined || attributedTo !== undefined) return undefined;
	const verbs = [
		verb,
		...children[verb]!.filter((child) => /^(?:aux|cop)/.test(tokens[child]!.relation))
	];
	const isPresent = verbs.some((at) => /^VB[ZP]$/.test(tokens[at]!.tag));
	if (!isPresent || dates.some(({ from }) => said.has(from))) return undefined;
	const isCounted = quantities.some(
		({ from, kind, value }) =>
			said.has(from) &&
			(/^(?:money|percent)$/.test(kind) ||
				(kind === 'number' && value.low >= 20) ||
				(wording.isOfNow && kind === 'ordinal'))
	);
	if (isCounted) return 'figure';
	return wording.isOfNow ? 'now' : undefined;
}
