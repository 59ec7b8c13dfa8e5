import type { Asking } from './asking';
import { subtreeOf } from './clause-tree';

const sorts = /^(?:acl:relcl|appos|acl|advcl:relcl)$/;

/**
 * Leave out what is only added: "NATO, *which leads the force*, sent 700 soldiers".
 *
 * @param places Of words that are to be said; what is asked for is not among them.
 */
export function cutAsides({ tree, gap }: Asking, places: readonly number[]): number[] {
	const { tokens } = tree;
	const gone = new Set<number>();
	for (const at of places) {
		if (!sorts.test(tokens[at]!.relation) || gone.has(at)) continue;
		const aside = subtreeOf(tree, at).filter((place) => tokens[place]!.text !== ',');
		const from = aside[0]!;
		const to = aside.at(-1)! + 1;
		const isSetOff = tokens[from - 1]?.text === ',' && /^[,.]$/.test(tokens[to]?.text ?? ',');
		const isList = aside.some(
			(place) => tokens[place]!.relation === 'cc' && tokens[place]!.head === at
		);
		const isAsked = aside.some((place) => place >= gap.from && place < gap.to);
		if (!isSetOff || isList || isAsked || to - from > aside.length + 4) continue;
		for (let place = from - 1; place < to + 1; place += 1) {
			if (place < to || tokens[place]?.text === ',') gone.add(place);
		}
	}
	return places.filter((at) => !gone.has(at));
}
