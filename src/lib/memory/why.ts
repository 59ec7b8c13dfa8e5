import type { Memory } from '$lib/model/card';
import type { Day } from '$lib/model/time';
import type { Scheduler } from './scheduler';
import { nextCheck } from './checks';
import { soundOf } from './sound';

/** Why a card is asked now, for the screen to say in one line. */
export interface Reason {
	/** Never asked; missed last time; recalled last time; missed for sure a while ago. */
	code: 'new' | 'missed' | 'known' | 'check';
	/** Days since it was last answered; 0 for earlier on the same day. */
	days: number;
	/** The chance, 0 … 1, that it is still recalled. */
	chance: number;
}

/** What speaks for asking a card on a day. */
export function reasonOf(memory: Memory, day: Day, scheduler: Scheduler): Reason {
	const sound = soundOf(memory);
	const { lastDay, lastRating } = sound;
	if (lastDay === undefined) return { code: 'new', days: 0, chance: 0 };
	const check = nextCheck(sound);
	if (check !== undefined && check <= day && day < (sound.due ?? day)) {
		return { code: 'check', days: 0, chance: scheduler.retrievability(sound, day) };
	}
	return {
		code: lastRating === 'again' ? 'missed' : 'known',
		days: Math.max(0, day - lastDay),
		chance: scheduler.retrievability(sound, day)
	};
}
