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
	const { material, gap, drawn } = asked;
	if (gap.stem === undefined || answersAnother(gap.stem, acceptedOf(asked))) return undefined;
	const at = material.sentences.findIndex((sentence) => isSource(sentence, asked));
	const proof = material.sentences[at];
	if (!proof) return undefined;

	const above = nearest(asked, at, -1);
	const below = nearest(asked, at, 1);
	const around = Math.min(above.length, below.length);
	if (around < 2) return undefined;

	const key = asked.place(around + 1);
	const sentences = [...above.slice(0, key).reverse(), proof, ...below.slice(0, around - key)];
	return { ...drawn, kind: 'evidence', stem: gap.stem, sentences, key };
}

/** The next three sentences up or down that say nothing of the answer and do not overlap. */
function nearest(asked: Asked, from: number, step: 1 | -1): Sentence[] {
	const { sentences } = asked.material;
	let last = sentences[from]!;
	const found: Sentence[] = [];
	for (let at = from + step; found.length < 3; at += step) {
		const sentence = sentences[at];
		if (!sentence) break;
		if (overlap(sentence.span, last.span) || !saysNothing(sentence, asked)) continue;
		found.push(sentence);
		last = sentence;
	}
	return found;
}

function overlap(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}

function isSource({ span }: Sentence, { fact }: Pick<Asked, 'fact'>): boolean {
	return span.start === fact.source?.start && span.end === fact.source.end;
}

/** Whether a sentence neither holds a right answer nor proves a fact that has the same one. */
function saysNothing(sentence: Sentence, asked: Asked): boolean {
	const right = [...acceptedOf(asked), ...asked.gap.alsoTrue];
	if (answersAnother(sentence.text, right)) return false;

	const folded = new Set(right.map(fold));
	for (const other of asked.material.gaps.values()) {
		if (!isSource(sentence, other)) continue;
		if (acceptedOf(other).some((answer) => folded.has(fold(answer)))) return false;
	}
	return true;
}
