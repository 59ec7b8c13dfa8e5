import type { Quiz, QuizItem, QuizQuestion } from '$lib/model/quiz';
import { seeded, seedOf, shuffled } from '$lib/random/random';

/** A question as one student gets it. */
export interface SheetItem {
	item: QuizItem;
	/** `order[i]` is the option, pair option or event of the quiz that stands in place i on this sheet. */
	order: number[];
}

/** The questions that one student gets, in their order: all of it follows from the quiz and a seed. */
export function sheetOf({ items, pools, settings }: Quiz, seed: number): SheetItem[] {
	const picked = pools.map(({ pick }, pool) => {
		const members = items.filter((item) => item.pool === pool);
		const chosen = shuffled(members, seeded(seedOf('pool', seed) + pool)).slice(0, pick);
		return new Set(chosen);
	});
	const mine = items.filter((item) => item.pool === undefined || picked[item.pool]?.has(item));
	const ordered = settings.shuffleQuestions
		? shuffled(mine, seeded(seedOf('questions', seed)))
		: mine;
	return ordered.map((item) => ({
		item,
		order: orderOf(
			item.question,
			settings.shuffleOptions ? seedOf(`options ${item.id}`, seed) : undefined
		)
	}));
}

function orderOf(question: QuizQuestion, seed: number | undefined): number[] {
	const places = [...Array(countOf(question)).keys()];
	if (seed === undefined || !isFree(question)) return places;
	return shuffled(places, seeded(seed));
}

function countOf(question: QuizQuestion): number {
	if (question.kind === 'choice' || question.kind === 'match') return question.options.length;
	return question.kind === 'order' ? question.events.length : 0;
}

/** Options that stand in the order of their numbers are easier to read so, and keep it. */
function isFree(question: QuizQuestion): boolean {
	if (question.kind !== 'choice') return true;
	const numbers = question.options.map((option) =>
		Number(/\d[\d,]*(?:\.\d+)?/.exec(option)?.[0]?.replaceAll(',', ''))
	);
	return !numbers.every((number, index) =>
		index === 0 ? !Number.isNaN(number) : number > numbers[index - 1]!
	);
}
