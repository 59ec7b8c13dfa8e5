/** What is known of words beforehand. */
export interface Lexicon {
	/** Groups of words used alike, by word in lower case: a fine group and the coarse one around it. */
	groups: Map<string, { fine: number; coarse: number }>;
	/** The tags that a frequent word had in the treebanks, most often first. */
	tags: Map<string, string>;
}

/**
 * Read groups of words: a line is a fine group, an empty line ends a coarse one.
 *
 * ```text
 * monday tuesday wednesday
 * april august december
 *
 * bath bristol leeds
 * ```
 */
export function readGroups(text: string): Lexicon['groups'] {
	const groups: Lexicon['groups'] = new Map();
	let fine = 0;
	text.split('\n\n').forEach((block, coarse) => {
		for (const line of block.split('\n')) {
			fine += 1;
			const group = { fine, coarse: coarse + 1 };
			for (const word of line.split(' ')) groups.set(word, group);
		}
	});
	return groups;
}

/**
 * Read the tags of frequent words, a line for all words of the same tags.
 *
 * ```text
 * VB NN: aid answer attack
 * ```
 */
export function readTags(text: string): Lexicon['tags'] {
	const tags: Lexicon['tags'] = new Map();
	for (const line of text.split('\n')) {
		const colon = line.lastIndexOf(': ');
		if (colon < 0) continue;
		for (const word of line.slice(colon + 2).split(' ')) tags.set(word, line.slice(0, colon));
	}
	return tags;
}

/** Whether a word in lower case is known at all. */
export function isKnown({ groups, tags }: Lexicon, word: string): boolean {
	return tags.has(word) || groups.has(word);
}
