import type { FoundAnswer } from './asked';

/** What overlaps a better one loses so much of its worth. */
const BESIDE = 0.55;

/** The best answers of a paragraph by their worth, each text once; rather one more place than the same twice. */
export function bestAnswers(
	answers: readonly FoundAnswer[],
	worthOf: (answer: FoundAnswer) => number,
	count: number
): FoundAnswer[] {
	const left = answers.map((answer) => ({ answer, worth: worthOf(answer) }));
	const best: FoundAnswer[] = [];
	while (best.length < count && left.length > 0) {
		const at = left.reduce((top, { worth }, index) => (worth > left[top]!.worth ? index : top), 0);
		const [{ answer }] = left.splice(at, 1) as [(typeof left)[number]];
		if (best.some(({ texts }) => texts[0] === answer.texts[0])) continue;
		best.push(answer);
		for (const other of left) if (overlap(other.answer, answer)) other.worth *= BESIDE;
	}
	return best;
}

function overlap(one: FoundAnswer, other: FoundAnswer): boolean {
	return (
		one.sentence === other.sentence &&
		one.span.from < other.span.to &&
		one.span.to > other.span.from
	);
}
