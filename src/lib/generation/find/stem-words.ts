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
			const text = at === verb?.at ? verb.text : at === 0 ? small(asking) : word.text;
			return { ...word, text, space: isApart ? ' ' : word.space };
		});
}

/** The first word of a statement as it would stand within one. */
function small({ draft, tree, view }: Asking): string {
	const { text, token } = draft.words[0]!;
	const name = draft.sentence.names.find(
		({ from, to }) => token !== undefined && token >= from && token < to
	);
	const lower = text[0]!.toLowerCase() + text.slice(1);
	if (/^(?:The|A|An)$/.test(text)) {
		const isOfTitle = name?.from === token && /^(?:work|other|event)$/.test(name?.kind ?? '');
		return isOfTitle ? text : lower;
	}
	const isName = name || tree.tokens[0]!.tag.startsWith('NNP') || /^(?:I|.\p{Lu}.*)$/u.test(text);
	return isName && !smallWords(view).has(lower) ? text : lower;
}

const known = new WeakMap<ArticleView, Set<string>>();

/** All words that the article also writes without a capital. */
function smallWords(view: ArticleView): Set<string> {
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
	if (!isWhole || /[.!…]$|;/.test(text)) return undefined;
	const asked = `${text[0]!.toUpperCase()}${text.slice(1)}`;
	return /[?][”"]$/.test(text) ? asked : /[?]$/.test(text) ? undefined : `${asked}?`;
}
