import { newMemory, type Memory } from '$lib/model/card';

/** The bounds that FSRS-6 keeps itself. */
const stabilities = { least: 0.001, most: 36500 };
const difficulties = { least: 1, most: 10 };

/** Those of the ladder. */
const rungs = { least: 0, most: 3 };
const steps = { least: -1, most: 1 };

/**
 * The memory itself when FSRS could have made it, otherwise a new one: a NaN, an infinity or a value
 * out of bounds that once got into the store must not spread into every day after it. Whether the
 * card is suspended or buried is kept.
 */
export function soundOf(memory: Memory): Memory {
	if (isSound(memory)) return memory;
	return {
		...newMemory,
		...(memory.suspended && { suspended: true }),
		...(Number.isSafeInteger(memory.buriedUntil) && { buriedUntil: memory.buriedUntil! })
	};
}

function isSound(memory: Memory): boolean {
	const { stability, difficulty, due, lastDay, reps, lapses, rightDays } = memory;
	const { buriedUntil, checkDays = [], rung = 0, step = 0 } = memory;
	return (
		isWithin(stability, stabilities) &&
		isWithin(difficulty, difficulties) &&
		Number.isSafeInteger(due) &&
		Number.isSafeInteger(lastDay) &&
		Number.isSafeInteger(reps) &&
		reps > 0 &&
		Number.isSafeInteger(lapses) &&
		lapses >= 0 &&
		Array.isArray(rightDays) &&
		rightDays.every(Number.isSafeInteger) &&
		Array.isArray(checkDays) &&
		checkDays.every(Number.isSafeInteger) &&
		isWithin(rung, rungs) &&
		isWithin(step, steps) &&
		(buriedUntil === undefined || Number.isSafeInteger(buriedUntil))
	);
}

/** False for what is no number, too. */
function isWithin(value: number, { least, most }: { least: number; most: number }): boolean {
	return Number.isFinite(value) && value >= least && value <= most;
}
