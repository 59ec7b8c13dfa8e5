import type { Article } from '$lib/model/article';
import type { RecalledFact } from './recalled';

/** A paragraph of an article, cut where what was remembered lights up. */
export interface LitParagraph {
	kind: Article['paragraphs'][number]['kind'];
	pieces: LitPiece[];
}

export interface LitPiece {
	text: string;
	/** Whether all facts that the sentence proves are there, some, or none; `rest` proves nothing. */
	how: 'whole' | 'part' | 'none' | 'rest';
}

/** An article with the sentences lit whose facts were remembered. */
export function lightUp(article: Article, all: readonly RecalledFact[]): LitParagraph[] {
	const told = sentencesOf(article, all);
	let offset = 0;
	return article.paragraphs.map(({ kind, text }) => {
		const start = offset;
		offset += text.length + 2;
		const pieces: LitPiece[] = [];
		let at = start;
		const put = (to: number, how: LitPiece['how']) => {
			if (to > at) pieces.push({ text: text.slice(at - start, to - start), how });
			at = Math.max(at, to);
		};
		for (const sentence of told) {
			if (sentence.start < at || sentence.end > start + text.length) continue;
			put(sentence.start, 'rest');
			put(sentence.end, sentence.how);
		}
		put(start + text.length, 'rest');
		return { kind, pieces };
	});
}

/** The proving sentences in their order, each once. */
function sentencesOf({ id }: Article, all: readonly RecalledFact[]) {
	const found = new Map<number, { start: number; end: number; facts: RecalledFact[] }>();
	for (const each of all) {
		const { source } = each.fact;
		if (source?.edition !== id) continue;
		const known = found.get(source.start);
		if (known) known.facts.push(each);
		else found.set(source.start, { start: source.start, end: source.end, facts: [each] });
	}
	return [...found.values()]
		.sort((a, b) => a.start - b.start)
		.map(({ start, end, facts }) => ({ start, end, how: howOf(facts) }));
}

function howOf(facts: readonly RecalledFact[]): 'whole' | 'part' | 'none' {
	if (facts.every(({ how }) => how === 'whole')) return 'whole';
	return facts.some(({ how }) => how === 'whole' || how === 'part') ? 'part' : 'none';
}
