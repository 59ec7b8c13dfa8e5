import { createSubscriber } from 'svelte/reactivity';
import { dayOf, endOfDay } from '$lib/memory/days';
import { MINUTE, type Calendar, type Day, type Timestamp } from '$lib/model/time';
import { settings } from './settings.svelte';

let zone: string | undefined;

/**
 * The learner's calendar as this device has it now: people travel, and take the app along. To ask costs
 * milliseconds on a slow phone, so it is asked again only when the page comes back into view.
 */
export function calendarHere(): Calendar {
	zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
	return { zone, rollover: settings.current.rollover };
}

if (typeof document !== 'undefined') {
	document.addEventListener('visibilitychange', () => (zone = undefined));
}

/** What day it is, while somebody looks: it turns when the day does, and when a sleeping page wakes. */
class Clock {
	#subscribe = createSubscriber((update) => {
		let timer: ReturnType<typeof setTimeout>;
		const wait = () => {
			const now = Date.now();
			// A timer of hours stops while a laptop sleeps: look again every few minutes at the latest.
			const pause = Math.min(endOfDay(now, calendarHere()) - now, 5 * MINUTE);
			timer = setTimeout(tick, Math.max(pause, 1000));
		};
		const tick = () => {
			clearTimeout(timer);
			update();
			wait();
		};
		wait();
		document.addEventListener('visibilitychange', tick);
		return () => {
			clearTimeout(timer);
			document.removeEventListener('visibilitychange', tick);
		};
	});

	/** Today, on the learner's calendar. */
	get today(): Day {
		this.#subscribe();
		return dayOf(this.now(), calendarHere());
	}

	now(): Timestamp {
		return Date.now();
	}
}

export const clock = new Clock();
