import type { FactGap } from '$lib/model/fact';
import { shuffled } from '$lib/random/random';
import type { Asked } from './asker';
import { answersAnother } from './checks';
import { acceptedOf } from './statement';
import { fold } from './tokens';

/** A gap with the short name by which it is asked together with others. */
export interface Cued extends FactGap {
	cue: string;
}

/** A gap with its cue, if it has one that does not give it away. */
export function cued(asked: FactGap): Cued | undefined {
	const { fact, gap } = asked;
	if (gap.cue === undefined || answersAnother(gap.cue, acceptedOf(asked))) return undefined;
	return { fact, gap, cue: gap.cue };
}

/**
 * Up to four gaps of one type that can be asked together, the asked one among them, one of a fact and
 * each cue once; undefined below three. Which ones is for the seed; those that are `nearer` come first.
 */
export function groupOf(
	asked: Asked,
	joins: (one: Cued, other: Cued) => boolean,
	nearer: (other: Cued) => boolean
): Cued[] | undefined {
	const own = cued(asked);
	if (!own) return undefined;

	const queue = shuffled(
		[...asked.material.gaps.values()]
			.filter(({ gap }) => gap.type === own.gap.type && gap !== own.gap)
			.flatMap((other) => cued(other) ?? [])
			.filter((other) => together(own, other) && joins(own, other)),
		asked.random
	);
	const able = [...queue.filter(nearer), ...queue.filter((other) => !nearer(other))];
	// Two that do not go together must not keep out a third that does: every one may come first.
	for (const first of able) {
		const group = [own, first];
		for (const next of able) {
			if (group.length === 4) break;
			if (group.slice(1).every((other) => together(other, next) && joins(other, next)))
				group.push(next);
		}
		if (group.length >= 3) return shuffled(group, asked.random);
	}
	return undefined;
}

function together(one: Cued, other: Cued): boolean {
	return one.fact !== other.fact && fold(one.cue) !== fold(other.cue);
}
