import type { Candidate, Placed, PlanRequest } from './plan';

/** Whether two facts are said by one sentence. */
export function isSameSentence({ source: a }: Candidate, { source: b }: Candidate): boolean {
	return !!a && !!b && a.edition === b.edition && a.start < b.end && b.start < a.end;
}

type Teller = Pick<PlanRequest, 'answersAnother'>;

/** Whether what one question puts on the screen holds the answer of another. */
export function givesAway(one: Placed, other: Placed, { answersAnother }: Teller): boolean {
	return [...one.shown, ...one.others].some((text) => answersAnother(text, other.answers));
}

/**
 * Where a question may stand among those already placed: after every one whose answer it gives away,
 * before every one that gives its own away, not beside a sibling or its own sentence. The last such
 * place, but rather one not beside its own kind; none when there is none.
 */
export function placeFor(
	next: Placed,
	placed: readonly Placed[],
	teller: Teller
): number | undefined {
	const earliest = placed.findLastIndex((other) => givesAway(next, other, teller)) + 1;
	const giver = placed.findIndex((other) => givesAway(other, next, teller));
	const latest = giver < 0 ? placed.length : giver;

	let fallback: number | undefined;
	for (let place = latest; place >= earliest; place -= 1) {
		const beside = [placed[place - 1], placed[place]].filter((other) => other !== undefined);
		if (beside.some((other) => isNear(next, other))) continue;
		if (beside.every((other) => other.kind !== next.kind)) return place;
		fallback ??= place;
	}
	return fallback;
}

function isNear(a: Candidate, b: Candidate): boolean {
	return a.card.factId === b.card.factId || isSameSentence(a, b);
}
