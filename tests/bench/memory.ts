import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createScheduler } from '$lib/memory/scheduler';
import { newMemory, type Memory } from '$lib/model/card';
import type { Figures } from './figure';
import { readLog, type Answer } from './review-log';
import { auc, logLoss, type Prediction } from './score';
import { newSm2, nextSm2, recallSm2, type Sm2State } from './sm2';
import type { Options, LeftOut } from './suite';

/** The share of a log that is only learnt from; the later rest is foretold. */
const EARLIER = 1 / 6;

/**
 * How well the scheduler foretells what people recalled, beside SM-2: the mean over the logs in a
 * folder, on the first answer that a card got on each later day.
 */
export async function memory({ data }: Options): Promise<Figures | LeftOut> {
	if (!data) return 'name a folder with review logs (*.csv): --data DIR';
	const logs = (existsSync(data) ? readdirSync(data) : [])
		.filter((name) => name.endsWith('.csv'))
		.map((name) => readLog(readFileSync(join(data, name), 'utf8')))
		.filter((answers) => answers.length > 0);
	if (logs.length === 0) return `there is no review log (*.csv) in ${data}`;

	const told = logs.map(foretell);
	const mean = (score: (told: readonly Prediction[]) => number, by: 'fsrs' | 'sm2') =>
		told.reduce((sum, log) => sum + score(log[by]), 0) / told.length;
	const logLossSm2 = mean(logLoss, 'sm2');

	return {
		predictions: { value: told.reduce((sum, { fsrs }) => sum + fsrs.length, 0), unit: 'answers' },
		logLossDefault: {
			value: mean(logLoss, 'fsrs'),
			unit: 'nats',
			baseline: { value: logLossSm2, of: 'SM-2' }
		},
		auc: {
			value: mean(auc, 'fsrs'),
			unit: 'of 1',
			baseline: { value: mean(auc, 'sm2'), of: 'SM-2' }
		},
		logLossSm2: { value: logLossSm2, unit: 'nats' }
	};
}

interface Known {
	fsrs: Memory;
	sm2: Sm2State;
}

/** Walk through a log in time; before each first answer of a later day, say how likely it is right. */
function foretell(answers: readonly Answer[]): Record<'fsrs' | 'sm2', Prediction[]> {
	const scheduler = createScheduler();
	const known = new Map<string, Known>();
	const told: { fsrs: number; sm2: number; recalled: boolean }[] = [];

	for (const { cardId, rating, at, day } of answers) {
		const { fsrs, sm2 } = known.get(cardId) ?? { fsrs: newMemory, sm2: newSm2 };
		const elapsed = day - (fsrs.lastDay ?? day);
		if (elapsed > 0) {
			told.push({
				fsrs: scheduler.retrievability(fsrs, day),
				sm2: recallSm2(sm2, elapsed),
				recalled: rating !== 'again'
			});
		}
		const next = scheduler.next(fsrs, rating, day);
		known.set(cardId, {
			fsrs: { ...fsrs, ...next, lastDay: day, lastAt: at, reps: fsrs.reps + 1 },
			// SM-2 has no repetitions within a day: it is spared them.
			sm2: elapsed > 0 || fsrs.reps === 0 ? nextSm2(sm2, rating) : sm2
		});
	}

	const later = told.slice(Math.ceil(told.length * EARLIER));
	const by = (of: 'fsrs' | 'sm2') =>
		later.map((prediction) => ({ chance: prediction[of], recalled: prediction.recalled }));
	return { fsrs: by('fsrs'), sm2: by('sm2') };
}
