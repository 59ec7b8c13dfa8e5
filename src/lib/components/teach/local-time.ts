import type { Timestamp } from '$lib/model/time';

/** A time as a field of HTML has it, by the clock of this device: `2026-11-24T14:30`. */
export function localTime(at: Timestamp): string {
	const date = new Date(at);
	const two = (part: number) => String(part).padStart(2, '0');
	const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
	return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
