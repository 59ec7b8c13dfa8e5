import { askingOf, type Asking } from './asking';
import type { Draft, GapDraft, Stem } from './draft';
import { range } from './parts';
import { ask } from './question';
import type { ArticleView } from './view';
import { stemOf, textAt } from './stem';

/** What may stand before a number and is said in the question too: "about how many". */
const around =
	/^(?:about|around|roughly|approximately|nearly|almost|at least|more than|over|up to|an estimated)$/i;

/**
 * How many there are of something.
 *
 * ```text
 * NATO sent about 3,800 troops to Kosovo in 1999.
 *                 -----  About how many troops did NATO send to Kosovo in 1999?
 * ```
 */
export function askHowMany(draft: Draft, gap: GapDraft, view: ArticleView): Stem | undefined {
	if (gap.type !== 'number') return undefined;
	const asking = askingOf(draft, gap, view);
	const counted = asking && countedBy(asking);
	if (!asking || !counted) return undefined;

	const { part } = asking;
	const { before, noun } = counted;
	const amount =
		before && !/^some$/i.test(before) ? `${before.toLowerCase()} how many` : 'how many';
	const preposition = part.preposition;
	const lead =
		preposition === undefined
			? ''
			: `${textAt(asking, preposition, preposition + 1).toLowerCase()} `;
	const text = ask(asking, `${lead}${amount} ${noun}`);
	// "… and more than 390 in another": both are counted.
	const isBoth = /\b(?:and|or) (?:\d|more|less|about|over|some|another|nearly|almost)/.test(
		text ?? ''
	);
	return isBoth ? undefined : stemOf(asking, 'how-many', 0.9, text);
}

/** What a number counts, where the number with it is all of a part: "3,800 troops", "in nine towns". */
function countedBy(asking: Asking): { before: string; noun: string } | undefined {
	const { tree, gap, part, isSubject } = asking;
	const { tokens } = tree;
	const isKnown = isSubject || /^(?:object|oblique)$/.test(part.role);
	const counts = range(gap).some(
		(at) => tokens[at]!.head === part.head && tokens[at]!.relation === 'nummod'
	);
	const { tag, text } = tokens[part.head]!;
	const isNoun = tag === 'NNS' || /^(?:people|police|percent|staff)$/i.test(text);
	if (!isKnown || !counts || !isNoun || part.head < gap.to) return undefined;

	const start = part.preposition === undefined ? part.from : part.preposition + 1;
	if (part.preposition !== undefined && part.preposition !== part.from) return undefined;
	const before = textAt(asking, start, gap.from);
	const isAround = before === '' || around.test(before) || /^(?:some)$/i.test(before);
	// "three parks, two of them large": only the parks.
	const [noun = ''] = textAt(asking, gap.to, part.to).split(/,|:| -|–|—| \(/);
	return isAround && part.isWhole && !/ each$|["“”]/.test(noun) ? { before, noun } : undefined;
}
