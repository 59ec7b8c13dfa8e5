import { hadPass } from '$lib/memory/ask-day';
import { planExam } from '$lib/memory/exam-plan';
import { passStart, shareOfDay } from '$lib/memory/exam-share';
import { walkTo, type Before } from '$lib/memory/exam-walk';
import { pickIndex, seeded } from '$lib/random/random';
import { describe, expect, test } from 'vitest';
import { today } from './fixtures';
import { deckOf, examRequest } from './exam-fixtures';

/** Decks of many sizes, partly known, before exams near and far, with little time and with much. */
const ways = Array.from({ length: 40 }, (_, seed) => {
	const random = seeded(seed + 1);
	const cards = deckOf(1 + pickIndex(150, random), random(), seed + 1);
	const days = 1 + pickIndex(50, random);
	const minutes = 3 + pickIndex(40, random);
	return { seed, cards, day: today + days, minutes };
});

function beforeOf({ cards, day, minutes }: (typeof ways)[number], passDays: number): Before {
	const { seconds, metToday, scheduler } = examRequest(cards, minutes);
	return {
		fresh: cards.filter(({ memory }) => memory.reps === 0),
		asked: cards.filter(({ memory }) => memory.reps > 0),
		exam: { day, passDays },
		metToday,
		today,
		seconds,
		scheduler
	};
}

describe('the way to an exam', () => {
	test('meets everything before the last pass, and asks everything in it', () => {
		let enough = 0;
		for (const way of ways) {
			const {
				exam,
				isEnough,
				enough: minutes = way.minutes
			} = planExam(way.day, examRequest(way.cards, way.minutes));
			if (!isEnough) continue;
			enough += 1;
			const before = beforeOf({ ...way, minutes }, exam.passDays);
			const { days, cards } = walkTo(before, seeded(1));
			expect(cards).toHaveLength(way.cards.length);
			for (const { memory } of cards) expect(hadPass(memory, exam)).toBe(true);

			const lastNew = days.findLast(({ met }) => met.length > 0)?.day ?? today;
			expect(lastNew).toBeLessThan(Math.max(passStart(exam), today + 1));
			const passed = new Set(
				days
					.filter(({ day }) => day >= passStart(exam))
					.flatMap(({ asked, met }) => [...asked, ...met])
			);
			if (exam.day - exam.passDays > today) expect(passed.size).toBe(way.cards.length);
		}
		expect(enough).toBeGreaterThan(15);
	});

	test('takes no day longer than there is time, but for a last question and its repeat', () => {
		for (const way of ways) {
			const { exam } = planExam(way.day, examRequest(way.cards, way.minutes));
			for (const { seconds, met } of walkTo(beforeOf(way, exam.passDays), seeded(1)).days) {
				// New cards are reckoned with every other missed; by chance it may be more of them.
				const chance = met.length * 11;
				expect(seconds).toBeLessThanOrEqual(60 * way.minutes + 60 + chance);
			}
		}
	});

	test('asks nothing twice on a day', () => {
		for (const way of ways.slice(0, 10)) {
			for (const { asked, met } of walkTo(beforeOf(way, 2), seeded(2)).days) {
				expect(new Set([...asked, ...met]).size).toBe(asked.length + met.length);
			}
		}
	});
});

describe('a plan', () => {
	test('says how much fits, and how many minutes would do for all', () => {
		let short = 0;
		for (const { cards, day, minutes } of ways) {
			const plan = planExam(day, examRequest(cards, minutes));
			expect(plan.fits.cards).toBeLessThanOrEqual(plan.fresh.cards);
			expect(plan.fits.facts).toBeLessThanOrEqual(plan.fits.cards);
			if (plan.isEnough) {
				expect(plan.fits).toEqual(plan.fresh);
				expect(plan.enough).toBeUndefined();
			} else if (plan.enough !== undefined) {
				short += 1;
				expect(plan.enough).toBeGreaterThan(minutes);
				expect(planExam(day, examRequest(cards, plan.enough)).isEnough).toBe(true);
			}
		}
		expect(short).toBeGreaterThan(3);
	});

	test('gives a chance that practice raises', () => {
		for (const { cards, day, minutes } of ways) {
			const { chance, chanceIfNothing } = planExam(day, examRequest(cards, minutes));
			expect(chance).toBeGreaterThan(chanceIfNothing);
			expect(chance).toBeLessThanOrEqual(1);
			expect(chanceIfNothing).toBeGreaterThanOrEqual(0);
		}
	});

	test('with time enough it is above nine in ten', () => {
		const plan = planExam(today + 30, examRequest(deckOf(100, 0.3), 15));
		expect(plan.isEnough).toBe(true);
		expect(plan.chance).toBeGreaterThan(0.9);
	});

	test('leaves out what is suspended', () => {
		const cards = deckOf(20, 0.5);
		const away = deckOf(20, 0.5, 2).map((card) => ({
			...card,
			memory: { ...card.memory, suspended: true as const }
		}));
		const day = today + 20;
		expect(planExam(day, examRequest([...cards, ...away], 10))).toEqual(
			planExam(day, examRequest(cards, 10))
		);
	});

	test('of an empty deck is nothing, and enough', () => {
		const plan = planExam(today + 5, examRequest([], 10));
		expect(plan).toMatchObject({ newADay: 0, isEnough: true, chance: 0, chanceIfNothing: 0 });
	});

	test('of a big deck is there while one waits', () => {
		const request = examRequest(deckOf(2000, 0.3), 20);
		const begun = performance.now();
		planExam(today + 60, request);
		expect(performance.now() - begun).toBeLessThan(2000);
	});
});

describe('the share of a day', () => {
	const exam = { day: today + 10, passDays: 3 };

	test('spreads evenly and finishes on the day before the pass', () => {
		for (const fresh of [1, 6, 7, 8, 15, 100]) {
			let left = fresh;
			const shares = [];
			for (let day = today; day < exam.day; day += 1) {
				const share = shareOfDay(exam, day, { fresh: left, metToday: 0, seconds: 1e6 });
				shares.push(share);
				left -= share;
			}
			expect(left).toBe(0);
			expect(shares.slice(7)).toEqual([0, 0, 0]);
			const first = shares[0]!;
			expect(Math.max(...shares)).toBe(first);
			expect(first).toBe(Math.ceil(fresh / 7));
		}
	});

	test('is the same all day, however much of it was met', () => {
		for (let metToday = 0; metToday <= 5; metToday += 1) {
			const left = { fresh: 30 - metToday, metToday, seconds: 1e6 };
			expect(shareOfDay(exam, today, left)).toBe(5 - metToday);
		}
		expect(shareOfDay(exam, today, { fresh: 20, metToday: 10, seconds: 1e6 })).toBe(0);
	});

	test('is at least one when there is no time, and none when nothing is left', () => {
		expect(shareOfDay(exam, today, { fresh: 30, metToday: 0, seconds: -100 })).toBe(1);
		expect(shareOfDay(exam, today, { fresh: 29, metToday: 1, seconds: -100 })).toBe(0);
		expect(shareOfDay(exam, today, { fresh: 0, metToday: 3, seconds: 1e6 })).toBe(0);
		expect(shareOfDay(exam, exam.day, { fresh: 5, metToday: 0, seconds: 1e6 })).toBe(0);
	});
});
