import type { Gold } from './conllu';

/** A word must have been seen so often before its tags are taken for all it can have. */
const OFTEN = 5;

/** A tag of a smaller share is taken for a slip. */
const SHARE = 0.03;

/** The tags of frequent words as text, a line for all words of the same tags. */
export function writeTags(golds: readonly Gold[]): string {
	const counts = new Map<string, Map<string, number>>();
	for (const { words, tags } of golds) {
		words.forEach((word, at) => {
			const lower = word.replaceAll('’', "'").toLowerCase();
			if (/\d|:/.test(lower)) return;
			const of = counts.get(lower) ?? new Map<string, number>();
			counts.set(lower, of.set(tags[at]!, (of.get(tags[at]!) ?? 0) + 1));
		});
	}

	const lines = new Map<string, string[]>();
	for (const [word, of] of counts) {
		const all = [...of.values()].reduce((sum, count) => sum + count, 0);
		if (all < OFTEN) continue;
		const likely = [...of].filter(([, count]) => count / all >= SHARE);
		const name = likely
			.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
			.map(([tag]) => tag)
			.join(' ');
		lines.set(name, [...(lines.get(name) ?? []), word]);
	}
	return [...lines]
		.map(([name, words]) => `${name}: ${words.sort().join(' ')}`)
		.sort()
		.join('\n');
}
