import type { SetFlaw } from '$lib/model/flaw';
import { answersAnother } from '../checks';
import { fold } from '../tokens';
import { distractorsOf, keyOf, type Item } from './item';

/** Of a test no more than this share is true or false, where guessing is right half of the time. */
const MOST_TRUE_FALSE = 0.34;
/** Fewer say nothing about a habit. */
const FEWEST = 6;

/** Look at a set of questions as a whole. Those that cannot be seen to give away come in their order. */
export function setFlawsOf(items: readonly Item[]): SetFlaw[] {
	return [...pairFlaws(items), ...keyFlaws(items), ...judgedFlaws(items)];
}

function pairFlaws(items: readonly Item[]): SetFlaw[] {
	return items.flatMap((item, index): SetFlaw[] => {
		const same = items.findIndex(
			(other, place) => place < index && item.stem !== '' && fold(other.stem) === fold(item.stem)
		);
		if (same >= 0) return [{ code: 'same', item: index, other: same }];
		const teller = items.findIndex(
			(other, place) => place !== index && answersAnother(shownBy(other), item.answers)
		);
		return teller < 0 ? [] : [{ code: 'gives-away', item: teller, other: index }];
	});
}

/** What a question lets be seen before it is answered; its options claim nothing. */
function shownBy({ kind, stem, isTrue }: Item): string {
	return kind === 'true-false' && isTrue === false ? '' : stem;
}

function keyFlaws(items: readonly Item[]): SetFlaw[] {
	const choices = items.filter((item) => keyOf(item) !== undefined);
	const of = choices.length;
	if (of < FEWEST) return [];
	const count = choices.filter(
		(item) => keyOf(item)!.length > Math.max(...distractorsOf(item).map(({ length }) => length))
	).length;
	const flaws: SetFlaw[] = count > 0.6 * of ? [{ code: 'long-keys', count, of }] : [];

	const places = new Map<number, number>();
	for (const { key = 0 } of choices) places.set(key, (places.get(key) ?? 0) + 1);
	for (const [place, often] of places) {
		if (often > 0.6 * of) flaws.push({ code: 'key-place', place: place + 1, count: often, of });
	}
	return flaws;
}

function judgedFlaws(items: readonly Item[]): SetFlaw[] {
	const judged = items.filter(({ isTrue }) => isTrue !== undefined);
	const count = judged.length;
	const flaws: SetFlaw[] = [];
	if (count >= 3 && judged.every(({ isTrue }) => isTrue)) flaws.push({ code: 'all-true', count });
	if (count >= 3 && !judged.some(({ isTrue }) => isTrue)) flaws.push({ code: 'all-false', count });
	if (items.length >= FEWEST && count > MOST_TRUE_FALSE * items.length) {
		flaws.push({ code: 'many-true-false', count, of: items.length });
	}
	return flaws;
}
