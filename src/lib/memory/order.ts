import type { Candidate, Placed, PlanRequest } from './plan';

/** Whether two facts are said by one sentence. */
export function isSameSentence({ source: a }: Candidate, { source: b }: Candidate): boolean {
	return !!a && !!b && a.edition === b.edition && a.start < b.end && b.start < a.end;
}

type Teller = Pick<PlanRequest, 'answersAnother'>;
type Mixer = Teller & Pick<PlanRequest, 'areConfusable' | 'purpose'>;

/** Whether what one question puts on the screen holds the answer of another. */
export function givesAway(one: Placed, other: Placed, { answersAnother }: Teller): boolean {
	return [...one.shown, ...one.others].some((text) => answersAnother(text, other.answers));
}

/**
 * Where a question may stand among those already placed: after every one whose answer it gives away,
 * before every one that gives its own away, not beside a sibling or its own sentence. Of such places the
 * one that fits best, the last of equals; none when there is none.
 */
export function placeFor(
	next: Placed,
	placed: readonly Placed[],
	mixer: Mixer
): number | undefined {
	const earliest = placed.findLastIndex((other) => givesAway(next, other, mixer)) + 1;
	const giver = placed.findIndex((other) => givesAway(other, next, mixer));
	const latest = giver < 0 ? placed.length : giver;
	const alike = mixed(next, placed, mixer);

	let best: { place: number; cost: number } | undefined;
	for (let place = latest; place >= earliest; place -= 1) {
		const beside = [placed[place - 1], placed[place]].filter((other) => other !== undefined);
		if (beside.some((other) => isNear(next, other))) continue;
		const sameKind = beside.some((other) => other.kind === next.kind) ? 1 : 0;
		const cost = sameKind + distanceCost(place, alike);
		if (!best || cost < best.cost) best = { place, cost };
	}
	return best?.place;
}

/** What is easily mistaken is told apart best when it comes mixed, one or two others in between. */
const MOST_BETWEEN = 2;

function distanceCost(place: number, alike: readonly number[]): number {
	if (alike.length === 0) return 0;
	const between = Math.min(...alike.map((at) => (at < place ? place - at - 1 : at - place)));
	if (between === 0) return 4;
	return between > MOST_BETWEEN ? 2 : 0;
}

/**
 * Places of what could be mistaken for a question (Rohrer 2012: interleaving helps to tell alike things
 * apart). What is new stays in the order of its article at first.
 */
function mixed(
	{ card }: Placed,
	placed: readonly Placed[],
	{ areConfusable = () => false, purpose }: Mixer
): number[] {
	if (purpose !== 'review') return [];
	return placed.flatMap((other, at) => (areConfusable(card.gapId, other.card.gapId) ? [at] : []));
}

function isNear(a: Candidate, b: Candidate): boolean {
	return a.card.factId === b.card.factId || isSameSentence(a, b);
}
