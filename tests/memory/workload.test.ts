import { newMemory, type Memory } from '$lib/model/card';
import { workloadOf } from '$lib/memory/workload';
import { pickIndex, seeded } from '$lib/random/random';
import { expect, test } from 'vitest';
import { memoryAfter, today } from './fixtures';

type Answer = Parameters<typeof memoryAfter>[number];

const retentions = [0.8, 0.85, 0.9, 0.95, 0.97];
const minutesOf = (memories: readonly Memory[], seed = 1) =>
	workloadOf(memories, retentions, today, seeded(seed)).map(({ minutes }) => minutes);

function known(count: number, seed = 3): Memory[] {
	const random = seeded(seed);
	return Array.from({ length: count }, () => {
		const days = [40, 25, 10, 3].slice(pickIndex(4, random));
		return memoryAfter(
			...days.map((ago) => [today - ago, random() < 0.1 ? 'again' : 'good'] satisfies Answer)
		);
	});
}

test('to know more of it costs more, of more things too', () => {
	for (const seed of [1, 2, 3, 4, 5]) {
		const minutes = minutesOf(known(120, seed), seed);
		expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
		expect(minutes.at(-1)! / minutes[0]!).toBeGreaterThan(2);
		const twice = minutesOf([...known(120, seed), ...known(120, seed)], seed);
		for (const [at, each] of twice.entries()) {
			expect(each / minutes[at]!).toBeGreaterThan(1.75);
			expect(each / minutes[at]!).toBeLessThan(2.25);
		}
	}
});

test('a sample stands for thousands', () => {
	const [all, sampled] = [minutesOf(known(300)), minutesOf(known(3000))];
	for (const [at, minutes] of sampled.entries()) {
		expect(minutes / all[at]! / 10).toBeGreaterThan(0.8);
		expect(minutes / all[at]! / 10).toBeLessThan(1.2);
	}
});

test('what is suspended, new or broken costs nothing', () => {
	const others: Memory[] = [
		newMemory,
		{ ...known(1)[0]!, suspended: true },
		{ ...known(1)[0]!, stability: Number.NaN }
	];
	expect(minutesOf([...known(50), ...others])).toEqual(minutesOf(known(50)));
});

test('with little to go by it is an imagined set, and says so', () => {
	const few = workloadOf(known(19), retentions, today, seeded(1));
	expect(few.every(({ imagined }) => imagined)).toBe(true);
	expect(few).toEqual(workloadOf([], retentions, today, seeded(1)));
	// A hundred cards at 90 %: some minutes a day, not none and not an hour.
	expect(few[2]!.minutes).toBeGreaterThan(1);
	expect(few[2]!.minutes).toBeLessThan(6);
	expect(workloadOf(known(20), [0.9], today, seeded(1))[0]!.imagined).toBe(false);
});

test('the same luck gives the same answer', () => {
	expect(minutesOf(known(400), 9)).toEqual(minutesOf(known(400), 9));
});

test('it is quick enough to show while a slider moves', () => {
	const memories = known(5000);
	minutesOf(memories);
	const begun = performance.now();
	minutesOf(memories);
	expect(performance.now() - begun).toBeLessThan(400);
});
