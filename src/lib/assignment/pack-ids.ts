import { MOST_ITEMS, type QuizItem } from '$lib/model/quiz';
import type { TextReader, TextWriter } from './texts';

type Ids = readonly Pick<QuizItem, 'id'>[];

/** Whether the ids of items count up by one, as those of most quizzes do. */
export function isCounted(items: Ids): boolean {
	return items.every(({ id }, index) => id === items[0]!.id + index);
}

/** Write how many items there are, and how their ids differ from counting up from 1. */
export function writeIds(out: TextWriter, items: Ids): void {
	out.count(items.length);
	const written = isCounted(items) ? items.slice(0, 1) : items;
	let expected = 1;
	for (const { id } of written) {
		out.whole(id - expected);
		expected = id + 1;
	}
}

/** Read the ids of the items; no two are the same. */
export function readIds(from: TextReader, isCountedUp: boolean): number[] {
	const length = from.count(MOST_ITEMS);
	const ids: number[] = [];
	for (let index = 0; index < length && !from.failed; index += 1) {
		const apart = isCountedUp && index > 0 ? 0 : from.whole();
		ids.push((ids.at(-1) ?? 0) + 1 + apart);
	}
	const isRight = ids.every((id) => Number.isSafeInteger(id) && id >= 0);
	if (!isRight || new Set(ids).size !== ids.length) from.fail();
	return ids;
}
