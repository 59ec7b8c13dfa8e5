import { askingOf, type Asking } from './asking';
import type { Draft, GapDraft, Stem } from './draft';
import { range } from './parts';
import { ask } from './question';
import { stemOf, textAt } from './stem';

/** What asks for a date, by its form. */
const forms: [form: RegExp, noun: string, preposition: string][] = [
	[/^\d{3,4}$/, 'year', 'in'],
	[/^\d{3,4} ?(?:BCE?|AD|CE)$/, 'year', 'in'],
	[/^(?:the )?\d{3}0s$/, 'decade', 'in'],
	[
		/^(?:the )?[\w-]+(?:st|nd|rd|th|first|second|third) century(?: (?:BCE?|AD|CE))?$/i,
		'century',
		'in'
	],
	[/^(?=.*\d{4})(?=.*\p{L}{3}).*\b\d{1,2}(?:st|nd|rd|th)?\b/u, 'day', 'on']
];

/**
 * When it was.
 *
 * ```text
 * In 1999, NATO sent troops to Kosovo.
 *    ----  In which year did NATO send troops to Kosovo?
 * ```
 */
export function askWhen(draft: Draft, gap: GapDraft): Stem | undefined {
	if (gap.type !== 'date') return undefined;
	const asking = askingOf(draft, gap);
	if (!asking || asking.isSubject) return undefined;
	const { part } = asking;
	const from = startOf(asking);
	if (gap.to !== part.to || from === undefined) return undefined;

	const before = textAt(asking, from, gap.from).toLowerCase();
	const wh = whOf(before, textAt(asking, gap.from, gap.to), asking);
	const isAll = from === part.from;
	const text = wh && ask(asking, wh, range({ from, to: gap.to }));
	return stemOf(asking, 'when', isAll ? 0.95 : 0.8, text);
}

/** Where the words begin that say when: the part itself, or the end of an object. */
function startOf({ part, gap, tree, clause }: Asking): number | undefined {
	const { tokens } = tree;
	if (part.role === 'oblique') return part.from;
	const head = range(gap).find((at) => tokens[at]!.head < gap.from || tokens[at]!.head >= gap.to);
	const isBeside =
		part.role === 'object' &&
		head !== undefined &&
		tokens[head]!.head === part.head &&
		/^(?:in|on)$/i.test(tokens[gap.from - 1]!.text) &&
		tokens[clause.verbs[0]!]!.tag === 'VBD';
	return isBeside && gap.from - 1 > part.head ? gap.from - 1 : undefined;
}

function whOf(before: string, date: string, { clause, tree }: Asking): string | undefined {
	const [, noun, usual] = forms.find(([form]) => form.test(date)) ?? [];
	const [, preposition = '', the = ''] = /^(\p{L}*)( ?the)?$/u.exec(before) ?? [];
	if (before !== `${preposition}${the}`) return undefined;
	if (preposition === '' || preposition === usual || /^(?:in|on)$/.test(preposition)) {
		return noun ? `${usual} which ${noun}` : 'when';
	}
	if (noun !== 'year' || !/^(?:by|since|until|from)$/.test(preposition)) return undefined;
	// "from 1990 to 1995": the other end would tell.
	const isRange = clause.parts.some(
		({ preposition: at }) => at !== undefined && /^(?:to|until|till)$/i.test(tree.tokens[at]!.text)
	);
	return isRange && preposition !== 'until' ? undefined : `${preposition} which year`;
}
