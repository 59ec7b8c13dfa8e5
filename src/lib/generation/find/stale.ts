import type { SentenceView } from './view';
import { reporting } from './attribution';
import type { Saying } from './state';

/**
 * Whether a statement is true of its day only: it says how many there are, not how many there were, or
 * how it is “now”.
 */
export function goesStale(
	sentence: SentenceView,
	{ verb, items, attributedTo }: Saying
): 'people' | 'figure' | 'now' | undefined {
	const { tokens, wording, children, quantities, dates } = sentence;
	const said = new Set(items);
	const isReport = verb !== undefined && reporting.test(tokens[verb]!.lemma ?? '');
	if (verb === undefined || (attributedTo !== undefined && isReport)) return undefined;
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
	if (isCounted && (wording.isOfNow || [...said].some((at) => isPeople(sentence, at))))
		return 'people';
	if (isCounted) return 'figure';
	return wording.isOfNow ? 'now' : undefined;
}

/** Who is counted again each year. */
function isPeople({ tokens, quantities }: SentenceView, at: unknown): boolean {
	if (typeof at !== 'number') return false;
	const { start, text } = tokens[at]!;
	const isCounted = quantities.some(
		({ counted, kind }) => kind === 'number' && counted?.start === start
	);
	return (
		isCounted &&
		/^(?:people|children|adults|users|members|students|pupils|employees|staff|households|homes|inhabitants|residents|customers|subscribers|viewers|soldiers|troops|workers|players|schools|shops|stores|outlets|branches)$/i.test(
			text
		)
	);
}
