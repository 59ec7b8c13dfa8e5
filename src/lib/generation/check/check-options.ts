import type { Flaw } from '$lib/model/flaw';
import { readFigure } from '../figure';
import { fold, standsIn } from '../tokens';
import { distractorsOf, keyOf, type Item } from './item';

/** Options that say the same, include each other, or are right besides the key. */
export function checkOptions(item: Item): Flaw[] {
	const { options, isRight } = item;
	const same = options.find((option, at) =>
		options.some((other, place) => place < at && isWithin(option, other))
	);
	if (same !== undefined) return [{ code: 'overlap', text: same }];

	const right =
		keyOf(item) === undefined ? undefined : distractorsOf(item).find((o) => isRight?.(o));
	return right === undefined ? [] : [{ code: 'also-right', text: right }];
}

/** "Kosovo" within "northern Kosovo"; "about 50" is "50"; but 50 is not within 50,000. */
function isWithin(one: string, other: string): boolean {
	if (fold(one) === '' || fold(other) === '')
		return one.trim() === other.trim() && one.trim() !== '';
	const [a, b] = [readFigure(one), readFigure(other)];
	if (a && b) return a.value === b.value && fold(one) === fold(other);
	return standsIn(one, other) || standsIn(other, one);
}
