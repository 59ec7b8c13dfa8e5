import type { Draft, GapDraft } from '../find/draft';
import { spell } from '../find/words';

/** Whether a number is so small that it is rather an article: "where one plate subducts under another". */
export function isTrivial({ words }: Draft, gap: GapDraft): boolean {
	return gap.type === 'number' && /^(?:one|an?)$/i.test(spell(words.slice(gap.from, gap.to)).text);
}
