import type {
	ClozeQuestion,
	NumberQuestion,
	Question,
	ShortAnswerQuestion
} from '$lib/model/question';
import { seeded, seedOf, shuffled } from '$lib/random/random';
import { drawEarlier } from './distractors';
import { neighboursOf } from './measure';
import { fold } from './tokens';

type WrittenQuestion = ClozeQuestion | NumberQuestion | ShortAnswerQuestion;

/** Whether a question is answered in writing. */
export function isWritten(question: Question): question is WrittenQuestion {
	return ['cloze', 'number', 'short-answer'].includes(question.kind);
}

/** As many words that are not wanted as are, and one more, within these bounds. */
const extras = { least: 4, most: 6 };

/**
 * The words of an answer among words of other answers of its type, to be put together by tapping. The same
 * question has the same words in the same order. Nothing where there is nothing to mix in.
 */
export function wordBank({ key, kind, gapId, seed }: WrittenQuestion): string[] | undefined {
	const [answer] = key.answers;
	if (answer === undefined) return undefined;
	const random = seeded(seedOf(`words of ${kind} ${gapId}`, seed));
	const wanted = wordsOf(answer);
	const size = Math.min(extras.most, Math.max(extras.least, wanted.length + 1));
	const others = [...drawEarlier(key.others, random), ...neighboursOf(key.type, answer)];

	const known = new Set([...wanted, ...key.answers].map(fold));
	const mixed: string[] = [];
	for (const word of others.flatMap(wordsOf)) {
		const folded = fold(word) || word;
		if (mixed.length === size || known.has(folded)) continue;
		known.add(folded);
		mixed.push(word);
	}
	return mixed.length === 0 ? undefined : shuffled([...wanted, ...mixed], random);
}

/** Words as they are written; a sign between two of them stays with the first. */
function wordsOf(text: string): string[] {
	return text.split(/\s+/).filter(Boolean);
}
