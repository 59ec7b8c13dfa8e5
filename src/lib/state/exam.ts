import { planExam, type ExamPlan } from '$lib/memory/exam-plan';
import type { Deck, Exam } from '$lib/model/deck';
import type { Day } from '$lib/model/time';
import { getDecks, listCardsOfDeck } from '$lib/storage/decks';
import { endExamsBefore } from '$lib/storage/library';
import { listTalliesOfDay } from '$lib/storage/tallies';
import { m } from '$messages';
import { changeTold } from './change-deck';
import { clock } from './clock.svelte';
import { schedulerHere, settings } from './settings.svelte';

/** What can be done about the exam of a deck, for its panel. */
export const examActs = {
	/** How it would go with an exam on a day: nothing is changed. */
	async plan({ id }: Deck, day: Day): Promise<ExamPlan> {
		const { today } = clock;
		const tallies = await listTalliesOfDay(today);
		return planExam(day, {
			cards: await listCardsOfDeck(id),
			metToday: tallies.find(({ deckId }) => deckId === id)?.met ?? 0,
			today,
			seconds: 60 * settings.current.minutes,
			scheduler: schedulerHere()
		});
	},

	set(deck: Deck, exam: Exam): Promise<void> {
		const told = deck.exam ? m.exam_told_moved : m.exam_told_set;
		return changeTold(deck, { exam, examOver: undefined }, told({ title: deck.title }));
	},

	remove(deck: Deck): Promise<void> {
		return changeTold(deck, { exam: undefined }, m.exam_told_removed({ title: deck.title }));
	},

	/** After the exam: put the deck away. */
	archive(deck: Deck): Promise<void> {
		const told = m.exam_told_archived({ title: deck.title });
		return changeTold(deck, { exam: undefined, examOver: undefined, archived: true }, told);
	},

	/** After the exam: go on with the deck as with any other. */
	keep(deck: Deck): Promise<void> {
		const told = m.exam_told_kept({ title: deck.title });
		return changeTold(deck, { exam: undefined, examOver: undefined }, told);
	}
};

/** End the exams that have been, where there are any: most days there is nothing to write. */
export async function endExams(today: Day): Promise<void> {
	const isOver = ({ exam }: Deck) => exam !== undefined && exam.day < today;
	if ((await getDecks()).some(isOver)) await endExamsBefore(today, clock.now());
}
