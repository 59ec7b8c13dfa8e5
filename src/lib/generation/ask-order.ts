import type { OrderQuestion } from '$lib/model/question';
import type { Asked } from './asker';
import { groupOf, type Cued } from './group';

/** Ask to put three or four events in order, the earliest first. */
export function askOrder(asked: Asked): OrderQuestion | undefined {
	if (!isEvent(asked)) return undefined;
	const events = groupOf(asked, areInOrder, () => true);
	if (!events) return undefined;

	const dates = events.map(({ gap }) => gap.date!);
	return {
		...asked.drawn,
		kind: 'order',
		events: events.map(({ gap, cue }) => ({ gapId: gap.id, text: cue, date: gap.date! })),
		key: [...dates.keys()].sort((one, other) => (dates[one]! < dates[other]! ? -1 : 1))
	};
}

/** Whether one of two events surely came first: neither 2023 and May 2023, nor the same day. */
function areInOrder(one: Cued, other: Cued): boolean {
	if (!isEvent(one) || !isEvent(other)) return false;
	const length = Math.min(one.gap.date!.length, other.gap.date!.length);
	return one.gap.date!.slice(0, length) !== other.gap.date!.slice(0, length);
}

/** A date that is known, with a cue that does not tell the year. */
function isEvent({ gap }: Pick<Cued, 'gap'>): boolean {
	return gap.type === 'date' && gap.date !== undefined && !/\d{4}/.test(gap.cue ?? '');
}
