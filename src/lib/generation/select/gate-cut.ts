import type { Draft, GapDraft } from '../find/draft';
import type { Word } from '../find/words';
import { isNumeric } from '../measure';

const name = /^NNPS?$/;
const figure = /^(?:[$£€¥%#]|CD)$/;
/** Half of the name of a place or a body. */
const half =
	/^(?:High|Supreme|Federal|National|Royal|Grand|Upper|Lower|Central|Holy|Great|New|North|South|East|West|San|Santa|Los|Las|Saint|St\.?|Fort|Port|Mount|Lake)$/;
/** What stands before a name and is no part of it. */
const role =
	/^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Minister|President|Secretary|Professor|Judge|General|Captain|Chancellor|Senator|Governor|King|Queen|Prince|Princess|Pope|Justice|Coach|Director|Chairman|Leader)\.?$/;

/** Whether the words beside a gap belong to its answer, so that only a part of it is asked for. */
export function isCut(draft: Draft, gap: GapDraft): boolean {
	const { words } = draft;
	const before = words[gap.from - 1];
	const after = words[gap.to];
	if (isHyphen(before, words[gap.from]) || isHyphen(after, after)) return true;
	if (gap.type === 'date' && (isDash(before) || isDash(after))) return true;
	if (before?.text === '/' || after?.text === '/' || isShared(words, gap)) return true;

	const [left, first, right] = [gap.from - 1, gap.from, gap.to].map((at) =>
		tagOf(draft, words[at])
	);
	if (isNumeric(gap.type)) return figure.test(left!) || figure.test(right!);
	if (/^(?:IN|CC|TO)$/.test(first!) || isEnd(words, gap.from)) return true;
	if (gap.type === 'date') return isAttribute(draft, gap, right!);
	if (isCapital(words[gap.from]) && isCapital(after)) return true;
	if (gap.type !== 'person' && gap.type !== 'organization' && gap.type !== 'place') return false;
	if (half.test(before?.text ?? '') && isCapital(words[gap.from])) return true;
	if (name.test(left!) && name.test(first!) && !role.test(before!.text)) return true;
	return isCapital(words[gap.to - 1]) && goesOn(draft, gap);
}

/** “24 August – 3 October”: each is half of the time. */
function isDash(word: Word | undefined): boolean {
	return word !== undefined && /^(?:-|--|–|—)$/.test(word.text);
}

/** A hyphen set close: what is beside it is half a word. */
function isHyphen(word: Word | undefined, second: Word | undefined): boolean {
	return word !== undefined && /^[-–]/.test(word.text) && second?.space === '';
}

const common =
	/^(?:Railway|Railroad|Line|Canal|War|Wars|Company|University|College|School|Church|Council|Act|Bank|Road|Street|Bridge|Party|Society|Institute|Museum|Department|Committee|Club|Association|Union|Board|Commission|Trust|Group|Corporation|Agency|Service|Office|Authority|Festival|Treaty|Parks?|Empire|Islands?|Counties|Rivers?|Mountains?)$/;

/** "the Holt" of "the Holt and Lund Railway", "Lund War" of "the Swiss and Lund War". */
function isShared(words: readonly Word[], { from, to }: GapDraft): boolean {
	const isThe = (at: number) => words[at]?.text.toLowerCase() === 'the';
	let end = to + 1;
	while (isCapital(words[end])) end += 1;
	const hasThe = isThe(from) || isThe(from - 1);
	if (hasThe && words[to]?.text === 'and' && end > to + 2 && common.test(words[end - 1]!.text))
		return !common.test(words[to - 1]!.text);
	const isSecond = words[from - 1]?.text === 'and' && isCapital(words[from - 2]) && isThe(from - 3);
	return isSecond && to > from + 1 && common.test(words[to - 1]!.text);
}

/** "American" of "American Beauty". */
function isCapital(word: Word | undefined): boolean {
	return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** "Holland" of "Hoek van Holland", "England" of "Bank of England". */
function isEnd(words: readonly Word[], from: number): boolean {
	const at = words[from - 1]?.text === 'the' ? from - 2 : from - 1;
	return (
		isCapital(words[from]) &&
		/^(?:of|van|von|de|del|della|du|la|el)$/.test(words[at]?.text ?? '') &&
		at > 1 &&
		isCapital(words[at - 1])
	);
}

/** "the Ministry" of "the Ministry of Defence". */
function goesOn(draft: Draft, { type, to }: GapDraft): boolean {
	if (type !== 'organization' || !/^(?:of|for)$/.test(draft.words[to]?.text ?? '')) return false;
	const next = draft.words[to + 1]?.text === 'the' ? to + 2 : to + 1;
	return isCapital(draft.words[next]);
}

/** "the 2nd century BCE Greek writer": a date that only says more of a noun. */
function isAttribute({ words }: Draft, gap: GapDraft, right: string): boolean {
	return /^the$/i.test(words[gap.from]!.text) && /^(?:JJ|NN)/.test(right);
}

/** The tag of a word that is one of the sentence; nothing for words of ours, and of dates. */
function tagOf({ sentence }: Draft, word: Word | undefined): string {
	const token = word?.token === undefined ? undefined : sentence.tokens[word.token];
	if (!token || token.text !== word!.text) return '';
	const isDate = sentence.dates.some(({ from, to }) => word!.token! >= from && word!.token! < to);
	return isDate ? '' : token.tag;
}
