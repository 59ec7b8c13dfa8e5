import type { Card } from '$lib/model/card';
import type { Exam } from '$lib/model/deck';
import type { CardId } from '$lib/model/ids';
import type { Rating } from '$lib/model/rating';
import type { Day } from '$lib/model/time';
import type { Random } from '$lib/random/random';
import { askDayOf } from './ask-day';
import { shareOfDay } from './exam-share';
import { likelySeconds } from './likely-seconds';
import type { Scheduler } from './scheduler';

/** What has to be known on a day, and how much time there is for it. */
export interface Before {
	/** New cards in the order in which they are met. */
	fresh: readonly Card[];
	/** Cards that have been asked. */
	asked: readonly Card[];
	/** New cards that were met today already. */
	metToday: number;
	exam: Exam;
	today: Day;
	/** Seconds of practice a day. */
	seconds: number;
	scheduler: Scheduler;
}

/** One day on the way to an exam. */
export interface WalkedDay {
	day: Day;
	asked: CardId[];
	met: CardId[];
	seconds: number;
}

/** The way to an exam, and how the cards stand at its end. */
export interface Walk {
	days: WalkedDay[];
	/** Those that were met, with the memory that they then have. */
	cards: Card[];
}

/** So often something just read or explained is right the first time; otherwise it is asked once more. */
const RIGHT_AT_FIRST = 0.7;

/**
 * Go the way to an exam as it is planned, day by day, with chance for the answers: first what is due and
 * what the last pass brings, the most endangered first, then the day's share of new cards, each day only
 * as long as there is time. What was not reached stays for the next day.
 */
export function walkTo(before: Before, random: Random): Walk {
	const { exam, today, scheduler, seconds } = before;
	const fresh = [...before.fresh];
	const cards = new Map<CardId, Card>();
	const coming = new Map<Day, Card[]>();
	const put = (card: Card, earliest: Day) => {
		const day = Math.max(earliest, askDayOf(card, exam) ?? Infinity);
		cards.set(card.id, card);
		const others = coming.get(day);
		if (others) others.push(card);
		else coming.set(day, [card]);
	};
	for (const card of before.asked) put(card, today);

	const days: WalkedDay[] = [];
	for (let day = today; day < exam.day; day += 1) {
		const walked: WalkedDay = { day, asked: [], met: [], seconds: 0 };
		const ask = (card: Card, chance: number) => {
			const { after, cost } = answered(card, random() < chance, day, scheduler);
			walked.seconds += cost;
			put(after, day + 1);
		};

		for (const { card, chance } of byDanger(coming.get(day) ?? [], day, scheduler)) {
			const isFirst = walked.asked.length === 0;
			if (isFirst || walked.seconds + likelySeconds(card.memory) <= seconds) {
				walked.asked.push(card.id);
				ask(card, chance);
			} else put(card, day + 1);
		}

		const metToday = day === today ? before.metToday : 0;
		const left = { fresh: fresh.length, metToday, seconds: seconds - walked.seconds };
		for (const card of fresh.splice(0, shareOfDay(exam, day, left))) {
			walked.met.push(card.id);
			ask(card, RIGHT_AT_FIRST);
		}
		days.push(walked);
	}
	return { days, cards: [...cards.values()] };
}

function byDanger(
	cards: readonly Card[],
	day: Day,
	scheduler: Scheduler
): { card: Card; chance: number }[] {
	return cards
		.map((card) => ({ card, chance: scheduler.retrievability(card.memory, day) }))
		.sort((a, b) => a.chance - b.chance);
}

/** A card after its answer; after a miss it comes back once in the same sitting. */
function answered(
	card: Card,
	right: boolean,
	day: Day,
	scheduler: Scheduler
): { after: Card; cost: number } {
	const first = remember(card, right ? 'good' : 'again', day, scheduler);
	const cost = likelySeconds(card.memory);
	if (right) return { after: first, cost };
	const again = likelySeconds(first.memory);
	return { after: remember(first, 'good', day, scheduler), cost: cost + again };
}

function remember(card: Card, lastRating: Rating, day: Day, scheduler: Scheduler): Card {
	const next = scheduler.next(card.memory, lastRating, day);
	const reps = card.memory.reps + 1;
	return { ...card, memory: { ...card.memory, ...next, lastDay: day, lastRating, reps } };
}
