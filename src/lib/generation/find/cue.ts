import type { Draft, GapDraft } from './draft';
import { spell, type Word } from './words';

/** A longer name is none. */
const LONGEST = 80;

/**
 * A short name of what a gap asks for, for pairs and timelines: what happened on a date, what a person is.
 *
 * ```text
 * Kosovo declared independence from Serbia in [2008].   Kosovo declared independence from Serbia
 * [Ann Berg] is the mayor of Turku.                     mayor of Turku
 * ```
 */
export function cueOf(draft: Draft, gap: GapDraft): string | undefined {
	const words = gap.type === 'date' ? eventOf(draft, gap) : roleOf(draft, gap);
	if (!words || words.length < 2) return undefined;
	const { text } = spell(words);
	return text.length > LONGEST || /\d{4}|[.;:"“”]/.test(text) ? undefined : text;
}

/** The statement without its date, where that stands at the beginning or at the end. */
function eventOf({ words, asOf }: Draft, { from, to, date }: GapDraft): Word[] | undefined {
	const before = words[from - 1]?.text.toLowerCase();
	if (date === undefined || asOf !== undefined || (before !== 'in' && before !== 'on'))
		return undefined;
	if (to === words.length - 1) return words.slice(0, from - 1);
	if (from !== 1) return undefined;
	const rest = words.slice(words[to]?.text === ',' ? to + 1 : to, -1);
	const [first, ...others] = rest;
	if (!first) return undefined;
	return [{ ...first, text: first.text[0]!.toUpperCase() + first.text.slice(1) }, ...others];
}

/** What somebody or something is said to be: all that stands behind "is the". */
function roleOf({ words, finder }: Draft, { from, to, type }: GapDraft): Word[] | undefined {
	const isNamed = type === 'person' || type === 'organization' || type === 'place';
	if (!isNamed || finder !== 'apposition' || from !== 0) return undefined;
	const isSaid = /^(?:is|was)$/.test(words[to]?.text ?? '');
	const isOne = /^(?:the|an?)$/.test(words[to + 1]?.text ?? '');
	return isSaid && isOne ? words.slice(to + 2, -1) : undefined;
}
