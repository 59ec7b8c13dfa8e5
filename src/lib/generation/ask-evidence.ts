import type { Span } from '$lib/model/article';
import type { EvidenceQuestion } from '$lib/model/question';
import type { Asked } from './asker';
import { answersAnother } from './checks';
import type { Sentence } from './material';
import { acceptedOf } from './statement';
import { fold } from './tokens';

/**
 * Ask for the sentence that answers a stem, among its neighbours in the order of the article. The
 * first and last sentences of an article are not asked for: their place would give them away.
 */
export function askEvidence(asked: Asked): EvidenceQuestion | undefined {
	const { material, fact, gap, drawn } = asked;
	if (gap.stem === undefined || answersAnother(gap.stem, acceptedOf(asked))) return undefined;
	const proof = material.sentences.find((sentence) => isSource(sentence, asked));
	if (!proof) return undefined;

	const { start, end } = fact.source;
	const before = material.sentences.filter(({ span }) => span.end <= start);
	const after = material.sentences.filter(({ span }) => span.start >= end);
	const above = nearest(before.reverse(), asked);
	const below = nearest(after, asked);
	const around = Math.min(3, above.length, below.length);
	if (around < 2) return undefined;

	const key = asked.place(around + 1);
	const sentences = [...above.slice(0, key).reverse(), proof, ...below.slice(0, around - key)];
	return { ...drawn, kind: 'evidence', stem: gap.stem, sentences, key };
}

/** The first three that say nothing of the answer and do not overlap. */
function nearest(sentences: Sentence[], asked: Asked): Sentence[] {
	const found: Sentence[] = [];
	for (const sentence of sentences) {
		if (found.length === 3) break;
		const apart = found.every(({ span }) => !overlap(span, sentence.span));
		if (apart && saysNothing(sentence, asked)) found.push(sentence);
	}
	return found;
}

function overlap(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}

function isSource({ span }: Sentence, { fact }: Pick<Asked, 'fact'>): boolean {
	return span.start === fact.source.start && span.end === fact.source.end;
}

/** Whether a sentence neither holds a right answer nor proves a fact that has the same one. */
function saysNothing(sentence: Sentence, asked: Asked): boolean {
	const right = [...acceptedOf(asked), ...asked.gap.alsoTrue];
	if (answersAnother(sentence.text, right)) return false;

	const folded = new Set(right.map(fold));
	return ![...asked.material.gaps.values()].some(
		(other) =>
			isSource(sentence, other) && acceptedOf(other).some((answer) => folded.has(fold(answer)))
	);
}
