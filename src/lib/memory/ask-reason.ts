import type { Card } from '$lib/model/card';
import type { Exam } from '$lib/model/deck';
import type { Day } from '$lib/model/time';
import { askDayOf } from './ask-day';
import { nextCheck } from './checks';
import { dueDayOf } from './replay';

/** What decides when a card is asked, for the screen to say. */
export type AskReason =
	/** The learner let it rest. */
	| { code: 'resting' }
	/** It was never asked, and is hidden until a day if there is one. */
	| { code: 'new'; until?: Day }
	/** The learner hid it until a day, which is later than its memory asks for. */
	| { code: 'hidden'; until: Day }
	/** The last pass before an exam brings it sooner than its memory asks for. */
	| { code: 'pass'; day: Day }
	/** Its learner was sure of something wrong: it is checked sooner than its memory asks for. */
	| { code: 'check'; day: Day }
	/** Its memory alone. */
	| { code: 'memory' };

/** Why a card is asked when it is asked, seen from a day. */
export function askReasonOf(
	{ id, memory }: Pick<Card, 'id' | 'memory'>,
	exam: Exam | undefined,
	today: Day
): AskReason {
	const { suspended, due, buriedUntil } = memory;
	const until = buriedUntil !== undefined && buriedUntil > today ? buriedUntil : undefined;
	if (suspended) return { code: 'resting' };
	if (due === undefined) return { code: 'new', ...(until !== undefined && { until }) };
	const day = askDayOf({ id, memory }, exam);
	if (day !== undefined && day < (dueDayOf(memory) ?? day)) {
		const check = nextCheck(memory);
		const isCheck = check !== undefined && day === Math.max(check, buriedUntil ?? check);
		return { code: isCheck ? 'check' : 'pass', day };
	}
	return until !== undefined && until > due ? { code: 'hidden', until } : { code: 'memory' };
}
