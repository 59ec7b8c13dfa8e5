import { passStart } from '$lib/memory/exam-share';
import type { ExamPlan } from '$lib/memory/exam-plan';
import type { ExamFormat } from '$lib/memory/formats';
import type { Deck } from '$lib/model/deck';
import type { Day } from '$lib/model/time';
import { m } from '$messages';
import { capitalised, dateWord, dayWord } from '../wording';

/** How an exam asks. */
export const formatWords: Record<ExamFormat, () => string> = {
	mixed: m.format_mixed,
	choice: m.format_choice,
	written: m.format_written
};

/** "Exam in 9 days", for a deck in a list; nothing when it has no exam. */
export function examLine({ exam }: Pick<Deck, 'exam'>, today: Day): string | undefined {
	if (!exam || exam.day < today) return undefined;
	return m.exam_line_days({ when: dayWord(exam.day, today) });
}

/** The day of an exam that has been, and of which the learner has not said yet what becomes of its deck. */
export function examOverOf({ exam, examOver }: Deck, today: Day): Day | undefined {
	return examOver ?? (exam && exam.day < today ? exam.day : undefined);
}

/** A plan in sentences: what each day brings, and when the minutes do not suffice, what fits. */
export function planLines(plan: ExamPlan, today: Day): string[] {
	const { fresh, fits, isEnough, enough, minutes } = plan;
	if (isEnough) return [paceLine(plan, today)];

	const short =
		fits.cards < fresh.cards
			? m.exam_plan_short({
					minutes,
					fits: fits.cards,
					all: fresh.cards,
					facts: fresh.facts,
					whole: fits.facts
				})
			: m.exam_plan_short_pass({ minutes });
	const way = enough ? m.exam_plan_enough({ minutes: enough }) : m.exam_plan_never();
	return [`${short} ${way}`, ...(plan.newADay > 0 ? [paceLine(plan, today)] : [])];
}

function paceLine({ exam, newADay: count, isEnough }: ExamPlan, today: Day): string {
	const pass = m.exam_plan_pass({ days: exam.passDays });
	if (count === 0) return m.exam_plan_only_pass({ pass: capitalised(pass) });
	const until = passStart(exam) - 1;
	if (until <= today) return m.exam_plan_new_today({ count, pass });
	// When there is too little time, the days before reviews pile up take more than the later ones.
	const words = isEnough ? m.exam_plan_new : m.exam_plan_new_about;
	return words({ count, until: dateWord(until), pass });
}

/** How much of the deck will be known on the day, if all goes as planned and if nothing more is done. */
export function chanceLine({ chance, chanceIfNothing, minutes }: ExamPlan): string {
	const inHundred = (share: number) => Math.round(100 * share);
	return m.exam_chance({
		chance: inHundred(chance),
		nothing: inHundred(chanceIfNothing),
		minutes
	});
}

/** Whether there is nothing to plan for: no card is asked or can be. */
export function isEmptyPlan({ fresh, chance }: ExamPlan): boolean {
	return fresh.cards === 0 && chance === 0;
}
