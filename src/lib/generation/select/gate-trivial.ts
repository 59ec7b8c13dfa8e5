import type { Draft, GapDraft } from '../find/draft';
import { spell } from '../find/words';

/**
 * Whether a number is so small that it is rather an article, "where one plate subducts under another", or
 * an answer no more than a letter.
 */
export function isTrivial({ words }: Draft, gap: GapDraft): boolean {
	const { text } = spell(words.slice(gap.from, gap.to));
	return gap.type === 'number' ? /^(?:one|an?)$/i.test(text) : /^(?:the )?\p{L}$/iu.test(text);
}
