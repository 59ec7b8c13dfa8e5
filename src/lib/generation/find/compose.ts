import type { SentenceView } from './view';
import { ownWords, type Word } from './words';

/** A token of the sentence by its place, or words of ours. */
export type Item = number | string;

const closing = /^(?:[,.;:!?%)\]”’]|['’]s|n['’]t|['’](?:re|ve|ll|d|m))$/;
const opening = /^(?:[([$£€“]|US\$)$/;

/** Put words together: those left out are gone, those that something else stands for are that, and commas follow. */
export function compose(
	sentence: SentenceView,
	items: readonly Item[],
	instead: ReadonlyMap<number, string>
): Word[] {
	const { tokens, wording } = sentence;
	const words: Word[] = [];
	let last = -2;
	for (const item of items) {
		if (typeof item === 'string') {
			for (const word of ownWords(item)) {
				const isClosing = word.text === '"' ? isQuoting(words) : closing.test(word.text);
				words.push(isClosing ? { ...word, space: '' } : word);
			}
			last = -2;
			continue;
		}
		if (wording.leftOut.has(item)) continue;
		const { text, start } = tokens[item]!;
		const before = words.at(-1)?.text ?? '';
		const isApart =
			last === item - 1
				? tokens[last]!.end < start
				: !closing.test(text) && !opening.test(before) && !(before === '"' && isQuoting(words));
		const said = instead.get(item) ?? wording.instead.get(item);
		if (said === undefined) words.push({ text, space: isApart ? ' ' : '', token: item });
		else words.push(...ownWords(said).map((word) => ({ ...word, token: item })));
		last = item;
	}
	return capitalised(sentence, ended(tidied(words)));
}

/** Whether a quotation has begun and not ended. */
function isQuoting(words: readonly Word[]): boolean {
	return words.filter(({ text }) => text === '"').length % 2 === 1;
}

/** No comma stands at the beginning, beside another mark or before the end. */
function tidied(words: readonly Word[]): Word[] {
	const kept: Word[] = [];
	words.forEach((word, at) => {
		const next = words[at + 1]?.text ?? '.';
		const isLoose = /^(?:[,;:]|--?|[–—])$/.test(word.text);
		const isKept = word.text === ';' && next === ',';
		if (isLoose && !isKept && (kept.length === 0 || /^[,.;:!?)–—]$/.test(next))) return;
		if (isLoose && /^[,;:(–—]$/.test(kept.at(-1)!.text)) return;
		kept.push(word);
	});
	return kept;
}

function ended(words: Word[]): Word[] {
	const isMark = (text = '') => /^(?:[,;:]|--?|[–—])$/.test(text);
	while (isMark(words.at(-1)?.text)) words.pop();
	if (/^[.!]$/.test(words.at(-1)?.text ?? '') || /[.]$/.test(words.at(-1)?.text ?? ''))
		return words;
	const isQuoted =
		/^["”]$/.test(words.at(-1)?.text ?? '') && /^[.!?]$/.test(words.at(-2)?.text ?? '');
	return isQuoted ? words : [...words, { text: '.', space: '' }];
}

/** A capital at the beginning, and none where the beginning of the sentence has moved inside. */
function capitalised({ tokens, names }: SentenceView, words: Word[]): Word[] {
	const isName = names.some(({ from }) => from === 0);
	return words.map((word, at) => {
		const { text, token } = word;
		if (at === 0) {
			const isPlain = text === text.toLowerCase();
			return isPlain ? { ...word, text: text.charAt(0).toUpperCase() + text.slice(1) } : word;
		}
		const isMoved = token === 0 && text === tokens[0]!.text && !/^["“]$/.test(words[at - 1]!.text);
		const { tag } = tokens[0]!;
		if (!isMoved || isName || /^NNP/.test(tag) || text === 'I' || !/^\p{Lu}[\p{Ll}-]*$/u.test(text))
			return word;
		return { ...word, text: text.charAt(0).toLowerCase() + text.slice(1) };
	});
}
