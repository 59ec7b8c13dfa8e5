import { seeWorth } from '$lib/generation/find/worth';
import { fitLogistic, type Example, type Logistic } from '../label/logistic';
import { isWanted, type AskedParagraph } from './asked';

const PENALTY = 60;
/** Weights that are smaller are left out. */
const LEAST = 0.2;

/** Learn from what people asked what is worth asking for. */
export function learnWorth(paragraphs: readonly AskedParagraph[]): Logistic {
	const examples = paragraphs.flatMap((paragraph) =>
		paragraph.answers.map((answer): Example => ({
			features: seeWorth(answer.span, answer.sentence, paragraph.counts),
			isGood: isWanted(answer, paragraph),
			weight: 1
		}))
	);
	return fitLogistic(examples, PENALTY);
}

/** The weights as `find/worth-weights.ts` has them. */
export function toWorthModule({ bias, weights }: Logistic): string {
	const lines = Object.entries(weights)
		.map(([name, weight]) => [name, Number(weight.toFixed(1))] as const)
		.filter(([, weight]) => Math.abs(weight) >= LEAST)
		.map(([name, weight]) => `\t${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${weight}`);
	return [
		'// Learnt from questions of SQuAD (CC BY-SA 4.0), and under that licence: npm run worth -- FILE',
		'',
		'/** What an answer starts from. */',
		`export const start = ${bias.toFixed(2)};`,
		'',
		'/** What each feature adds for each 1 of it. */',
		'export const weights: Readonly<Record<string, number>> = {',
		lines.join(',\n'),
		'};',
		''
	].join('\n');
}
