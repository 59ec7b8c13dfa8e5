import { newMemory, type Card, type Memory } from '$lib/model/card';
import type { Exam } from '$lib/model/deck';
import { askDayOf, hadPass, passDayOf, withIndexes } from '$lib/memory/ask-day';
import { dueDayOf } from '$lib/memory/replay';
import { pickIndex, seeded, type Random } from '$lib/random/random';
import { expect, test } from 'vitest';
import { anyOf, memoryAfter, ratings, today } from './fixtures';

const id = 'card:1';

/** Any memory that practice can leave, asked before today. */
function anyMemory(random: Random): Memory {
	const days = Array.from({ length: 1 + pickIndex(5, random) }, () => pickIndex(90, random));
	const answers = days
		.toSorted((a, b) => b - a)
		.map((ago) => [today - ago, anyOf(ratings, random)] as [number, (typeof ratings)[number]]);
	return {
		...memoryAfter(...answers),
		...(random() < 0.2 && { buriedUntil: today + 1 })
	};
}

function anyExam(random: Random): Exam {
	const passDays = 1 + pickIndex(10, random);
	return { day: today + 1 + pickIndex(60, random), passDays };
}

test('no card comes on or after the exam without having had its pass', () => {
	const random = seeded(1);
	for (let round = 0; round < 3000; round += 1) {
		const exam = anyExam(random);
		const memory = anyMemory(random);
		const card = { id: `card:${round}` as const, memory };
		const asked = askDayOf(card, exam)!;
		// What is hidden until the exam itself is the learner's own word.
		if (hadPass(memory, exam) || memory.buriedUntil === exam.day) continue;
		expect(asked).toBeLessThan(exam.day);
		expect(asked).toBeLessThanOrEqual(Math.max(dueDayOf(memory)!, passDayOf(card.id, exam)));
	}
});

test('an exam lets a card come sooner, never later', () => {
	const random = seeded(2);
	for (let round = 0; round < 3000; round += 1) {
		const memory = anyMemory(random);
		const card = { id: `card:${round}` as const, memory };
		expect(askDayOf(card, anyExam(random))!).toBeLessThanOrEqual(askDayOf(card, undefined)!);
	}
});

test('what is put away until tomorrow does not come before', () => {
	const memory = { ...memoryAfter([today - 5, 'good']), buriedUntil: today + 1 };
	expect(askDayOf({ id, memory }, { day: today + 1, passDays: 5 })).toBe(today + 1);
});

test('its day of the pass is within the pass, and the days share the cards', () => {
	const exam = { day: today + 30, passDays: 5 };
	const loads = new Map<number, number>();
	for (let number = 0; number < 1000; number += 1) {
		const day = passDayOf(`card:kfor/fact-${number}/when`, exam);
		loads.set(day, (loads.get(day) ?? 0) + 1);
	}
	expect([...loads.keys()].toSorted()).toEqual([25, 26, 27, 28, 29].map((ahead) => today + ahead));
	expect(Math.max(...loads.values())).toBeLessThan(260);
	expect(Math.min(...loads.values())).toBeGreaterThan(140);
});

test('new and suspended cards have no day, with an exam neither', () => {
	const exam = { day: today + 3, passDays: 2 };
	expect(askDayOf({ id, memory: newMemory }, exam)).toBeUndefined();
	const memory = { ...memoryAfter([today - 5, 'good']), suspended: true } as const;
	expect(askDayOf({ id, memory }, exam)).toBeUndefined();
});

test('when the exam is gone the indexes are as if it had never been', () => {
	const random = seeded(3);
	for (let round = 0; round < 300; round += 1) {
		const card: Card = {
			id: `card:${round}`,
			deckId: 'deck:1',
			factId: 'fact:1',
			gapId: 'gap:1',
			position: round,
			memory: anyMemory(random)
		};
		const plain = withIndexes(card, undefined);
		expect(withIndexes(withIndexes(card, anyExam(random)), undefined)).toEqual(plain);
	}
});
