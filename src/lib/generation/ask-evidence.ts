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

	const silent = material.sentences.filter((sentence) => saysNothing(sentence, asked));
	const before = apart(silent.filter(({ span }) => span.end <= fact.source.start).reverse());
	const after = apart(silent.filter(({ span }) => span.start >= fact.source.end));
	const around = Math.min(3, before.length, after.length);
	if (around < 2) return undefined;

	const key = asked.place(around + 1);
	const sentences = [...before.slice(0, key).reverse(), proof, ...after.slice(0, around - key)];
	return { ...drawn, kind: 'evidence', stem: gap.stem, sentences, key };
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

/** Those that do not overlap one before them. */
function apart(sentences: Sentence[]): Sentence[] {
	return sentences.filter(
		({ span }, index) =>
			!sentences
				.slice(0, index)
				.some((other) => other.span.start < span.end && span.start < other.span.end)
	);
}
