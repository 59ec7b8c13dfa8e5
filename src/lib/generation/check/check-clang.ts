import type { Flaw } from '$lib/model/flaw';
import { tokensOf } from '../tokens';
import { distractorsOf, keyOf, type Item } from './item';
import { isContent, stemOfWord } from './word-forms';

/** A word that stands in the stem and in the right option alone rings the bell. */
export function checkClang(item: Item): Flaw[] {
	const key = keyOf(item);
	if (key === undefined) return [];
	const asked = new Set(rootsOf(item.stem).map(([root]) => root));
	const others = new Set(
		distractorsOf(item)
			.flatMap(rootsOf)
			.map(([root]) => root)
	);
	const heard = rootsOf(key).find(([root]) => asked.has(root) && !others.has(root));
	return heard ? [{ code: 'clang', text: heard[1] }] : [];
}

/** The words that say something, without their endings, each with how it stands there. */
function rootsOf(text: string): [root: string, word: string][] {
	return tokensOf(text)
		.filter((token) => token.value === undefined && isContent(token.text))
		.map(({ text: word, start, end }) => [stemOfWord(word), text.slice(start, end)]);
}
