import { answerOf, type FactGap } from '$lib/model/fact';

/** What is asked of a gap, in one line: its question, or its statement with a blank. */
export function askedWords({ fact, gap }: FactGap): string {
	const asked = gap.written?.front ?? gap.stem;
	return asked ?? `${fact.statement.slice(0, gap.start)}____${fact.statement.slice(gap.end)}`;
}

/** Everything that counts as its answer, the answer itself first. */
export function answersOf({ fact, gap }: FactGap): string[] {
	return [answerOf({ fact, gap }), ...gap.accept];
}
