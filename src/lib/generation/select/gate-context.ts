import type { Draft } from '../find/draft';
import { spell } from '../find/words';

const dangling =
	/^(?:but|and|or|so|yet|however|also|therefore|thus|meanwhile|instead|then|still|nevertheless|nonetheless|moreover|furthermore|besides|here|such|another|both|these|those|this|that|it|he|she|they|we|i|you)$/i;
/** "It is known that …", "Both Ann and …": these lean on nothing. */
const standing = /^(?:It (?:is|was|has been) \p{L}+ that|Both \p{L}[^,.]* and) /u;
/** Who or what, when there is no noun behind it? */
const partial =
	/^(?:all|each|most|some|many|few|several|none|neither|either|others?|one|two|three)$/i;
const deictic =
	/\b(?:yesterday|tomorrow|tonight|(?:last|next|this) (?:week|month|night|weekend|year|season|summer|winter|spring|autumn|decade|century)|the (?:same|previous|following) (?:day|year|week|month|time|period)|(?:former|latter) (?:is|was|are|were|of|has|had)|aforementioned|currently|the current|as follows|ago|later (?:in|that|this))\b/i;
const firstPerson = /\b(?:I|we|our|my|us|me|your|you)\b/;

/** Whether a statement leans on the sentences before it, on the day of the article, or on who says it. */
export function needsContext(draft: Draft): boolean {
	const { words } = draft;
	const text = spell(words).text.replace(/["“][^"”]*["”]/g, '');
	const first = words[0]?.text ?? '';
	const leans = dangling.test(first) && !standing.test(text);
	// A day without its year.
	const isYearless =
		/\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b(?!,? \d{4})/.test(
			text
		) && !/\d{4}/.test(text);
	const isCut = /^(?:As with |Of the (?:\d|two|three|few|many))/.test(text);
	return (
		leans ||
		isCut ||
		isYearless ||
		isPartial(draft) ||
		hasLooseObject(draft) ||
		deictic.test(text) ||
		firstPerson.test(text)
	);
}

/** "All were arrested." "One is a baker." */
function isPartial({ words, sentence }: Draft): boolean {
	const [first, second] = words;
	if (first?.token === undefined || !partial.test(first.text)) return false;
	if (/^(?:VB[DZP]|MD)$/.test(sentence.tokens[second?.token ?? -1]?.tag ?? '')) return true;
	const { relation } = sentence.tokens[first.token]!;
	const says = sentence.children[first.token]!.some((at) =>
		/^(?:nmod|acl)/.test(sentence.tokens[at]!.relation)
	);
	return /^nsubj/.test(relation) && !says;
}

/** "A dam prevents it from flowing": what its own subject is not, only the sentences before say. */
function hasLooseObject({ words, sentence, verb }: Draft): boolean {
	return words.some(({ token, text }) => {
		const own = sentence.tokens[token ?? -1];
		if (!own || own.text !== text || !/^(?:it|him|her|them)$/i.test(text)) return false;
		const isOfVerb =
			verb === undefined ? sentence.tokens[own.head]?.head === -1 : own.head === verb;
		return isOfVerb && own.relation === 'obj';
	});
}
