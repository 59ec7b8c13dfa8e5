import { lemmaOf } from '$lib/language/lemma';
import type { Gold } from './conllu';

/** Tags of words that have another form in the dictionary. */
const inflected = /^(?:VB|NN|JJ|RB|MD|PRP|DT)/;

/** Dictionary forms of the treebanks that no rule tells, a line for each tag. */
export function writeLemmas(golds: readonly Gold[], isWord: (word: string) => boolean): string {
	const counts = new Map<string, Map<string, number>>();
	for (const { words, tags, lemmas } of golds) {
		words.forEach((text, at) => {
			const tag = tags[at]!;
			const lemma = lemmas[at]!;
			const word = tag.startsWith('NNP') ? text : text.toLowerCase();
			if (!inflected.test(tag)) return;
			if (!/^[\p{L}'’-]+$/u.test(word) || !/^[\p{L}'-]+$/u.test(lemma)) return;
			const key = `${tag} ${word}`;
			const of = counts.get(key) ?? new Map<string, number>();
			counts.set(key, of.set(lemma, (of.get(lemma) ?? 0) + 1));
		});
	}

	const lines = new Map<string, string[]>();
	for (const [key, of] of counts) {
		const [tag = '', word = ''] = key.split(' ');
		const [lemma, count] = [...of].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]!;
		// What was seen but once may be a slip of the pen, unless it is a verb.
		const isPlain = lemma === lemmaOf(word, tag, new Map(), isWord);
		if (isPlain || (count < 2 && !tag.startsWith('VB'))) continue;
		lines.set(tag, [...(lines.get(tag) ?? []), `${word} ${lemma}`]);
	}
	return [...lines]
		.map(([tag, pairs]) => `${tag}: ${pairs.sort().join(', ')}`)
		.sort()
		.join('\n');
}
