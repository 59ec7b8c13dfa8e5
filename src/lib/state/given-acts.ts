import type { Attempt, Given } from '$lib/model/attempt';
import type { QuizId } from '$lib/model/quiz';
import { deleteGiven, restoreGiven } from '$lib/storage/attempts';
import { changeGiven } from '$lib/storage/taking';
import { m } from '$messages';
import { deeds } from './deeds.svelte';

/** What can be done about a quiz that was opened here: each is told, and can be taken back. */
export const givenActs = {
	/** Off Today; it stays on this device. */
	async putAway({ id, quiz }: Given): Promise<void> {
		await setPutAway(id, true);
		deeds.did(m.take_told_put_away({ title: quiz.title }), () => setPutAway(id, false));
	},

	/** Off this device, with all that was answered. */
	async remove({ id, quiz }: Given): Promise<void> {
		const { given, attempts } = await deleteGiven(id);
		deeds.did(m.take_told_deleted({ title: quiz.title }), async () => {
			if (given) await restoreGiven(given, attempts);
		});
	}
};

async function setPutAway(id: QuizId, isAway: boolean): Promise<void> {
	await changeGiven(id, ({ putAway: _, ...given }) => ({
		...given,
		...(isAway && { putAway: true as const }),
		editedAt: Date.now()
	}));
}

/** How a quiz stands with whoever takes it. */
export type Standing = 'waiting' | 'begun' | 'to-hand-in' | 'handed-in';

/** What is to be done about a quiz, by its attempts. */
export function standingOf(attempts: readonly Attempt[]): Standing {
	const last = attempts.at(-1);
	if (!last) return 'waiting';
	if (last.finishedAt === undefined) return 'begun';
	return attempts.some(({ handedInAt }) => handedInAt !== undefined) ? 'handed-in' : 'to-hand-in';
}
