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
	if (!named) return [];
	// “Robert” may be another one than “Robert of Lund”, where others are called so too.
	const isShared =
		!bare.includes(' ') &&
		known.named.some(
			(one) => one !== named && one.forms.some((form) => form.startsWith(`${bare} `))
		);
	const isOther = (form: string) =>
		form.startsWith(`${bare} `) && (isShared || / (?:of|de|von|van|the) /.test(form));
	return named.forms.filter((form) => form !== bare && form !== text && !isOther(form));
}
