import { answerOf, type FactGap } from '$lib/model/fact';
import { plainWords } from './plain-words';

/** A character that nobody types: a blank of underscores would be taken for Markdown. */
const BLANK = '\u{e000}';

/** What is asked of a gap, in one line: its question, or its statement with a blank. */
export function askedWords({ fact, gap }: FactGap): string {
	const { stem, written } = gap;
	if (written?.front) return plainWords(written.front);
	if (written?.picture && written.kind !== 'cloze') return written.picture.alt;
	if (stem && !written) return stem;
	const around = fact.statement.slice(0, gap.start) + BLANK + fact.statement.slice(gap.end);
	return (written ? plainWords(around) : around).replace(BLANK, '____');
}

/** Everything that counts as its answer, the answer itself first. */
export function answersOf({ fact, gap }: FactGap): string[] {
	return [answerOf({ fact, gap }), ...gap.accept];
}
