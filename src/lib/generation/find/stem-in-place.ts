import { standsIn } from '../tokens';
import { classNounOf } from './class-noun';
import type { Draft, GapDraft, Stem } from './draft';
import { treeOf } from './draft-clause';
import type { ArticleView } from './view';
import { spell } from './words';

/** A statement of more words than this asks too late. */
const LONGEST = 22;

/**
 * Ask at the end of the statement, where the answer stands there and cannot go to the front.
 *
 * ```text
 * The town is 45 kilometres from the mouth of the Rhine.
 *                                             ---------  … from the mouth of which river?
 * ```
 */
export function askInPlace(draft: Draft, gap: GapDraft, view: ArticleView): Stem | undefined {
	const { words, finder, stoppedBy } = draft;
	const isUnfit =
		finder === 'quotation' ||
		words.some(({ text }) => /^(?:[“”":;?]|not|n['’]t|never|no|nor)$/i.test(text));
	if (stoppedBy || isUnfit || words.length > LONGEST || gap.from < 4 || gap.sure < 0.5)
		return undefined;
	const wh = whOf(draft, gap, view);
	if (!wh) return undefined;

	const before = spell(words.slice(0, gap.from)).text;
	const answer = spell(words.slice(gap.from, gap.to)).text;
	const noun = wh.split(' ').at(-1)!;
	const isPlain =
		!standsIn(before, answer) &&
		!standsIn(before, noun) &&
		!new RegExp(`\\b${noun}(?:s|es)\\b`, 'i').test(before);
	// Two names or more besides the answer say well enough what is meant.
	const { tokens } = treeOf(draft);
	const told = tokens.slice(0, gap.from).filter(({ tag }) => /^(?:NN|JJ|CD)/.test(tag)).length;
	if (!isPlain || told < 3) return undefined;
	return { text: `${before} ${wh}?`, maker: 'in-place', sure: 0.7 * draft.sure * gap.sure };
}

/** "the town of" a name says what it is. */
function isCalled(noun = ''): boolean {
	return /^(?:town|city|village|state|country|republic|kingdom|island|province|region|county|district|colony|territory)$/i.test(
		noun
	);
}

function whOf(draft: Draft, gap: GapDraft, view: ArticleView): string | undefined {
	const tree = treeOf(draft);
	const { words } = draft;
	const last = words.at(-1)!.text === '.' ? words.length - 1 : words.length;
	const before = tree.tokens[gap.from - 1]!;
	if (gap.type === 'number') {
		const noun = tree.tokens[gap.to];
		const counts = gap.to === last - 1 && noun?.tag === 'NNS';
		const isOpen = !/^(?:DT|PRP\$|POS|CC|CD|JJ)$/.test(before.tag);
		return counts && isOpen ? `how many ${noun.text}` : undefined;
	}
	if (gap.to !== last || !/^(?:IN|TO)$/.test(before.tag)) return undefined;
	// "by one, by another and by a third"
	if (/^(?:CC|,)$/.test(tree.tokens[gap.from - 2]!.tag)) return undefined;
	const preposition = before.text.toLowerCase();
	const text = spell(words.slice(gap.from, gap.to)).text;
	if (gap.type === 'date') {
		// "with a population of 3,800 in 2010": the year is that of the number only.
		const near = tree.tokens.slice(gap.from - 4, gap.from);
		const isOfNumber = near.some(({ tag }) => tag === 'CD');
		return preposition === 'in' && /^\d{4}$/.test(text) && !isOfNumber ? 'which year' : undefined;
	}
	if (gap.type === 'person') {
		return /^(?:by|with|to|from|for|against)$/.test(preposition) ? 'whom' : undefined;
	}
	const isName = gap.type === 'place' || gap.type === 'organization';
	if (!isName || /^(?:as|than|like|including|such)$/.test(preposition)) return undefined;
	const noun = classNounOf({ draft, gap, tree }, { before: '', beforeFrom: gap.from }, view);
	// "the town of which city", "at which state"
	const isWide = /^(?:city|state|country|continent)$/.test(noun ?? '');
	if (isWide && (preposition === 'at' || isCalled(tree.tokens[gap.from - 2]?.text)))
		return undefined;
	return noun && `which ${noun}`;
}
