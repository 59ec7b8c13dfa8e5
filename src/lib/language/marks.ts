/** The tags of what is no word: the parser does without and only hears where they stand. */
const markTags = new Set(["''", ',', '-LRB-', '-RRB-', '.', ':', 'HYPH', 'NFP', '``']);

/** Which marks are told apart, by their tag or, as `=`, by their text. */
const kinds = [[',', '=,'], ['HYPH'], ['-LRB-', '-RRB-'], ['=:', '=;'], ['``', "''"]];

/** The words of a sentence, and what marks stand around them. */
export interface Parted {
	/** Places of the words among the tokens. */
	places: number[];
	/** The mark before each word and, last, after all of them: 0 for none, a number for its kinds. */
	marks: number[];
}

/** Part words from marks. A sentence of marks only keeps its first, so that it has a root. */
export function partMarks(texts: readonly string[], tags: readonly string[]): Parted {
	const parted: Parted = { places: [], marks: [] };
	let marks = 0;
	tags.forEach((tag, at) => {
		if (markTags.has(tag)) {
			const kind = kindOf(texts[at]!, tag);
			marks = marks ? Math.min(marks, kind) * 8 + Math.max(marks, kind) : kind;
		} else {
			parted.places.push(at);
			parted.marks.push(marks);
			marks = 0;
		}
	});
	parted.marks.push(marks);
	const isEmpty = tags.length > 0 && parted.places.length === 0;
	return isEmpty ? { places: [0], marks: [0, marks] } : parted;
}

function kindOf(text: string, tag: string): number {
	const kind = kinds.findIndex((names) => names.includes(`=${text}`) || names.includes(tag));
	return kind < 0 ? kinds.length + 1 : kind + 1;
}

/**
 * Hang the marks into a tree of words: on the phrase that they set off, so that no arcs cross.
 *
 * ```text
 * When it rained ,  we left .     the comma hangs on “rained”, which ends before it
 * Ann , a baker ,   left .        both hang on “baker”
 * ```
 *
 * @param heads For each token its head, -1 for the root; those of marks are filled in.
 * @param isMark For each token whether it is one.
 */
export function hangMarks(heads: number[], isMark: readonly boolean[]): void {
	const root = heads.findIndex((head, at) => head === -1 && !isMark[at]);
	for (let mark = 0; mark < heads.length; mark += 1) {
		if (!isMark[mark]) continue;
		let before = mark - 1;
		while (before >= 0 && isMark[before]) before -= 1;
		let after = mark + 1;
		while (after < heads.length && isMark[after]) after += 1;
		if (before < 0 || after >= heads.length) {
			heads[mark] = root;
			continue;
		}
		// The highest word of what ends before the mark, and of what begins after it.
		while (heads[before]! >= 0 && heads[before]! < mark) before = heads[before]!;
		while (heads[after]! > mark) after = heads[after]!;
		const opens = heads[after]! >= 0 && heads[after]! < mark;
		heads[mark] = opens ? after : before;
	}
}
