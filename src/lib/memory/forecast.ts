import type { Memory } from '$lib/model/card';
import type { Day } from '$lib/model/time';
import type { Scheduler } from './scheduler';

/** How far a forecast looks ahead, in days. */
export const FORECAST_DAYS = 30;

/**
 * The mean chance of recall, 0 … 1, today and on each of the coming days, if nothing more is practised.
 * Only what has been asked counts; nothing when that is nothing.
 */
export function forecastOf(
	memories: readonly Memory[],
	scheduler: Scheduler,
	today: Day
): number[] | undefined {
	const asked = memories.filter(({ reps }) => reps > 0);
	if (asked.length === 0) return undefined;
	return Array.from({ length: FORECAST_DAYS + 1 }, (_, ahead) => {
		const chances = asked.map((memory) => scheduler.retrievability(memory, today + ahead));
		return chances.reduce((sum, chance) => sum + chance, 0) / asked.length;
	});
}
