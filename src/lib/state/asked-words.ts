import { answerOf, type FactGap } from '$lib/model/fact';
import { plainWords } from './plain-words';

/** What is asked of a gap, in one line: its question, or its statement with a blank. */
export function askedWords({ fact, gap }: FactGap): string {
	const { written } = gap;
	if (written?.front) return plainWords(written.front);
	const around = `${fact.statement.slice(0, gap.start)}____${fact.statement.slice(gap.end)}`;
	if (written)
		return written.kind === 'cloze' ? plainWords(around) : (written.picture?.alt ?? around);
	return gap.stem ?? around;
}

/** Everything that counts as its answer, the answer itself first. */
export function answersOf({ fact, gap }: FactGap): string[] {
	return [answerOf({ fact, gap }), ...gap.accept];
}
