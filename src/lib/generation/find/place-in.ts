import type { Draft } from './draft';

/**
 * Where some tokens of the sentence stand among the words of a draft, all of them and side by side;
 * nothing where some are left out or replaced.
 */
export function placeIn(
	{ words, sentence }: Draft,
	{ from, to }: { from: number; to: number }
): { from: number; to: number } | undefined {
	const first = words.findIndex(({ token }) => token === from);
	if (first < 0) return undefined;
	for (let at = from; at < to; at += 1) {
		const word = words[first + at - from];
		if (word?.token !== at || !isSame(word.text, sentence.tokens[at]!.text)) return undefined;
	}
	return { from: first, to: first + to - from };
}

/** The first letter may have lost or got its capital. */
function isSame(one: string, other: string): boolean {
	return (
		one === other || (one.slice(1) === other.slice(1) && one.toLowerCase() === other.toLowerCase())
	);
}
