import type { Memory } from '$lib/model/card';
import type { Day } from '$lib/model/time';
import { learningStateOf } from './learning';
import { dueDayOf } from './replay';
import { soundOf } from './sound';

/** Why and when a card comes again, for the screen to say in one sentence. */
export interface Explanation {
	/** Not asked yet; missed last time; right on one day; on two; on three, and so learned. */
	code: 'new' | 'missed' | 'first' | 'growing' | 'learned';
	/** Days from the day asked about until it comes again; 0 when it is due, new or suspended. */
	days: number;
	/** On how many different days it was right since it was last missed, 3 at most. */
	rightDays: number;
}

/** What to say of a card on a day. */
export function explanationOf(memory: Memory, day: Day): Explanation {
	const sound = soundOf(memory);
	return {
		code: codeOf(sound),
		days: Math.max(0, (dueDayOf(sound) ?? day) - day),
		rightDays: sound.rightDays.length
	};
}

function codeOf(memory: Memory): Explanation['code'] {
	const state = learningStateOf(memory);
	if (state !== 'learning') return state;
	if (memory.lastRating === 'again') return 'missed';
	return memory.rightDays.length < 2 ? 'first' : 'growing';
}
