import type { Draft } from '../find/draft';
import { spell } from '../find/words';

/** Whether a statement does not begin or end as one does, or runs two sentences together. */
export function isClumsy(draft: Draft): boolean {
	const { words, sentence } = draft;
	const tagOf = (at: number) => sentence.tokens[words[at]?.token ?? -1]?.tag ?? '';
	const { text } = spell(words);
	return (
		/^(?:VB[DZ]|MD)$/.test(tagOf(0)) ||
		(tagOf(0) === 'VBN' && /^(?:was|were|is|are)$/.test(words[1]?.text ?? '')) ||
		(draft.finder === 'apposition' && /^(?:IN|TO|RB|CC)$/.test(tagOf(0))) ||
		words.some(({ text }, at) => /^(?:does|did|do)$/.test(text) && tagOf(at + 1) === 'VB') ||
		/^(?:only|just|even|not) (?:after|before|when|if|because)\b/i.test(text) ||
		/\d(?:st|nd|rd|th)\.$/.test(text) ||
		/[,;] (?:The|An?|It|He|She|They|In|But|This) \p{Ll}/u.test(text) ||
		/, for (?:example|instance),/.test(text) ||
		/; and [^;]*\.$|\b(?:before|since|until|by), /.test(text)
	);
}
