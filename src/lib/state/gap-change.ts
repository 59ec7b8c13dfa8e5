import { answerOf, type Fact, type Gap } from '$lib/model/fact';

/** What the learner can change of a gap: how it is asked, what is accepted, what is offered as wrong. */
export interface GapChange {
	statement?: string;
	stem?: string;
	accept: string[];
	confusions: string[];
}

/**
 * The fact with one gap changed, ids and all else as they were. A changed statement must still hold every
 * answer; if it does not, it stays as it was.
 */
export function withGapChange(fact: Fact, gap: Gap, change: GapChange): Fact {
	const { stem, accept, confusions } = change;
	// Asked anew, it may be asked in every way again.
	const { stem: _stem, unfit: _unfit, ...rest } = gap;
	const changed: Gap = { ...rest, accept, confusions, ...(stem && { stem }) };
	const gaps = fact.gaps.map((other) => (other.id === gap.id ? changed : other));
	const placed = change.statement && placeGaps(fact, gaps, change.statement);
	return { ...fact, gaps, ...placed };
}

/** Where the answers stand in a new statement: in the order in which they stood, where that can be. */
function placeGaps(
	fact: Fact,
	gaps: Gap[],
	statement: string
): Pick<Fact, 'statement' | 'gaps'> | undefined {
	const placed = new Map<Gap['id'], Gap>();
	let from = 0;
	const isFree = (start: number, end: number) =>
		[...placed.values()].every((other) => end <= other.start || other.end <= start);

	for (const gap of [...gaps].sort((a, b) => a.start - b.start)) {
		const answer = answerOf({ fact, gap });
		const starts = startsOf(answer, statement).filter((at) => isFree(at, at + answer.length));
		const start = starts.find((at) => at >= from) ?? starts[0];
		if (start === undefined) return undefined;
		from = start + answer.length;
		placed.set(gap.id, { ...gap, start, end: from });
	}
	return { statement, gaps: gaps.map((gap) => placed.get(gap.id) ?? gap) };
}

/** Every place at which some words stand in a text. */
function startsOf(words: string, text: string): number[] {
	const starts: number[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
	return starts;
}
