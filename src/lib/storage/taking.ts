import type { Attempt, Given } from '$lib/model/attempt';
import type { QuizId } from '$lib/model/quiz';
import { db } from './database';
import { assertEpoch } from './epoch';

/** A quiz that was opened here, with the attempts at it, the first one first. */
export interface Taken {
	given: Given;
	attempts: Attempt[];
}

/** One quiz with its attempts, as they are at one moment. */
export function getTaken(id: QuizId): Promise<Taken | undefined> {
	return db.transaction('r', db.given, db.attempts, async () => {
		const given = await db.given.get(id);
		if (!given) return undefined;
		const attempts = await db.attempts.where('quizId').equals(id).toArray();
		return { given, attempts: attempts.sort((one, other) => one.number - other.number) };
	});
}

/** Every quiz that was opened here and not put away, with its attempts, the last opened first. */
export async function listTaken(): Promise<Taken[]> {
	return (await listEveryTaken()).filter(({ given }) => !given.putAway);
}

/** Every quiz that was opened here, put away or not. */
export function listEveryTaken(): Promise<Taken[]> {
	return db.transaction('r', db.given, db.attempts, async () => {
		const given = await db.given.toArray();
		// The codes of what was handed in are long, but whoever takes a hundred quizzes is rare.
		const attempts = await db.attempts.toArray();
		return given
			.sort((one, other) => other.openedAt - one.openedAt)
			.map((each) => ({
				given: each,
				attempts: attempts
					.filter(({ quizId }) => quizId === each.id)
					.sort((one, other) => one.number - other.number)
			}));
	});
}

/** Change a quiz that was opened here by what it is at this moment; resolves to what it is then. */
export function changeGiven(
	id: QuizId,
	change: (present: Given) => Given
): Promise<Given | undefined> {
	return db.transaction('rw', [db.meta, db.given], async () => {
		await assertEpoch();
		const present = await db.given.get(id);
		if (!present) return undefined;
		const next = change(present);
		await db.given.put(next);
		return next;
	});
}
