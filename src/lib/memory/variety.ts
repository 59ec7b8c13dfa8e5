import type { QuestionKind } from '$lib/model/question';
import { pickIndex, seeded } from '$lib/random/random';
import { gentleKinds } from './ladder';
import type { Placed } from './plan';

/** So many kinds a sitting of six has, when its cards can be asked in so many ways. */
const KINDS_WANTED = 3;

/**
 * The same questions in at least three kinds, or one kind for every two of them: while there are
 * fewer, a question whose kind is not the only one is asked in a kind still missing, if it can be there.
 */
export function varied(
	placed: readonly Placed[],
	seed: number,
	inKind: (placed: readonly Placed[], at: number, kind: QuestionKind) => Placed | undefined
): Placed[] {
	const result = [...placed];
	const random = seeded(seed);
	const wanted = Math.min(KINDS_WANTED, Math.floor(placed.length / 2));

	for (;;) {
		const used = result.map(({ kind }) => kind);
		if (new Set(used).size >= wanted) return result;
		const changes = result.flatMap((each, at) =>
			(isRepeated(each.kind, used) ? missing(each, used) : []).flatMap((kind) => {
				const changed = inKind(result, at, kind);
				return changed ? [{ at, changed }] : [];
			})
		);
		const change = changes[pickIndex(changes.length, random)];
		if (!change) return result;
		result[change.at] = change.changed;
	}
}

function isRepeated(kind: QuestionKind, used: readonly QuestionKind[]): boolean {
	return used.indexOf(kind) !== used.lastIndexOf(kind);
}

function missing({ kinds }: Placed, used: readonly QuestionKind[]): QuestionKind[] {
	return gentleKinds.filter((kind) => kinds.includes(kind) && !used.includes(kind));
}
