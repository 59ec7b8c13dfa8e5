import type { Card } from '$lib/model/card';
import type { Exam } from '$lib/model/deck';
import type { Day } from '$lib/model/time';
import { seeded } from '$lib/random/random';
import { hadPass, passDayOf } from './ask-day';
import { shareOfDay } from './exam-share';
import { walkTo, type Before, type Walk } from './exam-walk';
import type { Scheduler } from './scheduler';

/** What there is to know, and how much time for it. */
export interface ExamRequest {
	/** All cards of the deck, in the order in which they are met. */
	cards: readonly Card[];
	/** New cards that were met today already. */
	metToday: number;
	today: Day;
	/** Seconds of practice a day for this deck. */
	seconds: number;
	scheduler: Scheduler;
}

/** How a deck will be known on the day of its exam. */
export interface ExamPlan {
	exam: Exam;
	/** Minutes a day that it was made for. */
	minutes: number;
	/** New cards a day, of those that there is time for, until the last pass begins. */
	newADay: number;
	/** New cards, and the facts that have some; then those of them that there is time for in full. */
	fresh: { cards: number; facts: number };
	fits: { cards: number; facts: number };
	/** Whether there is time for every new card and for all of the last pass. */
	isEnough: boolean;
	/** Minutes a day that would be enough, when those at hand are not; absent when not even hours are. */
	enough?: number;
	/** The mean chance of recall on the day, 0 … 1, over all cards, when all goes as planned. */
	chance: number;
	/** The same when nothing more is done. */
	chanceIfNothing: number;
}

/** Nobody practises longer than this for one deck. */
const MOST_MINUTES = 180;

/** Seconds that a card takes in the last pass, with its share of misses. */
const PASS_SECONDS = 26;

/** The last pass takes no more than this share of the days there are. */
const PASS_SHARE = 1 / 3;

/**
 * Plan the way to an exam. The last pass gets as many days as its cards need within the day's minutes, up
 * to a third of all; the new cards are spread evenly over the days before it. How far that gets is found
 * by going the way once, with chance for the answers (`walkTo`): what was met by then fits, and each
 * card's chance on the day is that of FSRS, none for what was never met.
 */
export function planExam(day: Day, request: ExamRequest): ExamPlan {
	const before = beforeOf(day, request);
	const { fresh, asked, exam, today, scheduler } = before;
	const walk = walkOf(before);
	const isEnough = suffices(walk, before);
	const enough = isEnough ? undefined : minutesEnough(day, request);

	const met = new Set(walk.cards.map(({ id }) => id));
	const missed = fresh.filter(({ id }) => !met.has(id));
	const total = { cards: fresh.length, facts: factsOf(fresh) };
	const fits = { cards: total.cards - missed.length, facts: total.facts - factsOf(missed) };
	const all = fresh.length + asked.length;
	const chanceOf = (cards: readonly Card[]) =>
		cards.reduce((sum, { memory }) => sum + scheduler.retrievability(memory, day), 0) /
		Math.max(1, all);

	return {
		exam,
		minutes: Math.round(request.seconds / 60),
		newADay: shareOfDay(exam, today, { fresh: fits.cards, metToday: 0, seconds: Infinity }),
		fresh: total,
		fits,
		isEnough,
		...(enough !== undefined && { enough }),
		chance: chanceOf(walk.cards),
		chanceIfNothing: chanceOf(asked)
	};
}

function beforeOf(day: Day, { cards, ...request }: ExamRequest): Before {
	const active = cards.filter(({ memory }) => !memory.suspended);
	const fresh = active.filter(({ memory }) => memory.reps === 0);
	const asked = active.filter(({ memory }) => memory.reps > 0);
	const passDays = passDaysFor(day, active, request);
	return { ...request, fresh, asked, exam: { day, passDays } };
}

/** The same luck each time, so that only another day or another minute makes a difference. */
function walkOf(before: Before): Walk {
	return walkTo(before, seeded(1));
}

/** The fewest days each of which has the time for its part of the last pass. */
function passDaysFor(
	day: Day,
	cards: readonly Card[],
	{ today, seconds }: Pick<ExamRequest, 'today' | 'seconds'>
): number {
	const most = Math.max(1, Math.floor((day - today) * PASS_SHARE));
	for (let passDays = 1; passDays < most; passDays += 1) {
		const loads = new Map<Day, number>();
		for (const { id } of cards) {
			const at = passDayOf(id, { day, passDays });
			loads.set(at, (loads.get(at) ?? 0) + PASS_SECONDS);
		}
		if (Math.max(0, ...loads.values()) <= seconds) return passDays;
	}
	return most;
}

/** Everything new was met, and each card was asked in the last pass. */
function suffices({ cards }: Walk, { fresh, asked, exam }: Before): boolean {
	const isWhole = cards.length === fresh.length + asked.length;
	return isWhole && cards.every(({ memory }) => hadPass(memory, exam));
}

/** The first number of minutes tried that gets through; each is a sixth above the one before. */
function minutesEnough(day: Day, request: ExamRequest): number | undefined {
	let minutes = Math.floor(request.seconds / 60) + 1;
	while (minutes <= MOST_MINUTES) {
		const before = beforeOf(day, { ...request, seconds: 60 * minutes });
		if (suffices(walkOf(before), before)) return minutes;
		minutes += Math.ceil(minutes / 6);
	}
	return undefined;
}

function factsOf(cards: readonly Card[]): number {
	return new Set(cards.map(({ factId }) => factId)).size;
}
