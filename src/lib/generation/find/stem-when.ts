import { askingOf, type Asking } from './asking';
import type { Draft, GapDraft, Stem } from './draft';
import { range } from './parts';
import { ask } from './question';
import type { ArticleView } from './view';
import { stemOf, textAt } from './stem';

/** What asks for a date, by its form. */
const forms: [form: RegExp, noun: string, preposition: string][] = [
	[/^\d{3,4}$/, 'year', 'in'],
	[/^(?:\d{2,4} ?(?:BCE?|AD|CE)|AD \d{2,4})$/, 'year', 'in'],
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
export function askWhen(draft: Draft, gap: GapDraft, view: ArticleView): Stem | undefined {
	if (gap.type !== 'date') return undefined;
	const asking = askingOf(draft, gap, view);
	if (!asking || asking.isSubject) return undefined;
	const from = startOf(asking);
	if (from === undefined || isOneOfSeveral(asking) || isInner(asking, from)) return undefined;

	const before = textAt(asking, from, gap.from).toLowerCase();
	const wh = whOf(before, textAt(asking, gap.from, gap.to), asking);
	const { part, clause } = asking;
	const isFirst = part.to <= clause.subject.from;
	const text = wh && ask(asking, wh, range({ from, to: gap.to }));
	return stemOf(asking, 'when', from === part.from ? 0.95 : 0.8, text, {
		surePart: isFirst ? 0.7 : 0
	});
}

/** Where the words begin that say when: the part itself, or the end of an object or place. */
function startOf({ part, gap, tree, clause }: Asking): number | undefined {
	const { tokens } = tree;
	const isOwn =
		tokens[part.head]!.head === clause.head && part.head >= gap.from && part.head < gap.to;
	if (part.role === 'oblique' && isOwn) {
		return gap.to === part.to || /^(?:IN|TO)$/.test(tokens[gap.to]!.tag) ? part.from : undefined;
	}
	const isAtEnd =
		/^(?:object|oblique|predicate)$/.test(part.role) &&
		gap.to === part.to &&
		/^(?:in|on|since)$/i.test(tokens[gap.from - 1]!.text) &&
		/^VB[DN]$/.test(tokens[clause.verbs.at(-1)!]!.tag);
	return isAtEnd && gap.from - 1 > part.head ? gap.from - 1 : undefined;
}

/** "in 1987 with one book and in 1994 with another" */
function isOneOfSeveral({ draft, gap, tree, places }: Asking): boolean {
	const { dates } = draft.sentence;
	return places.some((at) => {
		const { token } = draft.words[at]!;
		const isOther = token !== undefined && dates.some(({ from }) => from === token);
		if (!isOther || (at >= gap.from && at < gap.to)) return false;
		return [at - 1, at - 2].some((before) => tree.tokens[before]?.tag === 'CC');
	});
}

/** What leads to another event, which the date may be of. */
const leading = /^(?:until|till|after|before|since|when|while|because|whether|following|once)$/i;

/**
 * Whether the date may be that of something within, or says more than itself.
 *
 * ```text
 * Bern was the seat until the fall of the duke in 1804.     She came back later in 1804.
 * ```
 */
function isInner({ tree, clause, part }: Asking, from: number): boolean {
	const { tokens } = tree;
	if (/^(?:later|earlier|early|late|again)$/i.test(tokens[from - 1]?.text ?? '')) return true;
	const verb = clause.verbs.at(-1)!;
	if (from < verb) return false;
	const between = tokens.slice(verb + 1, from);
	if (between.some(({ text, tag }) => leading.test(text) && /^(?:IN|WRB|VBG|RB)$/.test(tag)))
		return true;
	const { head, sure } = tokens[part.head]!;
	const isOwn = part.from === from && head === clause.head && sure.head > 0.9;
	return !isOwn && between.some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag));
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
