import type { Draft } from '../find/draft';
import type { ArticleView } from '../find/view';
import { standsIn } from '../tokens';

/** Words that say which one by themselves: the largest, the first, the United Nations. */
const singling = /^(?:JJS|RBS|CD|NNPS?)$/;
const ordinal = /^(?:first|second|third|fourth|fifth|last|only|same|main|sun|earth|world)$/i;

/**
 * Whether a statement is about something that only the sentences before say which it is: "The move
 * followed …", "An own-brand program is due …". What the title names is known.
 */
export function isBare(
	{ words, sentence }: Draft,
	gap: unknown,
	{ article }: ArticleView
): boolean {
	const tokens = words.slice(0, 7).map(({ token }) => sentence.tokens[token ?? -1]);
	const [first] = tokens;
	if (!first || !/^(?:the|an?)$/i.test(first.text)) return false;
	const verb = tokens.findIndex((token) => token && /^(?:VB[DZP]|MD)$/.test(token.tag));
	if (verb < 2) return false;
	const phrase = tokens.slice(1, verb);
	return phrase.every(
		(token) =>
			token !== undefined &&
			/^(?:NNS?|JJ|JJR|VBN|VBG|HYPH|RB|POS)$/.test(token.tag) &&
			!singling.test(token.tag) &&
			!ordinal.test(token.text) &&
			!standsIn(article.title, token.text)
	);
}
