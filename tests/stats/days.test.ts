import { expect, test } from 'vitest';
import type { DeckId } from '$lib/model/ids';
import type { Tally } from '$lib/model/tally';
import { calendarOf, weekdayOf } from '$lib/stats/calendar';
import { stretchesOf, totalsOf } from '$lib/stats/day-totals';
import { factsOverTime } from '$lib/stats/facts-over-time';
import { tallyFrom } from '$lib/stats/tally';

const one: DeckId = 'deck:one';
const other: DeckId = 'deck:other';
const tallies: Tally[] = [
	tallyFrom({ deckId: one, day: 10 }, { added: 5 }),
	tallyFrom(
		{ deckId: one, day: 11 },
		{ reviews: 4, right: 3, time: 60_000, learning: 2, lastAt: 9 }
	),
	tallyFrom(
		{ deckId: other, day: 11 },
		{ reviews: 1, right: 1, time: 30_000, added: 2, lastAt: 7 }
	),
	tallyFrom(
		{ deckId: one, day: 14 },
		{ reviews: 2, right: 0, time: 6_000, learning: -1, learned: 1 }
	)
];

test('the days of all decks together, only those with answers', () => {
	expect(
		totalsOf(tallies).map(({ day, reviews, right, time }) => [day, reviews, right, time])
	).toEqual([
		[11, 5, 4, 90_000],
		[14, 2, 0, 6_000]
	]);
	expect(totalsOf(tallies)[0]?.lastAt).toBe(9);
});

test('facts add up day by day, of the decks that are there', () => {
	const days = factsOverTime(tallies, new Set([one]), 15);
	expect(
		days.map(({ day, new: fresh, learning, learned }) => [day, fresh, learning, learned])
	).toEqual([
		[10, 5, 0, 0],
		[11, 3, 2, 0],
		[12, 3, 2, 0],
		[13, 3, 2, 0],
		[14, 3, 1, 1],
		[15, 3, 1, 1]
	]);
	expect(factsOverTime(tallies, new Set(), 15)).toEqual([]);
	expect(factsOverTime(tallies, new Set([one, other]), 11).at(-1)).toMatchObject({ new: 5 });
});

test('a day that only a wrong clock has been on makes no endless series', () => {
	const wrong = [...tallies, tallyFrom({ deckId: one, day: -500_000 }, { added: 1 })];
	expect(factsOverTime(wrong, new Set([one]), 15).length).toBeLessThan(10_000);
	const ahead = [...tallies, tallyFrom({ deckId: one, day: 900_000 }, { added: 1 })];
	expect(factsOverTime(ahead, new Set([one]), 15).at(-1)).toMatchObject({ day: 15, new: 4 });
});

test('stretches end on the last day and hold every answer', () => {
	const stretches = stretchesOf(totalsOf(tallies), 5, 14, 7);
	expect(stretches).toEqual([
		{ from: 5, to: 7, reviews: 0, minutes: 0 },
		{ from: 8, to: 14, reviews: 7, minutes: 1.6, right: 4 / 7 }
	]);
});

test('the calendar is weeks from Monday on, up to today', () => {
	expect(weekdayOf(0)).toBe(3);
	const weeks = calendarOf(totalsOf(tallies), 14, 3, 1);
	expect(weeks).toHaveLength(3);
	expect(weeks.map(([monday]) => weekdayOf(monday!.day))).toEqual([0, 0, 0]);
	const days = weeks.flat();
	expect(days.at(-1)?.day).toBe(14);
	expect(days.find(({ day }) => day === 11)).toMatchObject({ reviews: 5, minutes: 1.5, level: 3 });
	expect(days.filter(({ level }) => level === 0)).toHaveLength(days.length - 2);
});
