import type { Timestamp } from '$lib/model/time';
import type { LastBackup } from '$lib/storage/meta';

/** A name that tells when the copy was made; the time too when there was one on the same day. */
export function copyName(at: Timestamp, last: Pick<LastBackup, 'at'> | undefined): string {
	const date = dateOf(at);
	const time = new Date(at).toTimeString().slice(0, 5).replace(':', '');
	const isSecond = last !== undefined && dateOf(last.at) === date;
	return `recollect-${date}${isSecond ? `-${time}` : ''}.zip`;
}

/** The date on the wall, as in `2026-11-24`. */
function dateOf(at: Timestamp): string {
	const date = new Date(at);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
