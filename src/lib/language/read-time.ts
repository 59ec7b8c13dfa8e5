import { digitsFor } from './number-words';
import { plain } from './plain';

/** A time of day, in minutes after midnight; `half` when it does not say before or after noon. */
export interface ClockTime {
	minutes: number;
	half?: true;
}

/**
 * Read a time of day.
 *
 * ```text
 * 10 a.m.   10:30   3.30 pm   half past three   quarter to four   noon   ten o'clock
 * ```
 */
export function readTime(text: string): ClockTime | undefined {
	const words = digitsFor(plain(text))
		.replace(/^(?:at|around|about) /, '')
		.replace(/^(?:12 )?(?:noon|midday)$/, '12:00 pm')
		.replace(/^(?:12 )?midnight$/, '12:00 am')
		.replace(
			/^(?:(1\/2)|(?:a |1\/)?quarter|1\/4) (past|to) (\d{1,2})/,
			(_, half, way, hour: string) =>
				way === 'past' ? `${hour}:${half ? 30 : 15}` : `${Number(hour) - 1 || 12}:45`
		)
		.replace(/\b([ap])\.?m\b\.?/, '$1m');
	const match = /^(\d{1,2})(?:[:.h](\d\d))? ?(am|pm|o'?clock|hours|h)?$/.exec(words);
	if (!match) return undefined;
	const [, hour = '', minute, half] = match;
	const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
	if ((!minute && !half) || hours > 24 || minutes > 59) return undefined;
	if (half === 'am' || half === 'pm') {
		if (hours < 1 || hours > 12) return undefined;
		return { minutes: ((hours % 12) + (half === 'pm' ? 12 : 0)) * 60 + minutes };
	}
	const isOpen =
		hours >= 1 && hours <= 12 && half !== 'hours' && half !== 'h' && !hour.startsWith('0');
	return { minutes: hours * 60 + minutes, ...(isOpen && { half: true }) };
}

/** Whether two times are the same; what does not say which half of the day may be either. */
export function isSameTime(a: ClockTime, b: ClockTime): boolean {
	return a.half || b.half ? a.minutes % 720 === b.minutes % 720 : a.minutes === b.minutes;
}
