import { dayOf } from '$lib/memory/days';
import type { Day, Timestamp } from '$lib/model/time';
import { firstAnswerAt, getLastCopy, isSince } from '$lib/storage/last-copy';
import type { LastBackup } from '$lib/storage/meta';
import { calendarHere } from './clock.svelte';

/** So many answers without a copy are many, and so many days are long. */
const MANY = 100;
const LONG = 14;

/** When the last copy was made, and whether it is time for another. */
export interface CopyState {
	last?: LastBackup & { day: Day };
	isLate: boolean;
}

export async function readCopyState(today: Day): Promise<CopyState> {
	const last = await getLastCopy();
	const from = last?.at ?? (await firstAnswerAt());
	const isLate = from !== undefined && (await isTimeForOne(last?.at ?? -1, from, today));
	return { ...(last && { last: { ...last, day: dayHere(last.at) } }), isLate };
}

/** Many answers since the last copy, or some, and it is long ago. */
async function isTimeForOne(since: Timestamp, from: Timestamp, today: Day): Promise<boolean> {
	const isLong = today - dayHere(from) >= LONG;
	return isSince(since, isLong ? 1 : MANY);
}

function dayHere(at: Timestamp): Day {
	return dayOf(at, calendarHere());
}
