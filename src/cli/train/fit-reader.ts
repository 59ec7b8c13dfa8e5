import { readWords, type Reader, type ReadWords } from '$lib/language/reader';
import type { Sure } from '$lib/language/sureness';
import type { Gold } from './conllu';
import { fitScale, type Outcome } from './sureness';

/** Measure how often decisions were right by how clearly they were made, on texts not learnt from. */
export function fitReader(reader: Omit<Reader, 'sure' | 'lemmas'>, golds: readonly Gold[]): Sure {
	const tag: Outcome[] = [];
	const relation: Outcome[] = [];
	const head: [Outcome[], Outcome[], Outcome[]] = [[], [], []];
	const read = readGolds(golds, reader);
	golds.forEach((gold, index) => {
		const { tags, heads, relations, margins } = read[index]!;
		margins.forEach((margin, at) => {
			tag.push({ margin: margin.tag, right: tags[at] === gold.tags[at] });
			if (relations[at] === 'punct') return;
			const isHeadRight = heads[at] === gold.heads[at];
			head[margin.agree].push({ margin: margin.head, right: isHeadRight });
			relation.push({ margin: margin.relation, right: relations[at] === gold.relations[at] });
		});
	});
	return {
		tag: fitScale(tag),
		head: [fitScale(head[0]), fitScale(head[1]), fitScale(head[2])],
		relation: fitScale(relation)
	};
}

/** Read the sentences of a treebank, on its own tokens. */
export function readGolds(
	golds: readonly Gold[],
	reader: Omit<Reader, 'sure' | 'lemmas'>
): ReadWords[] {
	return readWords(
		golds.map(({ words }) => words),
		reader
	);
}
