import type { Asking } from './asking';
import type { ArticleView } from './view';
import { spell, type Word } from './words';

/** More words than this nobody wants to read in a question. */
const LONGEST = 28;

const mark = /^(?:[,;:.?!]|--?|[–—])$/;

/** Whether a word is a comma or another mark that parts what it stands between. */
export function isMark({ tree }: Asking, at: number): boolean {
	return mark.test(tree.tokens[at]!.text);
}

/**
 * The words at some places. A comma goes where a word beside it has gone, and so does a capital at the
 * beginning.
 *
 * @param verb Another form for the verb: `send` for "sent".
 */
export function wordsAt(
	asking: Asking,
	places: readonly number[],
	verb?: { at: number; text: string }
): Word[] {
	const { draft } = asking;
	const isKept = new Set(places);
	const stays = (at: number) => !isMark(asking, at) || (isKept.has(at - 1) && isKept.has(at + 1));
	const isSaid = (at: number) => !(at === verb?.at && verb.text === '');
	return places
		.filter((at) => stays(at) && isSaid(at))
		.map((at) => {
			const word = draft.words[at]!;
			const isApart = !isKept.has(at - 1) && !isMark(asking, at);
			const text =
				at === verb?.at ? verb.text : isFirst(asking, at) ? small(asking, at) : word.text;
			return { ...word, text, space: isApart ? ' ' : word.space };
		});
}

/** Whether a word has its capital from the beginning of a sentence. */
function isFirst({ draft }: Asking, at: number): boolean {
	const { text, token } = draft.words[at]!;
	// A name that stands for "he" keeps its own.
	const own = token === undefined ? text : draft.sentence.tokens[token]!.text;
	const isSame = text.toLowerCase() === own.toLowerCase() || /^(?:The|A|An)$/.test(text);
	return at === 0 ? isSame : token === 0 && text === own;
}

/** The first word of a statement as it would stand within one. */
function small({ draft, tree, view }: Asking, at: number): string {
	const { text, token } = draft.words[at]!;
	const name = draft.sentence.names.find(
		({ from, to }) => token !== undefined && token >= from && token < to
	);
	const lower = text[0]!.toLowerCase() + text.slice(1);
	if (/^(?:The|A|An)$/.test(text)) {
		const isOfTitle = name?.from === token && /^(?:work|other|event)$/.test(name?.kind ?? '');
		return isOfTitle ? text : lower;
	}
	const { tag, sure } = tree.tokens[at]!;
	const isProper =
		tag.startsWith('NNP') && (sure.tag > 0.9 || tree.tokens[at + 1]?.tag.startsWith('NNP'));
	const isName = name || isProper || /^(?:I|.\p{Lu}.*)$/u.test(text);
	return isName && !smallWords(view).has(lower) ? text : lower;
}

const known = new WeakMap<ArticleView, Set<string>>();

/** All words that the article also writes without a capital. */
export function smallWords(view: ArticleView): Set<string> {
	let all = known.get(view);
	if (!all) {
		all = new Set(
			view.sentences.flatMap(({ tokens }) =>
				tokens.map(({ text }) => text).filter((text) => /^\p{Ll}/u.test(text))
			)
		);
		known.set(view, all);
	}
	return all;
}

/** A question of these words, if it is short and its brackets and quotes are whole. */
export function asText(words: readonly Word[]): string | undefined {
	if (words.length > LONGEST) return undefined;
	const text = spell(words).text.replace(/[.,](?=["”’']$)/, '');
	const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
	const isWhole =
		count(/\(/g) === count(/\)/g) && count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
	const isTwice = /\b(\p{L}+ \p{L}+) \1\b/iu.test(text);
	// "is since" is wrong wherever it stands.
	const isWrong = /\b(?:is|are) (?!\w+(?:ed|en|ing)\b).* since (?:\d|\p{Lu}\p{Ll}+ \d)/u.test(text);
	if (!isWhole || isTwice || isWrong || /[.!…]$|;/.test(text)) return undefined;
	const asked = `${text[0]!.toUpperCase()}${text.slice(1)}`;
	return /[?][”"]$/.test(text) ? asked : /[?]$/.test(text) ? undefined : `${asked}?`;
}
