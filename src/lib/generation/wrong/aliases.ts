import type { Confusing } from './confuser';
import { namesOfCountry } from './countries';

/**
 * Other names of the answer: those that the article uses for the same, and those that a country has.
 *
 * ```text
 * the European Union → EU        Britain → UK, the United Kingdom
 * ```
 */
export function aliasesOf({ draft, gap, text, known }: Confusing): string[] {
	const bare = text.replace(/^the /i, '');
	if (gap.type === 'place') return namesOfCountry(bare).filter((name) => name !== bare);
	if (gap.type !== 'person' && gap.type !== 'organization') return [];
	const at = draft.words[gap.to - 1]?.token;
	const end = at === undefined ? -1 : draft.sentence.tokens[at]!.end;
	const name = draft.sentence.names.find((name) => name.end === end);
	const named = name && known.namedAt.get(name.start);
	return named?.forms.filter((form) => form !== bare && form !== text) ?? [];
}
