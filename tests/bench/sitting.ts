import type { QuestionKind } from '$lib/model/question';
import { pretend, type Kind } from '../memory/pretend';
import type { Figures } from './figure';
import type { Options } from './suite';

/** So many pretended learners, each with luck of their own. */
const LEARNERS = 12;

/** Who remembers as the scheduler expects, who forgets more and less, and who stays away a lot. */
const kinds: Record<string, Omit<Kind, 'seed'>> = {
	firstTryRight: { odds: 1, days: 40 },
	firstTryForgetful: { odds: 0.6, days: 40 },
	firstTryRetentive: { odds: 1.6, days: 40 },
	firstTryAway: { odds: 1, days: 60, skips: 0.8 }
};

const written: readonly QuestionKind[] = ['short-answer'];

/**
 * How many first answers of a sitting are right, for learners who are not there: they know what FSRS says,
 * guess and slip. Beside them the same learners, asked in writing only.
 */
export async function sitting({ quick }: Options): Promise<Figures> {
	const count = quick ? 3 : LEARNERS;
	const figures = Object.entries(kinds).map(([name, kind]) => {
		const baseline = { value: shareOf({ ...kind, kinds: written }, count), of: 'in writing only' };
		return [name, { value: shareOf(kind, count), unit: 'of 1', baseline }] as const;
	});
	return Object.fromEntries(figures);
}

function shareOf(kind: Omit<Kind, 'seed'>, count: number): number {
	const went = Array.from({ length: count }, (_, seed) => pretend({ ...kind, seed: seed + 1 }));
	const sum = (of: 'right' | 'asked') => went.reduce((total, each) => total + each[of], 0);
	return sum('right') / sum('asked');
}
