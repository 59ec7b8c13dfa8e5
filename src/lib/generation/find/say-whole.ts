import type { Draft } from './draft';
import type { SentenceView } from './view';
import { wordsOf } from './words';

/** More tokens than this are more than one fact. */
const LONGEST = 34;

/** The sentence as it stands, where nothing in it needs the sentences before. */
export function sayWhole(sentence: SentenceView): Draft[] {
	const { tokens, paragraph } = sentence;
	const isProse = paragraph.kind === 'text' && /^[.]$/.test(tokens.at(-1)?.text ?? '');
	if (!isProse || tokens.length > LONGEST || tokens.some(needsContext)) return [];
	return [{ sentence, words: wordsOf(sentence), kind: 'event', finder: 'whole', sure: 0.7 }];
}

function needsContext({ tag }: { tag: string }): boolean {
	return tag === 'PRP' || tag === 'PRP$';
}
